// What does the player say of work: tests, and exercises in which a learner writes or talks? Apart from words.ts, since it is loaded later.

import {count} from './words.ts';

export const workWords = {
  reflect: {
    compare: 'Keep and compare',
    keep: 'Keep this',
    kept: 'Kept.',
    model: 'One good answer',
    empty: 'Write a few words first. Then you can compare.',
  },
  statement: {
    whole: 'Your words, read as one',
    check: 'Look it over',
    compare: 'Keep and compare',
    write: 'Write a few words first.',
    compared:
      'A good answer stands below, part by part, beside yours. You can go on changing yours.',
    yours: 'Yours',
    model: 'One good answer',
    nothing: 'nothing yet',
    clear:
      'Nothing to point out. Only a few words are known here: read it once as the parent would.',
    /** What was found, why it matters, what to try. It guesses, so it says "may". */
    hints: {
      empty: (found: string) =>
        `Still empty: ${found}. A reader will ask. If you do not know, try whom you would ask.`,
      speaker: (found: string) =>
        `${found} may not have said this, or may not know of it yet. A name here puts words in someone’s mouth, or tells them of the case. Try only people who have spoken and who know.`,
      child: () =>
        'No child seems to be named. It may differ from child to child. Try each name, and what it was or could be like for that child.',
      label: (found: string) =>
        `${found} may be a label or a judgment. It can only be denied, and no plan begins there. Try what was done, seen or said, and when.`,
      test: (found: string) =>
        `${found} may judge the person, not the sample. Try “negative” or “positive”.`,
      service: (found: string) =>
        `${found} may be a service or a test. It can help, and does not show who keeps the child safe. Try the act that it should lead to.`,
      always: (found: string) =>
        `${found} may break at the first slip, and then nothing is left. Try what happens on a hard day.`,
      absence: (found: string) =>
        `${found} may say only what does not happen, which nobody can see. Try what the caregiver does instead, for the child.`,
      vague: (found: string) =>
        `${found} may mean two things to two people. Try what you would see or hear in the room.`,
      nobody: () => 'Nobody seems to act here. A reader will ask who. Try a name first.',
      evidence: () =>
        'Nobody seems to see it. Safety is shown, and someone must be there. Try who sees what, and how often.',
      date: () =>
        'There may be no date. Without one nobody knows when it is reached. Try “until the March review” or “for three months”.',
      closed: (found: string) =>
        `${found} may bring a yes or a no, and no story. Try “How”, “What” or “When”.`,
      why: () => '“Why” may sound like a charge, and people defend themselves. Try “How come”.',
      charge: (found: string) =>
        `${found} may carry blame, whatever follows. Try what you do not know the answer to.`,
    },
  },
  conversation: {
    kind: 'Conversation',
    you: 'You',
    script: 'What was said',
    transcript: 'Your talk, turn by turn',
    coaching: 'What your words do',
    before: (level: string) => `(before: ${level})`,
    meter: (name: string, level: string) => `${name}: ${level}.`,
    ask: 'What do you say?',
    next: (n: number) => `${count(n, 'line', 'lines')} to choose from.`,
    over: 'The talk ends here. Above you can read it again, and take it up again at any turn.',
    again: 'Try again from here',
    at: (n: number) => `(turn ${n})`,
    back: (n: number) => `You are back at turn ${n}.`,
  },
  plan: {
    empty: 'No rows yet. Example: a safe place for Alisa and Sam; Sonia’s mother; ninety days.',
    row: (n: number, of: number) => `Row ${n} of ${of}`,
    question: 'Which question does it answer?',
    noQuestion: 'No question chosen yet',
    add: 'Add a row',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    removed: (n: number) => `Row ${n} was removed.`,
    undo: 'Bring it back',
    full: (n: number) =>
      `A plan can have ${n} rows here. Join two rows, or remove one, to add another.`,
    moved: (n: number, of: number) => `Row is now ${n} of ${of}.`,
    compare: 'Compare with the worked plan',
    again: 'Compare again',
    needOne: 'Write a few words in one row at least. Then you can compare.',
    how: 'Read yours first. Then tick what it has too, in whatever words. What you do not tick stays below as a question.',
    /** What a plan has become since it was compared before. */
    since: (fresh: number, changed: number, gone: number) =>
      fresh + changed + gone === 0
        ? 'Nothing has changed since you compared before.'
        : `Since you compared before: ${fresh} new, ${changed} changed, ${gone} removed.`,
    stale: 'You have changed your plan. Compare again to see it here.',
    yours: 'Your plan',
    worked: 'The worked plan',
    nothing: 'Nothing yet for this question.',
    change: {same: '', changed: 'Changed', new: 'New'},
    has: 'My plan has this',
    left: 'Questions to take back to your plan',
    open: (n: number) => `${count(n, 'question', 'questions')} left.`,
    none: 'None is left: you ticked all that is worked out here.',
    write: 'Write a row for this',
    goTo: 'Go to this row',
    rate: 'Rate your plan',
    ratings: ['Not yet', 'Partly', 'Yes'],
  },
  circles: {
    earlier:
      'This is the network that you built earlier. What you change here stays here; there it stays as it was.',
    where: (ring: number) =>
      ring < 0 ? 'in no ring' : `in the ${['inner', 'middle', 'outer'][ring]} ring`,
    heading: (ring: number, knows: string) =>
      ring < 0 ? 'In no ring yet' : `${['Inner', 'Middle', 'Outer'][ring]} ring: ${knows}`,
    summary: (middle: string, counts: readonly number[]) =>
      [
        middle === '' ? 'Three rings.' : `Three rings around ${middle}.`,
        ...['Inner ring', 'Middle ring', 'Outer ring', 'In no ring'].map(
          (ring, at) => `${ring}: ${count(counts[at] ?? 0, 'person', 'people')}.`,
        ),
        'The lists below say who.',
      ].join(' '),
    ownPeople: 'Own people: they stay',
    services: 'Services: they leave one day',
    notPlaced: 'In no ring yet',
    own: 'own person',
    service: 'service',
    ours: 'from our example',
    nameless: (n: number) => `Person ${n}, no name yet`,
    nobody: 'Nobody yet.',
    add: 'Add a person',
    knows: 'Knows',
    fields: {
      name: 'Name (no real names)',
      role: 'Who is this to the family?',
      knows: 'What does this person know?',
      service: 'A service: it will leave one day',
    },
    inward: 'Inward',
    outward: 'Outward',
    edit: 'Edit',
    done: 'Done',
    remove: 'Remove',
    moved: (name: string, ring: number) => `${name}, now ${workWords.circles.where(ring)}`,
    already: (name: string, ring: number) =>
      `${name} is ${workWords.circles.where(ring)} already. There is no place beyond.`,
    removed: (name: string) => `${name} was removed.`,
    undo: 'Bring back',
    back: (name: string) => `${name} is back.`,
    full: (n: number) => `A network takes ${n} people here. To add another, remove somebody first.`,
    example: 'Start from our example',
    exampleNote: (n: number) =>
      `${count(n, 'person', 'people')}, each marked as ours. Change them until the network is yours.`,
    exampleHere: (n: number) =>
      `Our example is here: ${count(n, 'person', 'people')}. Change it until it is yours.`,
    calls: ['Comes first', 'Comes second', 'Comes third'],
    nobodyYet: 'Nobody yet',
    test: 'Test the network',
    needOne: 'Add at least one person first. Then you can test the network.',
    tested: (n: number) =>
      `${n === 0 ? 'The test is done' : `${count(n, 'thing is', 'things are')} worth asking`}. It stands below, with one good answer.`,
    worthAsking: 'Worth asking',
    asks: {
      nobody: () => 'Nobody is named for this hour. Who could be asked?',
      one: (name: string) =>
        `Only ${name} is named. Who comes if ${name} is ill, or does not hear the phone?`,
      twice: (name: string) => `${name} is named twice. Who would be the next to call?`,
      middle: (name: string) =>
        `${name} stands in the middle: others come for ${name}. Which adult could come?`,
      child: (name: string) =>
        `Is ${name} a child? No child is the one who comes. Which adult could?`,
      service: (name: string) =>
        `${name} is a service. Is ${name} there at this hour, and when the case has closed?`,
      unplaced: (name: string) =>
        `${name} is in no ring yet. What must be asked and agreed before ${name} may come?`,
      knowsNothing: (name: string) =>
        `${name} knows nothing yet. What must ${name} know before that night, and who tells it?`,
      oneStays: (name: string) =>
        `When the services leave, only ${name} knows everything. Who else could move inward?`,
      nobodyStays: () =>
        'When the services leave, nobody knows everything. Who of the own people could move inward?',
    },
    /** In a name or a role: this may be a child. */
    childWords:
      /\b(?:(?:grand)?(?:son|daughter)|kid|boy|girl|toddler|teen(?:ager)?|(?:the|a|her|his|their) child|years? old)\b/i,
  },
  test: {
    terms: (asks: number, pass: number) =>
      `${asks} questions, one at a time. You pass with ${pass} % or more. You may change each answer until you hand in; then you read what the course says to it. Take it as often as you like: your best result counts.`,
    begin: 'Begin the test',
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    next: 'Next question',
    back: 'Question before',
    kept: 'Your answers are kept as you go. Nothing counts before you hand in.',
    look: 'Look over your answers',
    state: (n: number, open: boolean) => `Question ${n}: ${open ? 'no answer yet' : 'answered'}`,
    open: (n: number) =>
      `${count(n, 'question has', 'questions have')} no full answer yet. Follow the links above; what you answered is kept.`,
    handIn: 'Hand in the test',
    result: (right: number, of: number, percent: number) => `${right} of ${of} right: ${percent} %`,
    passed: (pass: number) => `You have passed; the pass mark is ${pass} %.`,
    below: (pass: number) =>
      `The pass mark is ${pass} %. Read again what you missed, practice it, then take the test again. It asks other questions first.`,
    best: (percent: number) => `Your best result, ${percent} %, is the one that counts.`,
    retry: 'Retry only what I missed',
    practice: 'This is practice: it changes no score, and is not kept when you leave this screen.',
    toResult: 'Back to your result',
    again: 'Take the test again',
    missed: 'Worth another look',
    right: (n: number) => `What you had right (${n})`,
    read: (title: string) => `Read again: ${title}`,
  },
  documents: {
    room: (n: number) => `Room to write: ${count(n, 'line', 'lines')}.`,
    rings: (middle: string, names: readonly string[]) =>
      `${count(names.length, 'ring', 'rings')} around “${middle}”, from the inside out: ${names.join('; ')}.`,
    loading: 'One moment: it is on its way.',
    notLoaded: (file: string) =>
      `This part of the course did not arrive (${file}). Nothing is lost. Check your connection, then try again.`,
    tryAgain: 'Try again',
    print: 'Print',
    word: 'Download as Word document',
    downloaded: (file: string) =>
      `${file} is made. Look for it among your downloads. If it is not there, your LMS keeps downloads back: print it instead.`,
    notPrinted:
      'No print window opened: your LMS may not allow it here. Download the Word document instead, and print that.',
  },
};
