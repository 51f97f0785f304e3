import { describe, expect, test } from 'vitest'
import { rulesFrom } from './options.js'
import { firstTarget, nextTarget } from './target.js'

const rules = rulesFrom({})

describe('an address given', () => {
  test.each([
    ['http://news.example/a', 'http://news.example/a'],
    ['HTTPS://News.Example:443/a?b=c#part', 'https://news.example/a?b=c'],
    ['http://news.example:8080/', 'http://news.example:8080/'],
    ['https://news.example:8443/', 'https://news.example:8443/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['https://[2606:4700::1]/', 'https://[2606:4700::1]/'],
    [
      'https://news.example/переговоры',
      'https://news.example/%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B',
    ],
  ])('%s is taken', (text, href) => {
    const target = firstTarget(text, rules)
    expect(target.ok ? target.url.href : target.message).toBe(href)
  })

  test.each([
    ['news.example/a', 'news.example/a is not an address that can be read; check its spelling.'],
    ['http://', 'http:// is not an address that can be read; check its spelling.'],
    [
      'http://news.example:99999/',
      'http://news.example:99999/ is not an address that can be read; check its spelling.',
    ],
    ['file:///etc/passwd', 'file:///etc/passwd is not a web address (http or https); save the page and give the file.'],
    [
      'ftp://news.example/a',
      'ftp://news.example/a is not a web address (http or https); save the page and give the file.',
    ],
    ['data:text/html,a', 'data:text/html,a is not a web address (http or https); save the page and give the file.'],
    [
      'https://reader:hunter2@news.example/a',
      'https://news.example/a was given with a user name or password, and none is ever sent; save the page and give the file.',
    ],
    [
      'https://reader@news.example/a',
      'https://news.example/a was given with a user name or password, and none is ever sent; save the page and give the file.',
    ],
    ['http://a:hunter2@:/', 'http://:/ is not an address that can be read; check its spelling.'],
    [
      'http://news.example:22/',
      "http://news.example:22/ asks for port 22, which is not one of the web's; save the page and give the file.",
    ],
    [
      'http://news.example:6379/',
      "http://news.example:6379/ asks for port 6379, which is not one of the web's; save the page and give the file.",
    ],
    [
      'http://127.0.0.1/',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://2130706433/',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://0x7f.1/',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://0177.0.0.1/',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://127.0.0.1./',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://①②⑦.0.0.1/',
      'http://127.0.0.1/ points to 127.0.0.1, which is not a public address; save the page and give the file.',
    ],
    ['http://[::1]/', 'http://[::1]/ points to ::1, which is not a public address; save the page and give the file.'],
    [
      'http://[::ffff:10.0.0.1]/',
      'http://[::ffff:a00:1]/ points to ::ffff:a00:1, which is not a public address; save the page and give the file.',
    ],
    [
      'http://169.254.169.254/latest/meta-data/',
      'http://169.254.169.254/latest/meta-data/ points to 169.254.169.254, which is not a public address; save the page and give the file.',
    ],
    ['x\u001b[2J\u202e y', 'x [2J y is not an address that can be read; check its spelling.'],
    [`no ${'a'.repeat(300)}`, `no ${'a'.repeat(197)}… is not an address that can be read; check its spelling.`],
  ])('%j is refused', (text, message) => expect(firstTarget(text, rules)).toEqual({ ok: false, message }))
})

describe('a redirect', () => {
  const given = 'https://short.example/x'
  test.each([
    ['https://short.example/x', '/y#part', 'https://short.example/y'],
    ['https://short.example/x', 'https://news.example/a', 'https://news.example/a'],
    ['https://short.example/x', '//news.example/a', 'https://news.example/a'],
    ['http://short.example/x', 'https://news.example/a', 'https://news.example/a'],
    ['http://short.example/x', 'http://news.example/a', 'http://news.example/a'],
    ['https://short.example/x', Buffer.from('/café', 'utf8').toString('latin1'), 'https://short.example/caf%C3%A9'],
    ['https://short.example/x', '/caf\u00e9', 'https://short.example/caf%C3%A9'],
  ])('from %s to %j is followed', (from, location, href) => {
    const target = nextTarget(new URL(from), location, given, rules)
    expect(target.ok ? target.url.href : target.message).toBe(href)
  })

  const led = `(where ${given} leads)`
  test.each([
    [
      'http://news.example/a',
      `http://news.example/a ${led} would come unencrypted after an encrypted start; save the page and give the file.`,
    ],
    [
      'file:///etc/passwd',
      `file:///etc/passwd ${led} is not a web address (http or https); save the page and give the file.`,
    ],
    [
      'https://a:hunter2@news.example/',
      `https://news.example/ ${led} was given with a user name or password, and none is ever sent; save the page and give the file.`,
    ],
    [
      'https://10.0.0.1/',
      `https://10.0.0.1/ ${led} points to 10.0.0.1, which is not a public address; save the page and give the file.`,
    ],
    [
      'https://news.example:25/',
      `https://news.example:25/ ${led} asks for port 25, which is not one of the web's; save the page and give the file.`,
    ],
    ['https://[', `https://[ ${led} is not an address that can be read; check its spelling.`],
  ])('to %s is refused', (location, message) =>
    expect(nextTarget(new URL(given), location, given, rules)).toEqual({ ok: false, message }),
  )
})
