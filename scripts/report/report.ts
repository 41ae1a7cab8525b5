// What does the course hold, measured? One page to read or print, without scripts and without anything from outside.

import {markup, nothing, text} from '../../src/content/markup.ts';
import type {Proof} from '../../src/content/proofread/proofread.ts';
import {levels} from '../../src/content/proofread/rules.ts';
import type {Course} from '../../src/model/course.ts';
import type {Html} from '../../src/model/ids.ts';
import {renderConversations} from './conversations.ts';
import {renderItems} from './items.ts';
import {renderSources} from './sources.ts';
import {style} from './style.ts';
import {table} from './table.ts';
import {renderTime} from './time.ts';

export function renderReport(course: Course, {manuscript, problems, excuses}: Proof): Html {
  const title = `Report on ${course.title}, version ${course.version}`;
  return markup`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(title)}</h1>
${renderTime(manuscript.modules, course.modules)}
${renderItems(manuscript.modules)}
${renderConversations(course)}
${renderSources(manuscript)}
${renderProblems(problems)}
${renderExcuses(excuses)}
</body>
</html>
`;
}

function renderProblems(problems: Proof['problems']): Html {
  const rows = Object.entries(levels).map(([rule, level]) => {
    const found = problems.filter(problem => problem.rule === rule).length;
    return [rule, level, found];
  });
  return markup`<h2>Rules of the proofreader</h2>
${table({caption: 'What is found', heads: ['Rule', 'Level', 'Found'], rows})}`;
}

function renderExcuses(excuses: Proof['excuses']): Html {
  const list =
    excuses.length === 0
      ? nothing
      : table({
          caption: 'What is excused, and why',
          heads: ['Place', 'Rule', 'Reason'],
          rows: excuses.map(({file, covers, rule, reason}) => [`${file}:${covers}`, rule, reason]),
        });
  return markup`<h2>Excuses</h2>
<p>${text(excuses.length === 0 ? 'Nothing is excused.' : `${excuses.length} in all.`)}</p>
${list}`;
}
