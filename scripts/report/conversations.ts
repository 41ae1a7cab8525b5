// Where can each conversation lead? Its turns as a map, and the same as a list with every line, condition and ending.

import {waysThrough} from '../../src/content/conversation-ways.ts';
import {join, markup, nothing, quoted, text} from '../../src/content/markup.ts';
import type {Conversation, Line, Turn} from '../../src/model/activity.ts';
import {activitiesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import type {Html} from '../../src/model/ids.ts';
import {drawMap} from './conversation-map.ts';

export function renderConversations({modules}: Course): Html {
  const found = modules.flatMap(({pages}) =>
    pages.flatMap(page =>
      activitiesOf([page]).flatMap(activity =>
        activity.kind === 'conversation' ? [outline(activity, page.title)] : [],
      ),
    ),
  );
  return found.length === 0
    ? nothing
    : markup`<h2>Conversations</h2>
<p>Each box is a turn, the first at the top; a heavy frame marks an ending. A number says by how many lines one turn leads to the other. The list below each map says the same in words.</p>
${join(found)}`;
}

function outline(conversation: Conversation, page: string): Html {
  const {id, meters, turns} = conversation;
  const {paths, longest} = waysThrough(turns);
  const endings = turns.filter(({lines}) => lines.length === 0);
  const starts = meters.map(
    ({name, levels, start}) => `${name}: ${levels.join(', ')}; begins with ${levels[start] ?? ''}.`,
  );
  return markup`<section class="conversation"><h3>${text(page)} (${text(id)})</h3>
<p>${text(`Turns: ${turns.length - endings.length}. Endings: ${endings.length}. Paths: ${paths.toLocaleString('en-US')}. Lines said on the longest: ${longest}.`)} ${text(starts.join(' '))}</p>
${drawMap(turns, id)}
<ol>${join(turns.map(turn => markup`<li id=${quoted(anchor(id, turn))}>${turnOf(turn, conversation)}</li>`))}</ol></section>`;
}

function turnOf(turn: Turn, conversation: Conversation): Html {
  if (turn.lines.length === 0) return markup`<b>${text(turn.name)}</b> (an ending): ${turn.html}`;
  return markup`<b>${text(turn.name)}</b> (${text(turn.who)}): ${turn.html}<ul>${join(
    turn.lines.map(line => markup`<li>${lineOf(line, conversation)}</li>`),
  )}</ul>`;
}

function lineOf(line: Line, {id, meters, turns}: Conversation): Html {
  const next = turns[line.to];
  const changes = meters.flatMap(({name, levels}, place) => {
    const level = levels[line.levels[place] ?? -1];
    return level === undefined ? [] : `${name}: ${level}`;
  });
  const facts = [
    ...(line.name === undefined ? [] : [`named ${line.name}`]),
    ...(line.needs.length === 0 ? [] : [`only after ${line.needs.join(' and ')}`]),
    ...(line.unless.length === 0 ? [] : [`no longer after ${line.unless.join(' and ')}`]),
    ...changes,
  ];
  const goes = next
    ? markup`<a href=${quoted(`#${anchor(id, next)}`)}>${text(next.name)}</a>`
    : nothing;
  return markup`${line.html} → ${goes}${text(facts.length === 0 ? '' : ` (${facts.join('; ')})`)}`;
}

const anchor = (id: string, {name}: Turn): string => `${id}_${name}`;
