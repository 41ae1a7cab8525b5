// The player's start, and the only file that acts when it is loaded: connect, restore, show.

import type {Module, Text} from './model/course.ts';
import './elements/sop-course.ts';
import type {PackageData} from './package.ts';
import {Session} from './session.ts';
import {connect} from './tracking/connect.ts';
import {deviceCopy} from './tracking/device.ts';
import type {Standard} from './tracking/port.ts';

/** Written in by the build: a player of one standard is left with the port of that standard alone. */
declare const STANDARD: Standard;

if (globalThis.sopSuds) void start(globalThis.sopSuds);

async function start(data: PackageData): Promise<void> {
  const session = await Session.start({
    course: data.course,
    port: connect(STANDARD, data.packageId),
    device: deviceCopy(data.packageId),
  });
  watchLeaving(session);
  void ensureStyles();
  const course = document.createElement('sop-course');
  course.session = session;
  course.about = data.about;
  course.loadText = module => loadText(data, module);
  document.querySelector('#first-screen')?.replaceWith(course);
  document.querySelector('#not-loaded')?.remove();
  // After the first page turn the rest comes while nobody waits, so that a lost connection later loses no page.
  session.addEventListener('change', () => whenIdle(() => loadAll(data)), {once: true});
}

function loadAll(data: PackageData): void {
  for (const module of data.course.modules) void loadText(data, module).catch(() => undefined);
}

/** No `unload`, no `beforeunload`: browsers no longer fire the one, and the other blocks the back/forward cache (F71). */
function watchLeaving(session: Session): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.hide();
  });
  addEventListener('pagehide', () => session.end('finish'));
  // From the back/forward cache the session is over: a fresh load is a new launch (F10).
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });
  addEventListener('online', () => session.retry());
}

/** A module's text is a classic script beside index.html, so that it loads from any server and from a disk (F84). */
function loadText(data: PackageData, module: Module): Promise<Text> {
  const present = data.texts[module.id];
  if (present) return Promise.resolve(present);
  const file = data.textFiles[module.id] ?? '';
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => {
      const text = data.texts[module.id];
      if (text) resolve(text);
      else reject(new Error(file));
    };
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });
}

/** A server that calls CSS something else leaves the page bare (F86): its words are fetched and adopted instead. */
async function ensureStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!link || getComputedStyle(document.documentElement).getPropertyValue('--page') !== '') return;
  const response = await fetch(link.href);
  if (!response.ok) return;
  const sheet = await new CSSStyleSheet().replace(await response.text());
  document.adoptedStyleSheets = [sheet];
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 2_000);
}
