/** The drawings' own colours are for a white ground; here they take the page's. */
export const drawing = `
.drawing { overflow-x: auto; margin: 0 0 1.5rem; }
.drawing svg { display: block; max-width: none; }
.drawing svg.timeline { width: 100%; min-width: 54rem; height: auto; }
.drawing .ink { fill: var(--ink); }
.drawing .soft, .drawing .soft-fill { fill: var(--soft); }
.drawing .soft-line { stroke: var(--soft); }
.drawing .grid { stroke: var(--line); }
.drawing .lane { fill: var(--tint); }
.drawing .paper { fill: var(--paper); }
.drawing text[class^="family-"] { fill: currentColor; }
.drawing .shape, .drawing .dispute, .drawing .cross { stroke: currentColor; }
.drawing .shape.full, .drawing .shape.vague { fill: currentColor; }
.drawing .shape.open { fill: var(--paper); }
.drawing .met { fill: var(--talk); stroke: var(--talk); }
.drawing .third { stroke: var(--talk); }
.drawing .on { fill: var(--paper); }
.drawing a { text-decoration: none; }
.drawing a:hover .ink, .drawing a:focus-visible .ink { text-decoration: underline; }
.drawing a:focus-visible { outline: 2px solid var(--link); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; font-size: 10.5pt; }
  .masthead nav, .search, .filters, .skip, .downloads, .more { display: none; }
  a { color: inherit; text-decoration: none; }
  .finding, .words, .event-line, .records > li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .drawing { overflow: visible; }
  .drawing svg { width: 100%; height: auto; }
}
`
