// What does the player itself say? Every sentence of it: another language is another file like this, so it is long.
// Which languages there are says src/languages.ts. Each script of the package carries only what it uses (scripts/player.ts).
// Where a function is called, the bundler keeps the whole group in which it stands: no function stands at the top of the
// object, and a group that holds one belongs to one script. Where a sentence stands within "try", it keeps all: none does.

const time = (at: Date): string =>
  at.toLocaleTimeString('en-US', {hour: 'numeric', minute: '2-digit'});
/** The bar has no room for more, and whoever reads it knows the half of the day. */
const clock = (at: Date): string => time(at).replace(/\s?[AP]M$/i, '');
const day = (at: Date): string =>
  at.toLocaleDateString('en-US', {year: 'numeric', month: 'long', day: 'numeric'});
/** For names of files, in the learner's own time: ISO 8601, as Sweden writes it. */
const isoDay = (at: Date): string => at.toLocaleDateString('sv-SE');
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = count(minutes % 60, 'minute', 'minutes');
  if (hours === 0) return rest;
  return minutes % 60 === 0
    ? count(hours, 'hour', 'hours')
    : `${count(hours, 'hour', 'hours')} and ${rest}`;
};

export const words = {
  skip: 'Skip to the text',
  bar: {
    contents: 'Contents',
    pause: 'Pause',
    support: 'Find support',
    settings: 'Settings',
    lesson: (module: number, n: number, of: number) => `Module ${module}, lesson ${n} of ${of}`,
    module: (n: number, title: string) => `Module ${n}: ${title}`,
    moduleOf: (n: number) => `Module ${n}`,
    opening: 'Start',
    finish: 'Your result',
    about: 'About this course',
    search: 'Search',
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
    toSearch: (query: string) => `Back to what was found for “${query}”`,
    sources: 'Sources on this screen',
    lessonSources: (n: number) => `${count(n, 'more source', 'more sources')} of this lesson`,
    loading: 'The words of this screen are on their way.',
    coming: 'This part is on its way.',
    notLoaded: (file: string) =>
      `This part of the course did not arrive (${file}). Your answers are safe. Check your connection, then try again.`,
    tryAgain: 'Try again',
    documentTitle: (screen: string, module: string) =>
      screen === module ? screen : `${screen} - ${module}`,
  },
  outline: {
    label: 'Contents of the course',
    done: 'done',
    here: 'you are here',
    was: 'you were here',
    minutes: (n: number) => `${n} min`,
    minutesLeft: (n: number) => `${n}\u00a0min left`,
    left: (n: number) => (n === 0 ? 'All of it is done.' : `About ${span(n)} left.`),
    all: (n: number) =>
      n === 0 ? 'The whole course is done.' : `The whole course: about ${span(n)} left.`,
  },
  saved: {
    none: 'Not recorded',
    'not-yet': 'Not saved yet',
    'as-before': 'All saved',
    at: (at: Date) => `Saved ${clock(at)}`,
    atDevice: (at: Date) => `Saved here at ${clock(at)}`,
    reported: (at: Date) => `Reported ${clock(at)}`,
    failed: 'Not saved',
    review: 'Review',
    ended: 'Session ended',
    'another-tab': 'In another tab',
  },
  /** Where saving does not work; what happened, what is safe and what to do stands under `trouble`. */
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
      'No learning management system (LMS) was found, so nothing is recorded. You can read and practice everything. To get credit, open the course from your LMS.',
    crossOrigin:
      'Your LMS serves this course from another address and cannot be reached, so nothing is recorded. You can read and practice everything. Please tell your training coordinator.',
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
    yours: 'Your answer',
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
      lms: 'Kept in your LMS record, with a copy in this browser if it allows one, for when you come back. Not scored, and not among the answers in reports. Please use no real names.',
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
      }. If it belongs to a real person, please take it out: this course needs none.`,
  },
  finish: {
    complete: (title: string) => `You have finished ${title}`,
    open: 'Your work so far',
    reported: (at: Date) => `Completed on ${day(at)} at ${time(at)}. Your LMS was told.`,
    reportedDevice: (at: Date) =>
      `Completed on ${day(at)} at ${time(at)}. Nothing is reported to an LMS.`,
    notReported: 'You have completed everything. Your LMS has not been told yet.',
    reviewOnly: 'You opened the course for review, so nothing is reported.',
    score: (percent: number, complete: boolean) =>
      `Your score${complete ? '' : ' so far'}: ${percent}%.`,
    pass: (percent: number) => `To pass, each module test needs ${percent}% or more.`,
    test: (right: number, of: number, percent: number) =>
      `Module test: ${right} of ${of} right, ${percent}%.`,
    noTest: 'Module test: not taken yet.',
    time: (seconds: number) => `Your active time: ${span(Math.max(1, Math.round(seconds / 60)))}.`,
    missing: 'Still to do',
    /** What lets each count as done, and where it stands. */
    missingAt: {
      page: (title: string) => `Read: ${title}`,
      test: (title: string) => `Pass: ${title}`,
      question: (title: string) => `Answer the question on: ${title}`,
      talk: (title: string) => `Take the talk to an end on: ${title}`,
      plan: (title: string) => `Compare your plan with the worked one on: ${title}`,
      circles: (title: string) => `Test your network on: ${title}`,
      statement: (title: string) => `Write and compare your sentence on: ${title}`,
      reflect: (title: string) => `Write your answer on: ${title}`,
    },
    more: (n: number) => `And ${count(n, 'more screen', 'more screens')}.`,
    moreWhere: 'The contents list shows them all.',
    allDone: 'You have read and answered everything, and passed.',
    shown: 'What you have shown',
    objectives: (shown: number, look: number, open: number) =>
      [
        `${count(shown, 'objective', 'objectives')} shown`,
        ...(look > 0 ? [`${look} worth another look`] : []),
        ...(open > 0 ? [`${open} not shown yet`] : []),
      ].join(', ') + '.',
    toEvidence: 'See each objective, and what shows it',
    back: 'Back to your result',
    take: 'To take with you',
    toCertificate: 'Your record of completion',
    certificateLater: 'Your record of completion will be here once everything is done.',
    close: 'Save and close the course',
    noCredit: 'This course makes no claim of continuing education credit.',
    facts: (code: string, version: string) => `Course ${code}, version ${version}.`,
  },
  evidence: {
    intro:
      'Each objective, with all that shows it. Only the module test decides; the rest is your practice.',
    status: {shown: 'Shown', look: 'Worth another look', open: 'Not shown yet'},
    test: (right: number, of: number) =>
      `Module test: ${right} of ${count(of, 'question', 'questions')} right in your best attempt.`,
    noTest: 'Module test: not taken yet.',
    practice: (done: number, of: number) => `Exercises in the lessons: ${done} of ${of} done`,
    done: 'done',
    notDone: 'not done yet',
    optional: 'It is optional.',
    talk: (page: string) => `The talk on “${page}”`,
    ending: (words: string) => `You came to this end: ${words}`,
    begun: 'You have begun it and not come to an end yet.',
    notWalked: 'You have not had this talk yet.',
    writing: {
      reflect: (page: string) => `Your words on “${page}”`,
      plan: (page: string) => `Your plan on “${page}”`,
      circles: (page: string) => `Your circles on “${page}”`,
      statement: (page: string) => `Your sentence on “${page}”`,
    },
    part: (heading: string, page: string) => `${heading}, on “${page}”`,
    words: (n: number) => `${count(n, 'word', 'words')} of your own.`,
    rows: (n: number, of?: number) =>
      `${of === undefined ? count(n, 'row', 'rows') : `${n} of ${count(of, 'row', 'rows')}`} written.`,
    parts: (n: number, of: number) => `${n} of ${count(of, 'part', 'parts')} written.`,
    people: (n: number, placed: number, called: number, of: number) =>
      `${count(n, 'person', 'people')}, ${placed} of them in a ring.${of > 0 ? ` Someone comes in ${called} of ${count(of, 'test', 'tests')}.` : ''}`,
    unwritten: 'Nothing is written yet.',
    elsewhere: 'Done. Your words are not here now.',
    draft: 'Not compared yet.',
    caseFile: 'Read it in your case file',
    again: (page: string) => `Read again: ${page}`,
    next: 'Next:',
    takeTest: (title: string) => `Take: ${title}`,
    takeAgain: (title: string) => `Take again: ${title}`,
  },
  certificate: {
    title: 'Record of completion',
    notYet: (of: string) =>
      `There is no record of completion yet: it needs all of ${of}. What is left is listed below.`,
    intro:
      'This sheet says what you completed, and when. Print it, or download it and add it to your file.',
    note: 'A record of completion. It gives no credit hours and makes no claim of continuing education credit.',
    heads: ['Fact', 'As this course recorded it'],
    lines: {
      learner: 'Learner',
      course: 'Course',
      code: 'Course code and version',
      part: 'What was completed',
      completed: 'Completed',
      score: 'Score',
      time: 'Active time',
      provider: 'Offered by',
      reported: 'Reported',
    },
    nameless: 'Learner (no name was given, so write it here):',
    code: (code: string, version: string) => `${code}, version ${version}`,
    module: (n: number, title: string) => `Module ${n}: ${title}`,
    whole: (numbers: readonly number[]) => `All modules of the series: ${numbers.join(', ')}`,
    at: (at: Date) =>
      at.toLocaleString('en-US', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'long',
      }),
    score: (score: number, pass: number, reached: boolean) =>
      `${score}%. Pass mark ${pass}%: ${reached ? 'reached' : 'not reached'}`,
    noScore: 'None: it has no test',
    time: (seconds: number) => span(Math.max(1, Math.round(seconds / 60))),
    noProvider: 'Not named in this package',
    reported: {
      told: 'To your LMS, which keeps the record that counts',
      notTold: 'Not yet: your LMS has not been told',
      device: 'To nobody: this course ran without an LMS and was kept in one browser',
      none: 'To nobody: no LMS was found in this visit',
      review: 'Not in this visit: the course was opened for review',
    },
    objectives: 'Objectives of the course',
    ofModule: (n: number) => `Objectives of Module ${n}`,
    proof:
      'The course made this sheet in the learner’s browser. Nobody has signed it. An approved provider alone decides about credit.',
    fileName: (code: string, at: Date) => `Record-of-completion_${code}_${isoDay(at)}`,
  },
  contentNote: {
    label: 'Before you read',
    read: 'Read it',
    short: 'Read the short version',
    later: (title: string) => `Come back later, go on to: ${title}`,
    laterLast: 'To come back later, use the contents list.',
    heading: 'The short version',
    exercise: 'This page also has something to answer or to do. It is in the whole text.',
    whole: 'Show the whole text',
  },
  caseFile: {
    title: 'Case file: Sonia, Alisa and Sam',
    bar: 'Case file',
    back: 'Back',
    backTo: 'to where you were',
    intro:
      'Everything you write about Sonia’s family is here in one document. You can change it here or on its page: it is the same text.',
    note: (code: string, version: string, at: Date) =>
      `Practice work from course ${code}, version ${version}, ${day(at)}. Sonia’s family is a training case.`,
    written: (n: number, of: number) =>
      `${n}\u00a0of\u00a0${of}\u00a0${of === 1 ? 'part' : 'parts'} written.`,
    empty: (n: number) => `${count(n, 'part is', 'parts are')} still empty and not shown here.`,
    ours: 'Our worked start, not yours:',
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
    read: 'Open a saved file',
    readIn: 'The file is open. You can choose below what to bring in.',
    unread: 'This is not a saved case file from this course. Nothing was changed.',
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
    fileName: (code: string, at: Date) => `Case-file_${code}_${isoDay(at)}`,
  },
  notebook: {
    mark: 'Bookmark this screen',
    isMarked: 'Bookmarked (remove)',
    marked: 'Bookmarked. Your case file lists it.',
    unmarked: 'Bookmark removed.',
    open: 'Notebook',
    title: 'Your notebook and bookmarks',
    empty:
      'Nothing here yet. Under each screen you can write in your notebook, or set a bookmark to find the screen again. A note can be as short as this:',
    example: '“For my next visit: ask what helped on the last good day.”',
    bookmarks: 'Bookmarks',
    remove: 'Remove bookmark',
    removed: (title: string) => `The bookmark was removed: ${title}.`,
    readIn: (n: number) => `${count(n, 'bookmark was', 'bookmarks were')} added.`,
    inOutline: 'bookmarked',
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
    text: 'The course waits. Nothing is recorded, and your active time stands still.',
    ground: [
      'Feel both feet on the floor.',
      'Look for three things that do not move.',
      'Let one breath out more slowly than it came in.',
    ],
    more: 'This work can touch your own story. You may stop here, come back another day, or talk with someone.',
    back: 'Go on reading',
  },
  search: {
    label: 'Words to look for',
    about: (modules: readonly number[]) =>
      `This looks through ${modules.length > 1 ? `Modules ${modules.slice(0, -1).join(', ')} and ${modules.at(-1) ?? ''}` : `Module ${modules[0] ?? ''}`}: screens, explained words and sources. What you look for is not kept, and reported to nobody.`,
    example: 'Try for example: ',
    examples: ['safety plan', 'return to use', 'Alisa'],
    loading: 'One moment: the words of the course are on their way.',
    missing: (modules: readonly number[], files: string) =>
      `Not all words of ${modules.map(n => `Module ${n}`).join(' and ')} can be searched, since they did not arrive (${files}). Their titles and questions can. Check your connection, then try again.`,
    tryAgain: 'Try again',
    count: (n: number, query: string) => `${count(n, 'result', 'results')} for “${query}”.`,
    near: (n: number, query: string) =>
      `Nothing has all of “${query}”. ${count(n, 'result has', 'results have')} similar words.`,
    none: (query: string) => `Nothing found for “${query}”.`,
    advice:
      'Try fewer words, or another form of a word, such as “safe” instead of “safeguarding”. The beginning of a word is enough. “Contents” lists all screens.',
    kinds: {screen: 'Screen', word: 'Glossary', source: 'Source'},
    lesson: (module: number, n: number, title: string) => `Module ${module}, Lesson ${n}: ${title}`,
    on: (n: number) => `On ${count(n, 'screen', 'screens')}`,
    onScreen: (title: string, module: number) => `${title} (Module ${module})`,
    more: (n: number) => `Show ${n} more`,
    /** Words that say nothing alone. */
    small:
      /^(?:a|an|and|are|as|at|be|by|for|from|how|in|is|it|its|of|on|or|s|that|the|this|to|was|what|with)$/,
    /** What a word's plural ends with. */
    plural: /(?<=\w{2}[^s])s$/,
  },
  backToPage: 'Back to where you were',

  settings: {
    title: 'Settings',
    intro: 'Each change shows at once, on the screen only: what you print stays as it is.',
    groups: {
      size: {
        legend: 'Text size',
        options: {100: '100%', 112: '112%', 125: '125%', 150: '150%'},
      },
      theme: {
        legend: 'Colors',
        options: {device: 'As on this device', light: 'Light', dark: 'Dark'},
        hint: 'If your device has its own contrast colors, those stay.',
      },
      spacing: {
        legend: 'Space between lines and letters',
        options: {normal: 'Usual', wide: 'Wide'},
      },
      letters: {
        legend: 'Letters of the text',
        options: {book: 'Book letters', plain: 'Plain letters'},
      },
      motion: {
        legend: 'Movement',
        options: {device: 'As on this device', less: 'None'},
        hint: 'Little moves in this course. Here you can stop that too.',
      },
      shortcuts: {
        legend: 'Keyboard shortcuts',
        options: {off: 'Off', on: 'On'},
        hint: 'Press one letter on its own, outside a text box:',
      },
    },
    kept: 'This browser keeps it for the whole course.',
    notKept: 'This browser keeps no settings, so it stays this way until you close the course.',
    usual: 'All is as it was at first.',
    reset: 'Reset all settings',
    done: 'Done',
  },
  shortcuts: {
    keys: {
      next: 'Next screen',
      back: 'Back one screen',
      contents: 'Contents',
      caseFile: 'Case file, and back',
      pause: 'Pause',
      support: 'Find support',
    },
    note: 'If a screen reader or voice control uses these letters, leave the shortcuts off.',
  },

  // Of tests, and of exercises in which a learner writes or talks.
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
    compared: 'A good answer is below, part by part, next to yours. You can keep changing yours.',
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
    /** The last part is only known once no other can follow. */
    part: (n: number, most: number) =>
      n === most ? `Part ${n}, the last.` : `Part ${n} of ${most} at most.`,
    earlier: (n: number) => `Earlier in this part: ${count(n, 'line', 'lines')}`,
    happens: 'What happens',
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
    more: (n: number, ticked: number) =>
      `${count(n, 'more worked row', 'more worked rows')}${ticked > 0 ? `, ${ticked} ticked` : ' to tick'}`,
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
    moved: (name: string, ring: number) => `${name}, now ${words.circles.where(ring)}`,
    already: (name: string, ring: number) =>
      `${name} is ${words.circles.where(ring)} already. There is no place beyond.`,
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
      `${n === 0 ? 'The test is done' : `${count(n, 'thing is', 'things are')} worth asking`}. It is below, with one good answer.`,
    worthAsking: 'Worth asking',
    asks: {
      nobody: () => 'Nobody is named for this hour. Who could be asked?',
      one: (name: string) =>
        `Only ${name} is named. Who comes if ${name} is ill, or does not hear the phone?`,
      twice: (name: string) => `${name} is named twice. Who would be the next to call?`,
      middle: (name: string) =>
        `${name} is in the middle: others come for ${name}. Which adult could come?`,
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
      `${asks} questions, one at a time. You pass with ${pass}% or more. You may change each answer until you hand in; then you read what the course says to it. Take it as often as you like: your best result counts.`,
    begin: 'Begin the test',
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    next: 'Next question',
    back: 'Question before',
    kept: 'Your answers are kept as you go. Nothing counts before you hand in.',
    look: 'Look over your answers',
    state: (n: number, open: boolean) => `Question ${n}: ${open ? 'no answer yet' : 'answered'}`,
    answered: (n: number, of: number) => `${n} of ${count(of, 'question', 'questions')} answered.`,
    open: (n: number) =>
      `${count(n, 'question has', 'questions have')} no full answer yet. What you answered is kept.`,
    answer: (n: number) => `Answer question ${n}`,
    handIn: 'Hand in the test',
    result: (right: number, of: number, percent: number) => `${right} of ${of} right: ${percent}%`,
    passed: (pass: number) => `You have passed; the pass mark is ${pass}%.`,
    below: (pass: number) =>
      `The pass mark is ${pass}%. Read again what you missed, practice it, then take the test again. It asks other questions first.`,
    best: (percent: number) => `Your best result, ${percent}%, is the one that counts.`,
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

  // Of records: work to take along, receipts, diagnostics.
  /** What happened, what is safe, what to do. */
  trouble: {
    why: {
      refused: 'Your LMS did not take your last changes.',
      lost: 'The window of your LMS was closed, or cannot be reached any more.',
      unreachable: 'Your LMS cannot be reached. The network may be down.',
      'signed-out': 'Your LMS has signed you out, so it no longer takes what you do here.',
      'session-ended': 'This session with your LMS has ended.',
      ended: 'This session with your LMS has ended. It takes nothing more from this window.',
      'no-api': 'Your LMS was not found.',
      'cross-origin': 'Your LMS cannot be reached from this window.',
      'another-tab': 'Only one tab can save, so that neither undoes the work of the other.',
    },
    safe: (at: Date | undefined) =>
      `${at ? `What was saved up to ${time(at)} is safe.` : 'What was saved before is safe.'} What came after is on this screen. This browser keeps a copy too, if it may.`,
    act: {
      refused:
        'The course tries again by itself, and you can try now. Leave this window open until it is saved. If that does not help, take your work with you.',
      lost: 'Take your work with you. Then close this window, and open the course from your LMS again.',
      unreachable:
        'You can go on. The course tries again by itself, and you can try now. Leave this window open until it is saved.',
      'signed-out':
        'Sign in to your LMS in a new tab. Then come back here and try again. If that does not help, take your work with you and open the course again.',
      'session-ended': 'Take your work with you. Then open the course from your LMS again.',
      ended:
        'Take with you what you wrote last. Then close this window, and open the course from your LMS again.',
      'no-api': 'Take your work with you. Then open the course from your LMS again.',
      'cross-origin': 'Take your work with you, and tell your training coordinator.',
      'another-tab':
        'Go on in the other tab, or work here instead. Then the other tab stops saving, and this one goes on from what was saved last.',
    },
  },
  rescue: {
    title: 'Take your work with you',
    nothing: 'You have not written anything in this course yet.',
    copy: 'Copy what I wrote',
    copied: 'Copied. Paste it where you keep it.',
    shown: 'This browser did not allow copying. Your words are below: select and copy them there.',
    download: 'Download what I wrote',
    downloaded: (file: string) =>
      `${file} is made. Look for it among your downloads. If it is not there, copy your words instead.`,
    keep: 'Download a file that this course can open again',
    label: 'What I wrote',
    document: 'What I wrote in this course',
    note: (title: string, code: string, version: string, at: Date) =>
      `${title} (course ${code}, version ${version}), ${at.toLocaleDateString('en-US', {dateStyle: 'long'})}, ${time(at)}.`,
    fileName: (code: string, at: Date) => `My-work_${code}_${isoDay(at)}`,
  },
  receipt: {
    title: 'Receipt',
    about:
      'A text file that says what you did here, and when. Your training coordinator can accept it where your LMS shows nothing, or not enough. It is not a certificate.',
    download: 'Download a receipt',
    show: 'Show it here',
    hide: 'Put it away',
    label: 'The receipt',
    downloaded: (file: string) =>
      `${file} is made. Look for it among your downloads. If it is not there, choose “Show it here” and copy the lines.`,
    fileName: (code: string, at: Date) => `Receipt_${code}_${isoDay(at)}.txt`,
    heading: 'Receipt: what was done in an online course',
    none: 'not given by the LMS',
    lines: {
      course: 'Course',
      code: 'Course code',
      version: 'Course version',
      package: 'Package',
      learner: 'Learner',
      learnerId: 'Learner ID',
      made: 'Receipt made',
      status: 'Status',
      passed: 'Passed',
      score: 'Score',
      time: 'Active time',
      saving: 'Saving',
      run: 'Run',
    },
    complete: (at: string) => `completed on ${at}`,
    open: 'not completed yet',
    yes: 'yes',
    no: 'not yet',
    score: (percent: number, pass: number) => `${percent}% (pass mark ${pass}%)`,
    module: (n: number) => `Module ${n}`,
    share: (percent: number) => `${percent}% of its parts done`,
    test: (right: number, of: number, percent: number, passed: boolean) =>
      `best test ${right} of ${of} right, ${percent}%, ${passed ? 'passed' : 'not passed yet'}`,
    noTest: 'test not taken yet',
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
    saving: {
      told: 'the LMS was told of the completion',
      saved: (at: string) => `the LMS took the last save on ${at}`,
      before: 'nothing new to save in this visit',
      failed: (since: string) => `not saved since ${since}: the LMS has not taken the last changes`,
      ended: 'not saved: the session with the LMS has ended',
      elsewhere: 'this tab does not save, since the course is open in another one',
      review: 'opened for review: nothing was recorded',
      none: 'no LMS was found: nothing was recorded',
      device: 'kept in this browser; no LMS takes part',
    },
    proof:
      'The checksum shows that no line above it was changed by accident after the course wrote it. It does not show who wrote the lines: anybody who can compute a checksum could make such a file. How to check it: see the package’s guide for administrators.',
  },
  diagnosis: {
    title: 'Diagnostics',
    intro:
      'For administrators. This page reads what this visit did so far; it opens no second session, changes no record, and holds neither the learner’s name nor the learner’s writing.',
    loading: 'One moment: the server is being asked.',
    again: 'Look again',
    copy: 'Copy the log',
    copied: 'Copied.',
    shown: 'This browser did not allow copying. The log is below: select and copy it there.',
    download: 'Download the log',
    downloaded: (file: string) => `${file} is made. Look for it among your downloads.`,
    label: 'The log',
    fileName: (name: string) => `Diagnostics_${name}.txt`,
    heads: {
      verdict: 'In short',
      package: 'This package',
      api: 'Where the LMS’s API was looked for',
      session: 'This session',
      back: 'What was written, and what the LMS gives back',
      errors: 'The last errors',
      commits: 'How long saving takes',
      browser: 'This browser',
      calls: 'The last calls, the newest at the end',
    },
    columns: {
      fact: 'What',
      value: 'Value',
      where: 'Window',
      saw: 'Found',
      element: 'Element',
      sent: 'Written',
      read: 'Read back',
      same: 'The same?',
      call: 'Call',
      code: 'Error',
      meaning: 'What it means',
      at: 'Time',
    },
    facts: {
      name: 'Package',
      course: 'Course',
      version: 'Version',
      standard: 'Standard',
      option: (name: string) => `Option: ${name}`,
      mode: 'Mode',
      known: 'Learner known to the LMS',
      saving: 'Saving',
      savedAt: 'Last saved',
      failedSince: 'Saving fails since',
      limit: 'State that this package keeps at most',
      memory: 'State in use',
      damage: 'State that the LMS gave back',
      probe: 'The package’s own server',
      count: 'Calls in this visit (at most 500 are kept)',
      commits: 'Saves',
      median: 'Median',
      worst: 'Worst',
      storage: 'Storage of the browser',
      locks: 'Web Locks',
      clipboard: 'Clipboard',
      secure: 'Secure context (HTTPS)',
      frame: 'Size of the frame',
      framed: 'Shown in a frame',
      opener: 'Opened by another window',
      online: 'Browser says that it is online',
      zone: 'Time zone',
      agent: 'Browser',
      address: 'Server',
    },
    standards: {scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', none: 'none (no LMS)'},
    yes: 'yes',
    no: 'no',
    never: 'never',
    noCalls: 'None was made.',
    noErrors: 'None.',
    noLooks: 'This package looks for none.',
    nothingWritten: 'Nothing was written in this visit that can be read back.',
    characters: (n: number) => `${n.toLocaleString('en-US')} characters`,
    ms: (n: number) => `${Math.round(n)} ms`,
    saw: {
      api: 'the API: this one is used',
      nothing: 'nothing',
      'another-origin': 'another website: the browser forbids to look in',
      'not-an-api': 'something of that name that is no API',
    },
    probe: {
      alive: 'reached',
      'signed-out':
        'another page comes in place of the package: the learner is no longer signed in',
      unreachable: 'cannot be reached',
    },
    verdict: {
      fine: 'The LMS was found, and it takes what is saved.',
      noApi:
        'No API of this package’s standard was found. Look at the list of windows below. Is this the right zip for the LMS (SCORM 1.2 or 2004)?',
      crossOrigin:
        'No API was found, and a window of another website is in the way. The LMS serves the course from another address than its own; its vendor must change that.',
      failing: 'Saving fails. Look at the last errors below.',
      signedOut: 'The LMS’s login is gone. The learner must sign in again.',
      unreachable: 'The server of the LMS cannot be reached.',
      lying: 'The LMS gives back other values than those it took.',
      ended: 'The session has ended. The course must be opened again from the LMS.',
      elsewhere: 'The course is open in another tab, which saves.',
      review: 'The LMS opened the course for review: nothing is written.',
      web: 'This is the package without an LMS: it keeps its record in this browser.',
    },
    threw: 'The window of the LMS is gone, or its program failed',
    errors: {
      '101': 'General error of the LMS; in SCORM 1.2 often: it could not save',
      '102': 'The LMS could not open a session',
      '103': 'A session is open already',
      '104': 'The session has ended',
      '111': 'The LMS could not end the session',
      '112': 'The session was never opened, or is over',
      '113': 'The session has ended',
      '122': 'A value was asked for before the session was opened',
      '123': 'A value was asked for after the session had ended',
      '132': 'A value was set before the session was opened',
      '133': 'A value was set after the session had ended',
      '142': 'A save was asked for before the session was opened',
      '143': 'A save was asked for after the session had ended',
      '201': 'The LMS does not take this argument',
      '202': 'This element has no parts',
      '203': 'This element is no list',
      '301': 'In SCORM 1.2: no session; in SCORM 2004: the value could not be read',
      '351': 'The LMS could not take the value',
      '391': 'The LMS could not save',
      '401': 'The LMS does not know this element',
      '402': 'The LMS does not keep this element',
      '403': 'The element has no value, or may only be read',
      '404': 'The element may only be read, or only be written',
      '405': 'The value has the wrong form, or may only be written',
      '406': 'The value has the wrong form',
      '407': 'The value is out of range',
      '408': 'Another value must be set first',
    } as Readonly<Record<string, string>>,
    unknown: 'A code of this LMS’s own',
    lms: (words: string) => `; the LMS says: ${words}`,
  },
};

/** What index.html says before any script has run, and keeps saying on every screen. */
export const firstWords = {
  coordinator: 'your training coordinator',
  noScript: (help: string) =>
    `This course needs JavaScript. Turn it on for this site in your browser’s settings, then open the course again, or ask ${help}.`,
  notLoaded: (file: string, help: string) =>
    `The rest of the course is loading. If this line stays, the file “${file}” did not arrive or could not run: reload the page. If that does not help, tell ${help} the name of the file. What was saved before is safe.`,
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
  ] satisfies readonly (readonly [string, string, string])[],
  hotline: 'County child abuse hotline',
  askCoordinator: 'ask your training coordinator',
  help: 'Help with this course',
  offeredBy: (provider: string) => `Offered by ${provider}`,
};

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (n: number): string => numerals[n] ?? String(n);
const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** What the compiler writes into pages and handouts, around their author's words. */
export const pageWords = {
  /** Its heading in the case file. */
  notebook: (module: number) => `Notebook of Module ${module}`,
  kinds: {
    story: 'The story',
    note: 'Note',
    fact: 'Fact',
    aid: 'Job aid',
    short: 'In short',
    safety: 'If someone is in danger',
    moments: 'The plan from green to red',
    figure: 'Figure',
  },
  path: 'The path so far',
  moments: 'What each person does, from green to red and after',
  /** Of a safety network: by these the circles sort people. */
  rings: ['knows everything', 'knows something', 'knows nothing yet'],
  table: (about: string) => `Table: ${about}`,
  /** The second and later ones of a page that have the same headings. */
  tableAgain: (n: number, about: string) => `Table ${n}: ${about}`,
  source: (n: number) => `Source ${n}`,
  sources: 'Sources on this page',
  classic: '(classic)',
  newTab: '(opens in a new tab)',
  /** Behind a content note: what a learner may do now. */
  /** Stands under a content note until its buttons are there. */
  notice: 'Read on, or come back later.',
  opening: {
    aims: 'What you will be able to do',
    terms: 'Before you start',
    toStart: 'Skip to Start',
    toTerms: 'What you need, what is reported, what stays private, how to get help',
    need: 'A current browser, on a computer or a phone. No sound, no earlier module, nothing to read before.',
    /** Stands in an author's own line for "{lessons}". */
    lessons: inWords,
    labels: {
      time: 'Time',
      need: 'You need',
      finish: 'To finish',
      seen: 'Your employer sees',
      unseen: 'Not reported',
      hard: 'Hard parts',
      help: 'Help',
      hotline: 'Child abuse hotline',
      provider: 'Provided by',
    },
    time: (lessons: number, minutes: number, tested: boolean) =>
      `${capital(inWords(lessons))} ${lessons === 1 ? 'lesson' : 'lessons'}${tested ? ' and a test' : ''}, about ${minutes} minutes in all.`,
    finish: 'Read every page and answer every question that is not optional.',
    pass: (percent: number) =>
      `Then pass the module test with ${percent}% or more. You may take it as often as you like; your best result counts.`,
    seen: (tested: boolean): string =>
      tested
        ? 'Whether you finished, your score, your time, and your answers in the module test.'
        : 'Whether you finished, and your time.',
    unseen: 'What you write, your practice answers, and whether you used Pause or Find support.',
    hard: 'Some pages are hard to read. A note stands before each of them, and you choose what to read.',
    help: 'Ask your training coordinator',
  },
  handout: {
    blank: (code: string, version: string) =>
      `Blank, to fill in together. Course ${code}, version ${version}.`,
    trainers: (code: string, version: string) =>
      `For trainers. Course ${code}, version ${version}.`,
    /** At the end of a file's name. */
    blankFile: 'blank',
  },
};

/** What a file in another language holds; one that lacks a sentence does not pass the types. */
export type Words = typeof words;
export type FirstWords = typeof firstWords;
export type PageWords = typeof pageWords;
