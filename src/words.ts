// What does the player itself say? Every sentence of it, in one object: another language is another file like this.

const time = (at: Date): string =>
  at.toLocaleTimeString('en-US', {hour: 'numeric', minute: '2-digit'});
/** The bar has no room for more, and whoever reads it knows the half of the day. */
const clock = (at: Date): string => time(at).replace(/\s?[AP]M$/i, '');
const day = (at: Date): string =>
  at.toLocaleDateString('en-US', {year: 'numeric', month: 'long', day: 'numeric'});
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const words = {
  skip: 'Skip to the text',
  bar: {
    contents: 'Contents',
    pause: 'Pause',
    support: 'Find support',
    lesson: (n: number, of: number) => `Lesson ${n} of ${of}`,
    module: (n: number, title: string) => `Module ${n}: ${title}`,
    moduleOf: (n: number) => `Module ${n}`,
    opening: 'Start',
    finish: 'Your result',
    about: 'About this course',
  },
  screen: {
    lesson: (n: number, title: string) => `Lesson ${n}: ${title}`,
    place: (n: number, of: number, minutes: number) =>
      `Screen ${n} of ${of}, about ${count(minutes, 'minute', 'minutes')} left`,
    back: 'Back',
    next: (title: string) => `Continue: ${title}`,
    start: (title: string) => `Start: ${title}`,
    toFinish: 'Continue to your result',
    exit: 'Save and exit',
    sources: 'Sources on this screen',
    lessonSources: (n: number) => `${count(n, 'more source', 'more sources')} of this lesson`,
    loading: 'The words of this screen are on their way.',
    notLoaded: (file: string) =>
      `This part of the course did not arrive (${file}). Your answers are safe. Check your connection, then try again.`,
    tryAgain: 'Try again',
  },
  outline: {
    label: 'Contents of the course',
    done: 'done',
    here: 'you are here',
    minutes: (n: number) => `${n} min`,
  },
  saved: {
    none: 'Not recorded',
    'not-yet': 'Not saved yet',
    'as-before': 'All saved',
    at: (at: Date) => `Saved ${clock(at)}`,
    atDevice: (at: Date) => `On this device ${clock(at)}`,
    reported: (at: Date) => `Reported ${clock(at)}`,
    failed: 'Not saved',
    review: 'Review',
    ended: 'Session ended',
  },
  notice: {
    noLms:
      'No learning management system (LMS) was found, so nothing is recorded. You can read and practise everything. To get credit, open the course from your LMS.',
    crossOrigin:
      'Your LMS serves this course from another address and cannot be reached, so nothing is recorded. You can read and practise everything. Please tell your training coordinator.',
    web: 'This is the course without an LMS. Your work is kept in this browser, on this device, and is reported to nobody.',
    webNoStorage:
      'This is the course without an LMS, and this browser keeps nothing. Your work is lost when you close this page.',
    review: 'You opened the course for review. You can see everything; nothing is recorded.',
    failed:
      'Your last changes could not be saved to your LMS. Everything is still on this screen. The course tries again by itself, or you can try now. If this lasts, copy what you wrote before you leave.',
    retry: 'Try again now',
    ended:
      'This session with your LMS has ended. What was saved is safe. Close this window and open the course from your LMS again.',
    cut: 'The record that your LMS kept was cut off. All that could be read is here; please check your last answers.',
    garbled:
      'The record that your LMS kept was damaged. All that could be read is here; please check your answers.',
    foreign: 'The record that your LMS kept is not from this course. You start with a new one.',
    left: (labels: string) =>
      `There is more writing than your LMS can keep. It is on this device if the browser allows it. Please copy it before you leave: ${labels}.`,
  },
  check: {
    kind: 'Knowledge check',
    yourTurn: 'Your turn',
    notScored: 'Practice, not scored.',
    choose: (n: number) => `Choose ${n} answers.`,
    button: 'Check answer',
    again: 'Check again',
    checkOrder: 'Check the order',
    pickOne: 'Choose an answer first.',
    pickMany: (n: number) => `Choose ${n} answers first.`,
    placeAll: (n: number) =>
      `${count(n, 'line has', 'lines have')} no place yet. Choose a place for each.`,
    yes: 'Yes.',
    partly: 'Partly there.',
    notYet: 'Not yet.',
    others: 'What the other answers say',
    tryOn: 'You can answer again as often as you like.',
    choosePlace: 'Choose …',
    right: (n: number, of: number) => `${n} of ${of} are where they belong.`,
    belongs: (target: string) => `Belongs to: ${target}`,
    showAll: 'Show where each belongs, and why',
    showOrder: 'Show the order, and why',
  },
  order: {
    up: (text: string) => `Move up: ${text}`,
    down: (text: string) => `Move down: ${text}`,
    upShort: 'Up',
    downShort: 'Down',
    moved: (text: string, place: number, of: number) => `${text}, now ${place} of ${of}`,
    hint: 'Use the buttons to move a line up or down.',
  },
  reflect: {
    privacy:
      'Kept with your place in the course, for when you come back. Not scored, and not among the answers in reports. Please use no real names.',
    compare: 'Keep and compare',
    keep: 'Keep this',
    kept: 'Kept.',
    model: 'One good answer',
    empty: 'Write a few words first. Then you can compare.',
    near: (left: number) => `${count(left, 'character', 'characters')} left.`,
  },
  plan: {
    empty: 'No rows yet. Example: a safe place for Alisa and Sam; Sonia’s mother; ninety days.',
    row: (n: number, of: number) => `Row ${n} of ${of}`,
    question: 'Which question does it answer?',
    add: 'Add a row',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    removed: (n: number) => `Row ${n} was removed.`,
    undo: 'Bring it back',
    compare: 'Compare with the worked plan',
    full: (n: number) =>
      `A plan can have ${n} rows here. Join two rows, or remove one, to add another.`,
    yours: 'Your rows',
    worked: 'The worked plan',
    nothing: 'Nothing yet for this question.',
    worthAsking: 'Read yours first. Then see what the worked plan adds.',
    needOne: 'Add at least one row with a need. Then you can compare.',
    moved: (n: number, of: number) => `Row is now ${n} of ${of}.`,
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
  finish: {
    complete: (title: string) => `You have finished ${title}`,
    open: 'Your result so far',
    reported: (at: Date) => `Completed on ${day(at)} at ${time(at)}. Your LMS was told.`,
    reportedDevice: (at: Date) =>
      `Completed on ${day(at)} at ${time(at)}. Nothing is reported to an LMS.`,
    notReported: 'You have completed everything. Your LMS has not been told yet.',
    reviewOnly: 'You opened the course for review, so nothing is reported.',
    score: (percent: number) => `Your score: ${percent} %.`,
    pass: (percent: number) => `To pass, each module test needs ${percent} % or more.`,
    test: (right: number, of: number, percent: number) =>
      `Module test: ${right} of ${of} right, ${percent} %.`,
    noTest: 'Module test: not taken yet.',
    time: (seconds: number) => {
      const minutes = Math.max(1, Math.round(seconds / 60));
      const hours = Math.floor(minutes / 60);
      const rest = count(minutes % 60, 'minute', 'minutes');
      return `Your active time: ${hours ? `${count(hours, 'hour', 'hours')} and ${rest}` : rest}.`;
    },
    missing: 'Still to do',
    missingAt: {
      page: (title: string) => `Read: ${title}`,
      activity: (title: string) => `Answer the question on: ${title}`,
      test: (title: string) => `Pass: ${title}`,
    },
    more: (n: number) =>
      `And ${count(n, 'more screen', 'more screens')}; the contents list shows which.`,
    allDone: 'You have read and answered everything, and passed.',
    shown: 'What you have shown',
    met: 'Shown',
    again: 'Worth another look',
    notYet: 'Not shown yet',
    evidence: (right: number, of: number) =>
      `${right} of ${count(of, 'question', 'questions')} right in your best test`,
    close: 'Save and close the course',
    noCredit: 'This is no certificate and no claim of continuing education credit.',
    facts: (code: string, version: string) => `Course ${code}, version ${version}.`,
  },
  left: {
    title: 'Saved. You can close this window.',
    text: 'Your place and your answers are with your LMS. To go on, open the course there again.',
    device: 'Your place and your answers are kept in this browser. To go on, open this page again.',
    nothing: 'Nothing was recorded. You can close this window.',
    failedTitle: 'We could not save everything',
    failed: 'Your LMS did not take the last save. What it took before is safe.',
  },
  pause: {
    title: 'Take a moment',
    text: 'The course waits. Nothing is recorded, and no clock runs.',
    ground: [
      'Feel both feet on the floor.',
      'Look for three things that do not move.',
      'Let one breath out more slowly than it came in.',
    ],
    more: 'This work can touch your own story. You may stop here, come back another day, or talk with someone.',
    back: 'Go on reading',
  },
  backToPage: 'Back to where you were',
  documentTitle: (screen: string, module: string) =>
    screen === module ? screen : `${screen} - ${module}`,
};

/** What index.html says before any script has run, and keeps saying on every screen. */
export const firstWords = {
  title: 'Find support',
  intro: 'For you, and for the families you work with. Nothing you do here is recorded.',
  // Name, number, and what it is for.
  lines: [
    ['Emergency', '911', ''],
    [
      'Suicide and crisis line',
      '988',
      'call or text; suicide, mental health and substance use crisis',
    ],
    [
      'SAMHSA National Helpline',
      '1-800-662-4357',
      'information and referral; not counseling, not for emergencies',
    ],
    ['National Domestic Violence Hotline', '1-800-799-7233', ''],
    ['Poison Help', '1-800-222-1222', ''],
  ] as const,
  hotline: 'County child abuse hotline',
  askCoordinator: 'ask your training coordinator',
  help: 'Help with this course',
  offeredBy: (provider: string) => `Offered by ${provider}`,
};
