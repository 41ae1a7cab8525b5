// Which element shows which activity? A new kind does not compile until it has one. Elements of late kinds come with
// src/workshop.ts: until then they stand empty, and take what they were given when they come.

import {html, type TemplateResult} from 'lit';
import type {Activity} from '../model/activity.ts';
import {answerTo, type Answer, type LearnerState} from '../model/learner.ts';
import type {ActivityElement} from './activity-element.ts';
import './sop-choice.ts';
import './sop-match.ts';
import './sop-order.ts';

/** Whether its element comes with the workshop. */
export const isLate = ({kind}: Activity): boolean =>
  !['choice', 'match', 'sort', 'order'].includes(kind);

/** `seed` decides the order of its lines (see ActivityElement); `earlier` is the answer that circles go on from. */
export function activity(
  activity: Activity,
  answer: Answer | undefined,
  seed: string,
  mode: ActivityElement<Activity>['mode'] = 'lesson',
  earlier?: Answer,
): TemplateResult {
  switch (activity.kind) {
    case 'choice':
      return html`<sop-choice id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed} .mode=${mode}></sop-choice>`;
    case 'match':
    case 'sort':
      return html`<sop-match id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed} .mode=${mode}></sop-match>`;
    case 'order':
      return html`<sop-order id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed} .mode=${mode}></sop-order>`;
    case 'reflect':
      return html`<sop-reflect id=${activity.id} .activity=${activity} .answer=${answer}></sop-reflect>`;
    case 'plan':
      return html`<sop-plan id=${activity.id} .activity=${activity} .answer=${answer}></sop-plan>`;
    case 'conversation':
      return html`<sop-conversation id=${activity.id} .activity=${activity} .answer=${answer}></sop-conversation>`;
    case 'circles':
      return html`<sop-circles id=${activity.id} .activity=${activity} .answer=${answer} .earlier=${earlier}></sop-circles>`;
    case 'statement':
      return html`<sop-statement id=${activity.id} .activity=${activity} .answer=${answer}></sop-statement>`;
    default:
      return activity satisfies never;
  }
}

/** As the learner has left it; circles go on from what was built earlier. */
export function exercise(asked: Activity, {answers, run}: LearnerState): TemplateResult {
  const answer = answerTo(asked, answers);
  const earlier = asked.kind === 'circles' && asked.earlier ? answers[asked.earlier] : undefined;
  return activity(asked, answer, run, 'lesson', earlier);
}
