const START =
  /^\s{0,1000}(?:<!doctype\s{1,9}html|<!--|<\?xml|<html|<head|<body|<meta|<title|<article|<main|<section|<div|<p[\s>]|<h1|<header)/i
const TAG =
  /<\/?(?:p|div|br|a|h[1-6]|ul|li|article|section|span|table|body|head|html|meta|title)(?:\s[^<>]{0,500})?\/?>/gi

/** So many tags in the window are no accident of a text that mentions one. */
const MANY_TAGS = 4
const WINDOW = 20_000

/** Whether a text is a web page or a piece of one, told by its beginning; a text that quotes a tag or two is a text. */
export function isHtml(text: string): boolean {
  const window = text.slice(0, WINDOW)
  return START.test(window) || (window.match(TAG)?.length ?? 0) >= MANY_TAGS
}
