// Which change must be saved at once, and which may wait for others?

import type {Course} from '../model/course.ts';
import type {PageId} from '../model/ids.ts';
import type {Action} from '../model/reduce.ts';

/** now: it must not wait. soon: with whatever else comes. pause: so too, and not while somebody types. */
export type Urgency = 'now' | 'soon' | 'pause';

/** A test and the end of a module do not wait (F65); what may come with each key waits for a pause. `from`: the page it came from. */
export function urgencyOf(action: Action, from: PageId | undefined, {modules}: Course): Urgency {
  switch (action.type) {
    case 'hand-in':
      return 'now';
    case 'open': {
      const moduleOf = (page: PageId | undefined): unknown =>
        modules.find(({pages}) => pages.some(({id}) => id === page));
      return from !== undefined && moduleOf(from) !== moduleOf(action.page) ? 'now' : 'soon';
    }
    case 'draft':
    case 'reply':
    case 'see':
      return 'pause';
    case 'mark':
    case 'submit':
    case 'begin':
    case 'adopt':
    case 'complete':
    case 'report':
    case 'spend':
      return 'soon';
    default:
      return action satisfies never;
  }
}
