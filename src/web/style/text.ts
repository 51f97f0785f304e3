/**
 * The text of reports and the marks in it. Each mark has a line of its own kind under it, so that none is told by its
 * colour alone.
 */
export const text = `
:root { --m-actor: #dbe9f6; --m-date: #e3f0d6; --m-place: #f1e3f6; --m-trigger: #fdeebb; --m-detail: #e9e7e0; --m-found: #fdeebb; }
@media (prefers-color-scheme: dark) {
  :root { --m-actor: #1d3a52; --m-date: #2b4122; --m-place: #45284f; --m-trigger: #574511; --m-detail: #343a3d; --m-found: #574511; }
}
mark { color: inherit; background: none; border-radius: 2px; padding: 0.05em 0; text-decoration-thickness: 0.09em; text-underline-offset: 0.22em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.k-detail { background: var(--m-detail); }
.k-actor { background: var(--m-actor); text-decoration: underline solid; }
.k-date { background: var(--m-date); text-decoration: underline dotted; }
.k-place { background: var(--m-place); text-decoration: underline dashed; }
.k-trigger { background: var(--m-trigger); font-weight: 700; }
.k-found { background: var(--m-found); font-weight: 700; }
.k-finding { box-shadow: 0 0 0 1px var(--error); }
.sides .k-finding { background: var(--m-trigger); box-shadow: none; text-decoration: underline wavy var(--error); text-decoration-thickness: 1px; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin: 0.25rem 0 1rem; font-size: 0.875rem; }
.legend mark { padding: 0.1em 0.35em; }

.reading { display: grid; grid-template-columns: minmax(0, 38rem) minmax(16rem, 1fr); gap: 0 3rem; align-items: start; }
.reading .text { font: 1.125rem/1.7 var(--serif); }
.reading .text p { margin: 0 0 1.1em; white-space: pre-line; }
.reading aside { font-size: 0.92rem; }
.reading aside h2 { margin: 0 0 0.5rem; font-size: 1.05rem; }
.reading aside * + h2 { margin-top: 1.5rem; }
.ref {
  display: inline-block; min-width: 1.5em; margin: 0 0.25em 0 0.1em; padding: 0 0.3em; vertical-align: 0.12em;
  background: var(--ink); color: var(--paper); border-radius: 1em; font: 600 0.68rem/1.5 var(--sans);
  text-align: center; text-decoration: none; user-select: none; text-indent: 0;
}
.ref:target { background: var(--error); }
.ref:target, .ref:target + mark { outline: 2px solid var(--error); outline-offset: 2px; }
.records > li { padding: 0.6rem 0.75rem; border-top: 1px solid var(--line); }
.records > li:target { background: var(--tint); outline: 2px solid var(--link); }
.records p { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; margin: 0 0 0.2rem; }
.records .joined { margin: 0.3rem 0 0; }
.records dl { display: grid; grid-template-columns: 6rem 1fr; gap: 0 0.6rem; margin: 0; }
.records dt { color: var(--soft); }
.records dd { margin: 0; }
.words { margin: 0 0 1.25rem; padding-left: 1.1rem; border-left: 3px solid var(--line); }
.words blockquote { font: 1.125rem/1.65 var(--serif); max-width: 42rem; white-space: pre-line; }
.words figcaption { display: flex; flex-wrap: wrap; gap: 0 0.9rem; align-items: baseline; margin-top: 0.25rem; color: var(--soft); font-size: 0.875rem; }
.provenance { margin-top: 2rem; font-size: 0.85rem; }
@media (max-width: 58rem) { .reading { grid-template-columns: 1fr; } .reading aside { margin-top: 1rem; } }
@media (min-width: 58.01rem) { .reading aside { border-left: 1px solid var(--line); padding-left: 1.25rem; } }
`
