// What does the player itself say? Every sentence of it, in one object: another language is another file like this.

const time = (at: Date): string =>
  at.toLocaleTimeString('en-US', {hour: 'numeric', minute: '2-digit'});
/** The bar has no room for more, and whoever reads it knows the half of the day. */
const clock = (at: Date): string => time(at).replace(/\s?[AP]M$/i, '');
const day = (at: Date): string =>
  at.toLocaleDateString('en-US', {year: 'numeric', month: 'long', day: 'numeric'});
export const count = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;

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
    coming: 'This part is on its way.',
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
    'another-tab': 'In another tab',
  },
  /** Where saving does not work; what happened, what is safe and what to do is said by record-words.ts. */
  saving: {
    line: (since: Date) => `Not saved since ${time(since)}.`,
    here: 'Your work is still on this screen.',
    lineNoStorage: 'Not saved: this browser keeps nothing.',
    lineEnded: 'Not saved: your session has ended.',
    lineAnotherTab: 'Not saved here: the course is open in another tab.',
    more: 'What to do',
    failed: 'Your last changes are not saved',
    ended: 'Your session has ended',
    'another-tab': 'The course is open in another tab',
    fine: 'All is saved again',
    retry: 'Try again now',
    takeOver: 'Work here instead',
    trying: 'Trying …',
    still: (at: Date) => `Still not saved at ${time(at)}.`,
    now: (at: Date) => `Saved at ${time(at)}.`,
    close: 'Close',
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
    cut: 'The record that your LMS kept was cut off. All that could be read is here; please check your last answers.',
    garbled:
      'The record that your LMS kept was damaged. All that could be read is here; please check your answers.',
    foreign: 'The record that your LMS kept is not from this course. You start with a new one.',
    left: (labels: string) =>
      `There is more writing than your LMS can keep. It is on this device if the browser allows it. Please copy it before you leave: ${labels}.`,
    elsewhere: (labels: string) =>
      `Part of your writing is not here. It had no room in your LMS, or was not meant to go there, and is in the browser in which you wrote it: ${labels}.`,
    refused: (labels: string) =>
      `This browser refuses to keep your writing, and it is kept nowhere else. Please copy it before you leave: ${labels}.`,
    /** Work of the same learner on this device; see src/tracking/restored.ts. */
    offer: {
      all: 'Your LMS has no record of you in this course yet. This device has work of yours from an earlier visit. You can bring it back here, or start without it.',
      writing:
        'You start this course anew. This device has writing of yours from an earlier visit. You can bring it back here as drafts, or start without it.',
      bring: 'Bring it back',
      leave: 'Start without it',
    },
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
  writing: {
    kept: {
      lms: 'Kept in your LMS record, with a copy in this browser, for when you come back. Not scored, and not among the answers in reports. Please use no real names.',
      device:
        'Kept only in this browser, on this device. It never goes into an LMS record, and it is not scored. Please use no real names.',
      nowhere:
        'Not kept, since nothing is recorded now: copy what you want to keep. Please use no real names.',
    },
    near: (left: number) => `${count(left, 'character', 'characters')} left.`,
    over: (limit: number, whole: string, kept: string) =>
      `This box keeps ${limit.toLocaleString('en-US')} characters, and the text is ${(whole.length - kept.length).toLocaleString('en-US')} too long. What is kept ends with “… ${kept.slice(-30).trim()}”. The rest is on this screen only: shorten the text, or copy the rest before you leave.`,
    mirror: (found: string, use: string, why: string) => `“${found}”: you may try “${use}”. ${why}`,
    private: (kind: 'email' | 'security' | 'phone' | 'birth' | 'record', found: string) =>
      `“${found}” may be ${
        {
          email: 'an e-mail address',
          security: 'a Social Security number',
          phone: 'a phone number',
          birth: 'a date of birth',
          record: 'a case or file number',
        }[kind]
      }. If it belongs to a real person, please take it out: this exercise needs none.`,
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
  caseFile: {
    title: 'Case file: Sonia, Alisa and Sam',
    bar: 'Case file',
    back: 'Back',
    backTo: 'to where you were',
    intro:
      'All that you write about Sonia’s family stands here as one document. Change it here or on its page: it is the same text.',
    note: (code: string, version: string, at: Date) =>
      `Practice work from course ${code}, version ${version}, ${day(at)}. Sonia’s family is a training case.`,
    written: (n: number, of: number) => `${n} of ${count(of, 'part', 'parts')} written.`,
    empty: 'Still empty.',
    ours: 'Our worked start, not yours:',
    edit: (heading: string) => `Edit: ${heading}`,
    editShort: 'Edit',
    write: 'Write it',
    done: 'Done',
    toPage: 'Go to its page',
    moment: 'Moment',
    noQuestion: 'No question chosen yet',
    notPlaced: 'Not placed yet',
    /** Under a heading that says which one it is. */
    network: (people: number) => `${count(people, 'person', 'people')}, ring by ring`,
    moments: (n: number) => `${count(n, 'moment', 'moments')}, one a row`,
    ring: 'Ring',
    person: 'Person',
    role: 'Role',
    knows: 'What they know',
    take: 'Take it with you',
    print: 'Print',
    word: 'Word document',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'This browser did not allow copying. Use Print or the Word document instead.',
    save: 'Save as a file',
    saveNote:
      'The file holds your case file. Open it here again on another device, or after an attempt was reset. Nothing is sent anywhere.',
    read: 'Read a saved file in',
    readIn: 'The file was read. You can choose below what to bring in.',
    unread: 'This is no saved case file of this course. Nothing was changed.',
    damaged:
      'This case file was changed or cut after it was saved, so it cannot be trusted. Nothing was changed. Try another copy of it.',
    nothing: 'This case file holds nothing that is not here already. Nothing was changed.',
    large: 'This file is too large to be a case file. Nothing was changed.',
    offer: {
      device: (at: Date) =>
        `This device holds writing for this course, last changed on ${day(at)} at ${time(at)}.`,
      older: (at: Date) =>
        `This device also holds other words of yours, which newer ones replaced. They were put aside on ${day(at)} at ${time(at)}.`,
      file: (at: Date) => `The file was saved on ${day(at)} at ${time(at)}.`,
      nameless:
        'Nobody told this course who you are, so it may be somebody else’s. Is it yours? Only then can you see it.',
      mine: 'It is mine',
      notMine: 'It is not mine',
      fill: (n: number) => `Bring in ${count(n, 'part that is', 'parts that are')} empty here`,
      filled: (n: number) => `${count(n, 'part was', 'parts were')} brought in.`,
      differs: 'These parts differ from yours. You can change them over, and back again:',
      swap: (heading: string) => `Use the other text: ${heading}`,
      swapped: (heading: string) => `${heading}: the texts were changed over.`,
      keep: 'Download that version',
      leave: 'Leave it where it is',
      left: 'It stays where it is.',
      forget: 'Delete it from this device',
      sure: 'Yes, delete it for good',
      forgotten: 'It was deleted from this device.',
    },
    fileName: (code: string, at: Date) => `Case-file_${code}_${at.toISOString().slice(0, 10)}`,
  },
  diagnose: {title: 'Diagnostics'},
  handouts: {
    title: 'Handouts',
    intro:
      'Blank sheets for your work with families, and one for trainers. Each fits on one page. Print it, or download it and change it in Word. What you write on it stays with you: nothing comes back to this course.',
    families: 'For families',
    trainers: 'For trainers',
    show: 'Show it here',
    hide: 'Put it away',
    none: 'This course has no handouts.',
    /** A file to download. */
    file: (name: string) => `${name}.docx`,
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
