/** The report's style sheet. Its colors match `theme.ts`. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --surface: #ffffff; --text: #1c2430; --muted: #5d6878; --line: #e3e7ee;
  --accent: #2f6fed; --best: #e9f6ef; --best-text: #0b6b45; --bad: #fdecec; --bad-text: #a61b1b;
  --warn: #fff4d6; --warn-line: #e0a100; --warn-text: #5f4300; --code: #f1f3f7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f141c; --surface: #171d27; --text: #e7ebf2; --muted: #9aa6b6; --line: #2b3442;
    --accent: #7aa8ff; --best: #12312a; --best-text: #6fe0b0; --bad: #3a1b20; --bad-text: #ff9c9c;
    --warn: #3a2d0b; --warn-line: #d59e15; --warn-text: #ffe2a0; --code: #10161f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); line-height: 1.2; margin: 0; overflow-wrap: anywhere; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 0 0 12px; }
p { margin: 0; }
.eyebrow { color: var(--muted); font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; margin-bottom: 6px; }
.lead { font-size: clamp(1.05rem, 2.2vw, 1.25rem); margin: 14px 0 0; max-width: 62ch; }
.description { color: var(--muted); margin-top: 8px; max-width: 72ch; white-space: pre-line; overflow-wrap: anywhere; }
.banner { border: 2px solid var(--warn-line); background: var(--warn); color: var(--warn-text); border-radius: 12px; padding: 14px 18px; margin: 20px 0 0; overflow-wrap: anywhere; }
.banner strong { display: block; font-size: 1.05rem; }
.facts div { min-width: 0; }
.facts dt { color: var(--muted); font-size: .78rem; }
.facts dd { margin: 0; font-size: .92rem; overflow-wrap: anywhere; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 20px; margin: 0 0 20px; min-width: 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 14px 24px; margin-top: 24px; padding: 18px 20px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 20px; }
.toolbar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 14px; }
.toolbar .space { flex: 1; }
button { font: inherit; font-size: .85rem; color: var(--text); background: var(--surface); border: 1px solid var(--line); border-radius: 999px; padding: 4px 12px; cursor: pointer; }
button:hover { border-color: var(--muted); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#log[aria-pressed="true"] { border-color: var(--accent); color: var(--accent); }
.chip { display: inline-flex; align-items: center; gap: 8px; }
.chip i { width: 18px; border-top: 3px solid; border-radius: 2px; }
.chip[aria-pressed="false"] { color: var(--muted); text-decoration: line-through; }
.chip[aria-pressed="false"] i { opacity: .25; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: .85rem; color: var(--muted); margin-bottom: 4px; }
.chart { height: 340px; width: 100%; }
.chart.tall { height: 440px; }
.note { color: var(--muted); font-size: .85rem; margin-top: 10px; }
.scroll { overflow-x: auto; margin: 0 -20px; padding: 0 20px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
th { font-weight: 600; font-size: .78rem; color: var(--muted); text-align: right; vertical-align: bottom; }
th, td { padding: 9px 10px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
th.name, td.name { text-align: left; }
td.name { font-weight: 600; }
th.text, td.text { text-align: left; white-space: normal; min-width: 16ch; }
tr.best td { background: var(--best); }
tr.best td:first-child { border-radius: 8px 0 0 8px; }
tr.best td:last-child { border-radius: 0 8px 8px 0; }
.pill { display: inline-block; font-size: .72rem; font-weight: 600; border-radius: 999px; padding: 1px 9px; margin-left: 8px; vertical-align: 1px; }
.pill.best { background: var(--best-text); color: var(--surface); }
.pill.diverged, .pill.failed { background: var(--bad); color: var(--bad-text); }
.errors { margin: 14px 0 0; padding: 0; list-style: none; font-size: .88rem; }
.errors li { padding: 8px 12px; border-radius: 8px; background: var(--bad); color: var(--bad-text); margin-top: 6px; overflow-wrap: anywhere; }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: 10px 2px; font-weight: 600; overflow-wrap: anywhere; }
summary span { color: var(--muted); font-weight: 400; }
.code { position: relative; margin: 0 0 14px; }
.code button { position: absolute; top: 8px; right: 8px; }
pre { margin: 0; background: var(--code); border: 1px solid var(--line); border-radius: 10px; padding: 14px; overflow-x: auto; font: .82rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--code); border-radius: 5px; padding: 1px 5px; }
footer { color: var(--muted); font-size: .82rem; margin-top: 28px; overflow-wrap: anywhere; }
@media (max-width: 560px) {
  main { padding: 20px 12px 32px; }
  .card, .facts { padding: 16px 14px; }
  .facts { grid-template-columns: 1fr 1fr; }
  .scroll { margin: 0 -14px; padding: 0 14px; }
  .chart { height: 280px; }
  .chart.tall { height: 360px; }
  table { font-size: .85rem; }
  th, td { padding: 8px 5px; }
  th { font-size: .72rem; }
  td.name .pill { display: block; width: max-content; margin: 2px 0 0; }
}
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .15s; } }
@media print { .toolbar, .code button { display: none; } body { background: #fff; } }
`;
