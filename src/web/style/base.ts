/** Colours, type and the plain elements. Contrast is AA on both grounds. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --raised: #ffffff;
  --tint: #f3f1ea;
  --ink: #1d2124;
  --soft: #575f65;
  --line: #dcd9cf;
  --link: #145a69;
  --talk: #1b6573;
  --act: #3a7030;
  --dispute: #8a5108;
  --force: #a3332c;
  --error: #a3241f;
  --warning: #85500a;
  --info: #2f5b8c;
  --serif: ui-serif, Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, Cambria, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181a;
    --raised: #1c2023;
    --tint: #22272a;
    --ink: #e7e4dc;
    --soft: #a5adb1;
    --line: #383e42;
    --link: #82c4d3;
    --talk: #7cc0cf;
    --act: #93c886;
    --dispute: #e0b06a;
    --force: #f0938b;
    --error: #f5948d;
    --warning: #e5b56c;
    --info: #93bdec;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 72rem;
  padding: 0 1.25rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 var(--sans);
  overflow-wrap: anywhere;
}
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.5rem; font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.25rem); letter-spacing: -0.01em; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.3rem; }
h3 { margin: 0.25rem 0 0.5rem; font-size: 1.08rem; }
h1 + .finding, h1 + .lines, h1 + .columns, h1 + .wide, h1 + .document { margin-top: 1.25rem; }
h1 small, h2 small { color: var(--soft); font: 400 0.95rem/1 var(--sans); letter-spacing: 0; white-space: nowrap; margin-left: 0.4em; }
p { margin: 0 0 0.75rem; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
:target { scroll-margin-top: 1.5rem; }
ul, ol { list-style: none; margin: 0; padding: 0; }
ul.plain > li { padding: 0.25rem 0; }
blockquote, figure { margin: 0; }
details > summary { cursor: pointer; padding: 0.25rem 0; }
.soft { color: var(--soft); }
.empty { color: var(--soft); font-style: italic; }
.kicker { display: flex; flex-wrap: wrap; gap: 0.25rem 0.9rem; align-items: baseline; margin: 0; color: var(--soft); font-size: 0.9rem; }
.lede { font-family: var(--serif); font-size: 1.15rem; color: var(--ink); }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 2; }
`
