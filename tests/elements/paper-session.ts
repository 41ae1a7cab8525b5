// What would a sitting on paper say? As much of a Session as the elements around saving read, in any state one wants.

import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import type {Session} from '../../src/session.ts';
import {Journal} from '../../src/tracking/journal.ts';
import {TrackingError, type Launch, type Reason} from '../../src/tracking/port.ts';
import {series} from '../case-course.ts';
import {own} from '../case-exercises.ts';
import {writing, written} from '../case-writing.ts';

export const learned = writing([
  ...written,
  [own, {kind: 'reflect', text: 'I <b>felt</b> unsure.'}],
]);

export const since = new Date('2026-11-22T10:42:05');

/** What an LMS and a learner could write to get out of the text. */
export const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>"'&`;

type Facts = Pick<
  Session,
  'course' | 'standard' | 'told' | 'damage' | 'memoryLimit' | 'savedAt' | 'failedSince'
>;

export class PaperSession extends EventTarget implements Facts {
  readonly course = series;
  standard: Session['standard'] = 'scorm12';
  told = false;
  damage: Session['damage'] = 'none';
  memoryLimit = 4000;
  savedAt: Date | undefined = undefined;
  failedSince: Date | undefined = since;
  state: LearnerState = newcomer('abc123');
  saving: Session['saving'] = {kind: 'not-yet'};
  readonly journal = new Journal();
  launch: Launch = {
    learnerId: 'jd-77',
    learnerName: 'Doe, Jane',
    memory: '',
    mode: 'normal',
    completed: false,
  };
  readonly asked: string[] = [];

  retry(): void {
    this.asked.push('retry');
  }
  async takeOver(): Promise<void> {
    this.asked.push('take over');
  }
}

export const failing = (reason: Reason): Session['saving'] => ({
  kind: 'failed',
  error: new TrackingError(reason, 'cmi.suspend_data', '405'),
});

export const pack = {
  name: 'sop-suds-508804-scorm12',
  options: {endStatus: 'completed', commitSeconds: 30},
  probe: () => Promise.resolve('alive' as const),
};

export const themes = ['light', 'dark'] as const;

/** Until the end of the test. */
export function show(theme: (typeof themes)[number]): void {
  document.documentElement.dataset['theme'] = theme;
}
afterEach(() => {
  delete document.documentElement.dataset['theme'];
});
