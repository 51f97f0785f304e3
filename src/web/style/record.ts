/** Lists, tables and cards of the record. */
export const record = `
.figures { display: flex; flex-wrap: wrap; gap: 0.5rem 2.25rem; margin: 0 0 1.5rem; }
.figures a { color: var(--soft); text-decoration: none; }
.figures a:hover { text-decoration: underline; }
.figures strong { color: var(--ink); font: 600 1.65rem/1.1 var(--serif); margin-right: 0.15em; font-variant-numeric: lining-nums; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3rem; }
.actors { columns: 1; }

.event-line { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: 0.6rem 0; border-top: 1px solid var(--line); }
.event-line:first-child { border-top: 0; }
.event-line .when { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.93rem; padding-top: 0.05rem; }
.event-line .what > a { font-family: var(--serif); font-size: 1.08rem; text-decoration-color: transparent; color: var(--ink); }
.event-line .what > a:hover { text-decoration-color: currentColor; }
.facts { display: flex; flex-wrap: wrap; gap: 0.1rem 0.85rem; align-items: baseline; color: var(--soft); font-size: 0.875rem; }
.columns .event-line { grid-template-columns: 1fr; }
.month h2 { border-bottom: 2px solid var(--ink); padding-bottom: 0.25rem; margin-bottom: 0; }
.more { margin-top: 1rem; }

.type { font-size: 0.74rem; font-weight: 700; letter-spacing: 0.05em; }
.family-talk { color: var(--talk); }
.family-act { color: var(--act); }
.family-dispute { color: var(--dispute); }
.family-force { color: var(--force); }
.status { padding: 0 0.45em; border: 1px dashed currentColor; border-radius: 1em; color: var(--soft); font-size: 0.82rem; }
.status-denied, .status-refused, .status-cancelled { border-style: solid; }
.status-denied::before, .status-refused::before, .status-cancelled::before { content: "✕ "; font-size: 0.85em; }
.status-ongoing { border-style: solid; }
.flag { color: var(--error); font-weight: 600; font-size: 0.875rem; }
.flag::before { content: "▲ "; font-size: 0.75em; }

.parties > li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; padding: 0.35rem 0; border-top: 1px solid var(--line); }
.parties > li:first-child { border-top: 0; }
.parties .part { flex: 0 0 7.5rem; color: var(--soft); font-size: 0.875rem; }
.parties > li > a { font-family: var(--serif); font-size: 1.08rem; }
.parties .sources { margin-left: auto; font-size: 0.875rem; text-align: right; }

table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-weight: 400; font-size: 0.875rem; }
tbody th { font-weight: 600; }
.slots th[rowspan] { width: 10rem; }
.slots th .flag, .slots th .soft { display: block; }
.slots th .soft { font-weight: 400; font-size: 0.875rem; }
.lede .flag { font-family: var(--sans); margin: 0 0.6em; }
.slots td { border-top-style: dotted; }
.slots th + td, .slots th + td ~ td { border-top-style: solid; }
.slots .value { font-family: var(--serif); font-size: 1.08rem; font-variant-numeric: lining-nums; }
.slots .value q { display: block; color: var(--soft); font-size: 0.95rem; }
.slots .disputed .value span { text-decoration: underline wavy var(--error); text-underline-offset: 0.25em; text-decoration-thickness: 1px; }
.slots .readings { color: var(--soft); font-size: 0.9rem; }
.wide { overflow-x: auto; }
.positions td, .positions thead th { min-width: 11rem; }
.positions th:first-child { min-width: 6.5rem; overflow-wrap: normal; }
.told + .told { margin-top: 0.75rem; padding-top: 0.75rem; border-top: 1px dotted var(--line); }
.told p { margin: 0; }
.stance { font-weight: 600; }
.firm-strong { text-decoration: underline; text-underline-offset: 0.2em; }
.firm-weak { font-weight: 400; font-style: italic; }

.severity { display: inline-flex; align-items: center; gap: 0.4em; font-weight: 700; font-size: 0.85rem; }
.severity .sign { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; border-radius: 50%; font-size: 0.8em; color: var(--paper); background: var(--soft); }
.severity-error .sign { background: var(--error); }
.severity-warning .sign { background: var(--warning); }
.severity-info .sign { background: var(--info); }
.severity-error { color: var(--error); }
.severity-warning { color: var(--warning); }
.severity-info { color: var(--info); }
.finding { margin: 0 0 1.25rem; padding: 0.9rem 1.1rem 1rem; background: var(--raised); border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: 4px; }
.finding.is-error { border-left-color: var(--error); }
.finding.is-warning { border-left-color: var(--warning); }
.finding.is-info { border-left-color: var(--info); }
.finding > header { display: flex; flex-wrap: wrap; gap: 0 0.9rem; align-items: center; }
.finding .rule, .finding .silenced { color: var(--soft); font-size: 0.85rem; }
.finding > h2, .finding > h3 { margin: 0.35rem 0 0.75rem; font-size: 1.12rem; text-wrap: pretty; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0.75rem 1.5rem; }
.sides blockquote { padding-left: 0.9rem; border-left: 2px solid var(--line); font-family: var(--serif); }
.sides blockquote p { margin: 0 0 0.3rem; }
.sides footer { font: 0.85rem/1.4 var(--sans); }
.finding .reference, .finding .about { margin: 0.75rem 0 0; font-size: 0.92rem; }
.finding .about + .about { margin-top: 0.2rem; }
.finding:target { outline: 2px solid var(--link); }

.document { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.document h2 { margin: 0.1rem 0 0.4rem; }
.telling h3 { font: 0.92rem/1.4 var(--sans); margin: 0.9rem 0 0.25rem; }
.telling blockquote { max-width: 44rem; margin-bottom: 0.6rem; font-family: var(--serif); font-size: 1.05rem; }
.provisions li { padding: 0.35rem 0 0.35rem 1rem; border-left: 2px solid var(--line); margin-bottom: 0.5rem; }
.provisions .exact { display: block; margin-top: 0.2rem; font-family: var(--serif); color: var(--soft); }
.downloads li { padding: 0.2rem 0; color: var(--soft); }

@media (max-width: 40rem) {
  .event-line { grid-template-columns: 1fr; }
  .parties .part { flex-basis: 100%; }
  .parties .sources { margin-left: 0; text-align: left; }
  .slots, .slots tbody, .slots tr, .slots th, .slots td { display: block; width: auto; padding: 0; border: 0; }
  .slots thead { display: none; }
  .slots th[rowspan] { width: auto; margin-top: 0.9rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
  .slots th .flag { display: inline; margin-left: 0.6em; }
  .slots tr { padding-bottom: 0.4rem; }
  .slots .sources, .slots .readings { font-size: 0.875rem; }
  .slots .readings:not(:empty)::before { content: "Readings: "; }
}
`
