// Which items serve which objective? A matrix a module, practice and knowledge checks apart.

import {join, markup, text} from '../../src/content/markup.ts';
import type {Item} from '../../src/content/proofread/blocks.ts';
import {itemsIn} from '../../src/content/proofread/items.ts';
import type {ModuleScript} from '../../src/content/proofread/module-script.ts';
import type {Html} from '../../src/model/ids.ts';
import {table} from './table.ts';

export function renderItems(modules: readonly ModuleScript[]): Html {
  return markup`<h2>Objectives and items</h2>
<p>✔ marks a knowledge check: it belongs to the bank of the module test, and on its page it is practice. ○ marks practice alone.</p>
${join(modules.map(matrix))}`;
}

function matrix(module: ModuleScript): Html {
  const items = itemsIn(module);
  const count = (id: string, check: boolean): number =>
    items.filter(({activity}) => activity.check === check && serves({activity}, id)).length;
  const aims = module.objectives.map(
    ({id, text: words}) => markup`<li><b>${text(id)}</b> ${text(words)}</li>`,
  );
  return markup`<h3>Module ${text(module.number)}, ${text(module.title)}</h3>
<ul class="aims">${join(aims)}</ul>
${table({
  caption: `Module ${module.number}: objective by item`,
  heads: ['Item', 'Kind', ...module.objectives.map(({id}) => id)],
  rows: items.map(item => [
    item.activity.id,
    item.activity.kind,
    ...module.objectives.map(({id}) => (serves(item, id) ? (item.activity.check ? '✔' : '○') : '')),
  ]),
  sums: [
    'Checks and practices',
    '',
    ...module.objectives.map(({id}) => `${count(id, true)} ✔ ${count(id, false)} ○`),
  ],
})}`;
}

const serves = ({activity}: Pick<Item, 'activity'>, id: string): boolean =>
  activity.objectives.some(objective => objective === id);
