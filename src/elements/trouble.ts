// Is what the learner does not being saved, and why? One question of the bar, the line under it, and the goodbye.

import type {Saving} from '../session.ts';

export type Trouble = Extract<Saving['kind'], 'failed' | 'ended' | 'another-tab'>;

export const troubleIn = ({kind}: Saving): Trouble | undefined =>
  kind === 'failed' || kind === 'ended' || kind === 'another-tab' ? kind : undefined;
