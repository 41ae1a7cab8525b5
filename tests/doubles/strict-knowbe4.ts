// KnowBe4: keeps no objectives and no interactions, and will not go on once content has raised any error.

import {fullReport, type Double} from './double.ts';
import {failed, keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

const branch = /^cmi\.(objectives|interactions)\./;

/**
 * F16, F62: "won't let you continue if there are any errors". `_children` is the standards' own way to ask what there is,
 * and raises none: it answers "" here. Any other word about these branches does, and so does every unset value of SCORM 2004.
 */
export const double: Double = {
  name: 'strict-knowbe4',
  standards: ['scorm12', 'scorm2004'],
  launch: given => {
    let stuck = false;
    return {
      [vocabulary[given.standard].api]: runtime(given, (call, plain) => {
        const {act, element} = call;
        if (stuck) return failed('101');
        if (element.endsWith('._children') && branch.test(element)) return {returns: '', code: '0'};
        const answer = branch.test(element)
          ? {returns: act === 'get' ? '' : 'false', code: '401'}
          : plain(call);
        stuck = answer.code !== '0';
        if (stuck) given.wire.ask(JSON.stringify({values: {stuck: 'yes'}, end: false}));
        return answer;
      }),
    };
  },
  receive: keepAll,
  report: (stored, standard) => {
    const whole = fullReport(stored, standard);
    const stuck = stored['stuck'] === 'yes';
    return {
      ...whole,
      complete: whole.complete && !stuck,
      status: stuck ? 'stopped by an error' : whole.status,
      questions: undefined,
    };
  },
};
