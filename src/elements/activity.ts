// Which element shows which activity? A new kind does not compile until it has one.

import {html, type TemplateResult} from 'lit';
import type {Activity} from '../model/course.ts';
import type {Answer} from '../model/learner.ts';
import type {ActivityElement} from './activity-element.ts';
import './sop-choice.ts';
import './sop-match.ts';
import './sop-order.ts';
import './sop-plan.ts';
import './sop-reflect.ts';

/** `seed` decides the order of its lines (see ActivityElement). */
export function activity(
  activity: Activity,
  answer: Answer | undefined,
  seed: string,
  mode: ActivityElement<Activity>['mode'] = 'lesson',
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
    default:
      return activity satisfies never;
  }
}
