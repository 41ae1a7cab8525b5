// What is the session told of what happens in the elements? Whatever an event of theirs says, as an action.

import type {Session} from '../session.ts';

/** The one listener to all of them is the root element: what it holds, it tells. */
export function tellSession(root: HTMLElement & {readonly session: Session}): void {
  root.addEventListener('sop-answer', ({step, activity, response}) =>
    root.session.dispatch({type: step, activity, response}),
  );
  root.addEventListener('sop-seen', ({page}) => root.session.dispatch({type: 'see', page}));
  root.addEventListener('sop-test', ({action}) => root.session.dispatch(action));
  root.addEventListener('sop-mark', ({page, on}) =>
    root.session.dispatch({type: 'mark', page, on}),
  );
  root.addEventListener('sop-adopt', ({answers, marked}) =>
    root.session.dispatch({type: 'adopt', answers, marked}),
  );
  root.addEventListener('sop-forget', ({found}) => root.session.forget(found));
  root.addEventListener('sop-writing', event => {
    const {course, keeps} = root.session;
    const {help = '', hotline = '', mirror} = course;
    event.place = {kept: keeps, mirror, numbers: [help, hotline]};
  });
}
