// How does the report look, on a screen and on paper?

import {text} from '../../src/content/markup.ts';

export const style = text(`
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #ccc; font-weight: 400; overflow-wrap: anywhere; }
thead th, tfoot th, tfoot td { font-weight: 600; border-color: #555; overflow-wrap: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.conversation svg { max-width: 100%; height: auto; }
.conversation rect { fill: #fff; stroke: #1a1a1a; }
.conversation rect.ending { stroke-width: 3; }
.conversation .step { fill: none; stroke: #555; }
.conversation svg text { font: 14px system-ui, sans-serif; paint-order: stroke; stroke: #fff; stroke-width: 5px; }
.conversation li p { display: inline; }
.aims { list-style: none; padding: 0; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, h2, h3, caption { break-inside: avoid; break-after: avoid; }
  tr { break-after: auto; }
}
`);
