// What suits which LMS, and how do we know? F-numbers are those of the list of 99 ways in which content fails in real LMSs.

import type {Profile} from './profile.ts';

type ProfileName = keyof typeof profiles;

export const profiles = {
  generic: {
    title: 'Any LMS',
    evidence: 'documented',
    take: 'scorm12',
    because:
      'More than half of all uploads are SCORM 1.2, and some LMSs take nothing else (Rustici, 2023; F91).',
    choices: [
      {option: 'failed', value: false, why: 'F23: some LMSs close the attempt at this word.'},
      {option: 'masteryscore', value: false, why: 'F25: LMSs rewrite the status by it.'},
      {option: 'score', value: 'best', why: 'F28: some LMSs count the last score they hear.'},
      {
        option: 'exitWhenComplete',
        value: 'suspend',
        why: 'F32, F33: what ends "normal" may be forgotten.',
      },
    ],
  },
  moodle: {
    title: 'Moodle',
    evidence: 'measured',
    take: 'scorm12',
    because:
      'Its class-wide report of questions reads only SCORM 1.2, and its app plays only that (Moodle 4.5.6).',
    choices: [
      {
        option: 'registered',
        value: true,
        in: 'scorm12',
        why: 'F53: a report has a column a place, so each question needs the same place for all learners.',
      },
      {
        option: 'endStatus',
        value: 'completed',
        in: 'scorm12',
        why: 'F22: its form ticks "Completed" alone, and a course that says only "passed" is then never complete.',
      },
      {
        option: 'masteryscore',
        value: false,
        why: 'F25: at the end of a sitting it turns "completed" into "passed" or "failed" by that score.',
      },
      {
        option: 'answers',
        value: 'words',
        why: 'F59: its reports show the response itself and no question text.',
      },
    ],
  },
  blackboard: {
    title: 'Blackboard (Rustici engine)',
    evidence: 'documented',
    take: 'scorm2004-3rd',
    because:
      'Its details show status, scaled score, response and result, which SCORM 2004 says apart (Numbas#290).',
    choices: [
      {option: 'score', value: 'best', why: 'F28: Ultra takes the last attempt with a grade.'},
      {
        option: 'masteryscore',
        value: false,
        why: 'F25: it is used unless a status is set, and can be set to win.',
      },
    ],
  },
  cornerstone: {
    title: 'Cornerstone',
    evidence: 'thin',
    take: 'scorm2004-3rd',
    because: 'Many reports are empty for SCORM 1.2, says a forum of 2013; nothing newer was found.',
    choices: [
      {
        option: 'commitSeconds',
        value: 30,
        why: 'F14: it refuses a commit while the page is left, so nothing may wait for that.',
      },
    ],
  },
  successfactors: {
    title: 'SAP SuccessFactors',
    evidence: 'documented',
    take: 'scorm12',
    because:
      'It takes both (KBA 2978409); nothing was found that SCORM 2004 would report better there.',
    choices: [
      {
        option: 'masteryscore',
        value: false,
        why: 'F25: it takes the mark over at import and then judges by it (KBA 2978409).',
      },
      {
        option: 'commitSeconds',
        value: 30,
        why: 'F68: its sign-in ends after 30 minutes, and what was not committed is not sent.',
      },
    ],
  },
  docebo: {
    title: 'Docebo',
    evidence: 'documented',
    take: 'scorm2004-3rd',
    because:
      'It takes SCORM 1.2 and 2004 3rd only; questions in words come from 2004 (help 360020128479; a user, 2023).',
    choices: [
      {
        option: 'endStatus',
        value: 'both',
        in: 'scorm2004',
        why: 'F22: completion should come from passing, so both words are said at once.',
      },
      {
        option: 'interactions',
        value: true,
        why: 'F59: its report of questions shows their descriptions.',
      },
    ],
  },
  brightspace: {
    title: 'Brightspace',
    evidence: 'documented',
    take: 'scorm12',
    because: 'The rules of its player are written down for SCORM 1.2 (D2L 4271).',
    choices: [
      {
        option: 'score',
        value: 'best',
        why: 'F27, F28: the grade is made of raw and max at the end of a sitting.',
      },
      {
        option: 'masteryscore',
        value: false,
        why: 'F25, F27: a score must be there at the end of each sitting.',
      },
    ],
  },
  canvas: {
    title: 'Canvas',
    evidence: 'thin',
    take: 'scorm12',
    because: "It derives from the Rustici engine and takes both; only users' posts were found.",
    choices: [
      {
        option: 'score',
        value: 'best',
        why: 'F28: what a new score does depends on the word that comes with it, says a user.',
      },
      {option: 'failed', value: false, why: 'F23: a failed word may close the attempt.'},
    ],
  },
  absorb: {
    title: 'Absorb',
    evidence: 'documented',
    take: 'scorm12',
    because: 'Its list of supported elements is that of SCORM 1.2 (33969531859731).',
    choices: [
      {option: 'interactions', value: true, why: 'F62: they stand in its list.'},
      {option: 'objectives', value: true, why: 'F62: they stand in its list.'},
      {option: 'masteryscore', value: false, why: 'F25: mastery_score stands in its list.'},
    ],
  },
  openedx: {
    title: 'Open edX (SCORM XBlock)',
    evidence: 'code',
    take: 'scorm12',
    because:
      'Its code reads both (F91); SCORM 2004 would add nothing but a measure of progress (F26).',
    choices: [
      {
        option: 'endStatus',
        value: 'completed',
        in: 'scorm12',
        why: 'F22: before August 2025 "passed" gave no completion.',
      },
      {
        option: 'masteryscore',
        value: false,
        why: 'F24: the grade is published when a status comes, so a score must be there.',
      },
    ],
  },
} as const satisfies Record<string, Profile>;

export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name);
