/** The heading, navigation and forms. */
export const frame = `
.masthead {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem;
  padding: 1.1rem 0 0; margin-bottom: 1.75rem; border-bottom: 1px solid var(--line);
}
.masthead .name { flex: 1 1 auto; margin: 0; font: 600 1.15rem/1.3 var(--serif); }
.masthead .name a { color: inherit; text-decoration: none; }
.masthead .name a::before {
  content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.5em;
  background: var(--talk); border-radius: 0.15em;
}
nav { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin-top: 0.35rem; }
nav a { padding: 0.45rem 0 0.55rem; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; }
nav a:hover { color: var(--ink); border-color: var(--line); }
nav a[aria-current] { color: var(--ink); border-color: var(--talk); font-weight: 600; }
input, select, button { font: inherit; color: inherit; }
input, select, button { height: 2.35rem; }
input, select {
  min-width: 0; max-width: 100%; padding: 0.35rem 0.55rem; background: var(--raised);
  border: 1px solid var(--soft); border-radius: 4px;
}
input::placeholder { color: var(--soft); opacity: 1; }
button { padding: 0.38rem 0.9rem; white-space: nowrap; background: var(--tint); border: 1px solid var(--soft); border-radius: 4px; cursor: pointer; }
button:hover { border-color: var(--ink); }
.search { display: flex; gap: 0.4rem; }
.search input { width: 15rem; flex: 1 1 auto; min-width: 0; }
.filters {
  display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: flex-end;
  margin: 1rem 0 1.5rem; padding: 0.9rem 1rem 1rem; background: var(--tint); border-radius: 6px;
}
.filters label { display: grid; gap: 0.2rem; flex: 1 1 8rem; font-size: 0.85rem; color: var(--soft); }
.filters label > * { width: 100%; color: var(--ink); font-size: 0.95rem; }
.filters .buttons { display: flex; gap: 0.9rem; align-items: center; margin: 0; }
.filters .problem { flex: 1 0 100%; margin: 0; color: var(--error); }
body > footer { margin: 4rem 0 2rem; padding-top: 0.9rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 40rem) {
  body { padding: 0 1rem; }
  .masthead search { flex: 1 0 100%; }
  nav { gap: 0 1.1rem; font-size: 0.95rem; }
  .filters label { flex-basis: 45%; }
}
`
