// The player's start, and the only file that acts when it is loaded: connect, restore, show.

import type {TakeAway} from './export/document.ts';
import type {Module, Text} from './model/course.ts';
import type {SettingsShelf} from './model/settings.ts';
import './elements/sop-course.ts';
import {brought, type LatePart} from './elements/late.ts';
import type {SopCourse} from './elements/sop-course.ts';
import {wear} from './elements/wear.ts';
import type {PackageData} from './package.ts';
import {Session} from './session.ts';
import {caseShelf} from './tracking/case-shelf.ts';
import {afterPaint} from './tracking/after-paint.ts';
import {connect} from './tracking/connect.ts';
import {deviceCopy} from './tracking/device.ts';
import {oneTab} from './tracking/one-tab.ts';
import {watch} from './tracking/page-life.ts';
import type {Standard} from './tracking/port.ts';
import {prober, type Probe} from './tracking/probe.ts';
import {settingsShelf} from './tracking/settings-shelf.ts';

/** Written in by the build: a player of one standard is left with the port of that standard alone. */
declare const STANDARD: Standard;

if (globalThis.sopSuds) void start(globalThis.sopSuds);

async function start(data: PackageData): Promise<void> {
  const settings = settingsShelf(data.course.code);
  wear(settings.now);
  const probe = prober(data.probeFile, data.packageId);
  const session = await Session.start({
    course: data.course,
    port: connect(STANDARD, data.packageId, data.tracking),
    device: deviceCopy(data.packageId),
    shelf: caseShelf(data.course.code),
    probe,
    tracking: data.tracking,
    tab: oneTab(data.packageId),
    reopen: () => location.reload(),
  });
  watch(window, session);
  void ensureStyles();
  await Promise.race([placesText(data, session), wait(longest)]);
  const fresh = (): SopCourse => show(data, session, probe, settings);
  const course = fresh();
  document.querySelector('#first-screen')?.replaceWith(course);
  document.querySelector('#not-loaded')?.remove();
  void afterPaint()
    .then(() => loadFonts(data))
    .catch(() => undefined);
  if (!session.launch) whenItComes(session, course, fresh);
  // After the first page turn the rest comes while nobody waits, so that a lost connection later loses no page.
  session.addEventListener('change', () => whenIdle(() => loadAll(data)), {once: true});
}

/** The first screen's words stay where they are until those that take their place are here; a script that hangs holds nothing up. */
const longest = 8_000;

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

async function placesText(data: PackageData, {state}: Session): Promise<void> {
  const {modules} = data.course;
  const module = modules.find(({pages}) => pages.some(({id}) => id === state.page)) ?? modules[0];
  // What did not come is asked for again by the screen, which says so.
  if (module) await loadText(data, module).catch(() => undefined);
}

function show(
  data: PackageData,
  session: Session,
  probe: () => Promise<Probe>,
  settings: SettingsShelf,
): SopCourse {
  const course = document.createElement('sop-course');
  course.session = session;
  course.settings = settings;
  course.about = data.about;
  course.pack = {name: data.packageId, options: data.tracking, probe};
  course.loadText = module => loadText(data, module);
  course.loadTakeAway = () => loadTakeAway(data);
  course.loadLate = part => loadLate(data, part);
  return course;
}

/** A record that is found late may say that the learner was on another page (F03). */
function whenItComes(session: Session, course: SopCourse, fresh: () => SopCourse): void {
  const look = (): void => {
    if (!session.launch) return;
    session.removeEventListener('change', look);
    const shown = course.querySelector<HTMLElement>('main')?.dataset.page;
    if (session.state.page && session.state.page !== shown) course.replaceWith(fresh());
  };
  session.addEventListener('change', look);
}

function loadAll(data: PackageData): void {
  for (const module of data.course.modules) void loadText(data, module).catch(() => undefined);
}

const loadText = ({texts, textFiles}: PackageData, {id}: Module): Promise<Text> =>
  brought(textFiles[id] ?? '', () => texts[id]);

const loadTakeAway = ({exportFile}: PackageData): Promise<TakeAway> =>
  brought(exportFile, () => globalThis.sopTakeAway);

/** It defines its elements; those that stand on the page already take up their work. */
function loadLate({workshopFile, searchFile}: PackageData, part: LatePart): Promise<unknown> {
  const [file, element] =
    part === 'workshop' ? [workshopFile, 'sop-plan'] : [searchFile, 'sop-search'];
  return brought(file, () => customElements.get(element));
}

/** A server that calls CSS something else leaves the page bare (F86): its words are fetched and adopted instead. */
async function ensureStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!link || getComputedStyle(document.documentElement).getPropertyValue('--page') !== '') return;
  const response = await fetch(link.href);
  if (!response.ok) return;
  const sheet = await new CSSStyleSheet().replace(await response.text());
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}

/** The words are there already: both hands take over in one step, or none does, and a learner who saves data keeps the device's. */
async function loadFonts({fonts}: PackageData): Promise<void> {
  if (navigator.connection?.saveData) return;
  const faces = Object.entries(fonts).map(([family, file]) =>
    new FontFace(family, `url(${file})`, {weight: '400 600'}).load(),
  );
  for (const face of await Promise.all(faces)) document.fonts.add(face);
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 2_000);
}

declare global {
  interface Navigator {
    /** Chromium alone. */
    readonly connection?: {readonly saveData: boolean};
  }
}
