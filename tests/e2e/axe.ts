// What does axe find on the screen as it stands? All its rules but AAA, in the document and in every open shadow root.

import axe, {type AxeResults} from 'axe-core';
import type {Sitting} from './sitting.ts';

/** One line for each element that breaks a rule. */
export async function violations({course}: Sitting): Promise<string[]> {
  const present = await course.evaluate(() => 'axe' in globalThis);
  // Through the debugging protocol: the page's own Content-Security-Policy lets no other script in.
  if (!present) await course.evaluate(axe.source);
  const results = await course.evaluate(async (): Promise<AxeResults> => {
    // From the top: what the bar covers while the page is scrolled is no smaller for it.
    scrollTo({top: 0, behavior: 'instant'});
    const {axe: inside} = globalThis as unknown as {axe: typeof axe};
    // The goal is WCAG 2.2 A and AA: of the AAA rules none holds a page back.
    const every = inside
      .getRules()
      .filter(({tags}) => !tags.includes('wcag2aaa'))
      .map(({ruleId}) => ruleId);
    return inside.run(document, {
      runOnly: {type: 'rule', values: every},
      resultTypes: ['violations'],
    });
  });
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help}: ${JSON.stringify(target)}`),
  );
}
