// What do the compiler and the proofreader say of a course's files? One list, for whoever checks and whoever builds.

import {compile, type Compiled} from '../src/content/compile.ts';
import {proofread, type Proof} from '../src/content/proofread/proofread.ts';

interface ReadThrough extends Compiled {
  readonly proof: Proof;
}

/** What the proofreader says ends with the name of its rule, for an excuse to name. */
export function readThrough(files: ReadonlyMap<string, string>): ReadThrough {
  const compiled = compile(files);
  const proof = proofread(files);
  const complaints = proof.problems.map(({rule, message, ...place}) => ({
    ...place,
    message: `${message} (${rule})`,
  }));
  return {...compiled, problems: [...compiled.problems, ...complaints], proof};
}
