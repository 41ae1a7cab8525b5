// How is a screen laid out: bar, page, turning, support? The document only.

import {css} from 'lit';

export const frame = css`
  html { scroll-padding-block: 5rem 1rem; -webkit-text-size-adjust: 100%; }
  /* The bar stands where nothing else may come to rest: to reach it by keyboard moves no text. */
  html:has(.desk:focus-within) { scroll-padding-block: 0; }
  body { margin: 0; background: var(--page); color: var(--text); font: 400 var(--t2)/1.55 var(--book); overflow-wrap: break-word; }
  sop-page, sop-test, sop-finish, sop-sources { display: block; }
  sop-test { margin-block-start: var(--s5); }
  #first-screen, sop-course, sop-bar { display: contents; }
  .frame { container: frame / inline-size; min-block-size: 100vh; }
  .skip { position: absolute; inset-inline-start: var(--s4); inset-block-start: -4rem; background: var(--surface); padding: var(--s2) var(--s4); z-index: 3; font: 600 var(--t1)/1.4 var(--hand); }
  .skip:focus { inset-block-start: var(--s2); }

  /* The desk: one bar, the same on every screen. */
  .desk { position: sticky; inset-block-start: -2.75rem; z-index: 2; background: var(--page); font: 400 var(--t1)/1.3 var(--hand);
    display: grid; grid-template: 'where where saved set' minmax(2.75rem, auto) 'contents tools tools tools' minmax(3rem, auto) / auto 1fr auto auto; align-items: center; column-gap: var(--s4);
    padding-inline: max(var(--s4), (100% - 58rem) / 2); }
  .contents { grid-area: contents; position: relative; }
  .where { grid-area: where; color: var(--text-soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .where b { color: var(--text); }
  .saved { grid-area: saved; color: var(--text-soft); justify-self: end; display: flex; gap: var(--s1); align-items: center; white-space: nowrap; }
  .failed { color: var(--text); font-weight: 600; }
  .set { grid-area: set; margin-inline-end: calc(-1 * var(--s2)); }
  .tools { grid-area: tools; display: flex; flex-wrap: wrap; justify-content: end; gap: 0 var(--s1); margin-inline-end: calc(-1 * var(--s2)); }
  .tool { display: inline-flex; align-items: center; gap: var(--s2); min-block-size: 44px; padding: 0 var(--s2); border: 0; background: none; color: var(--text); text-decoration: none; font: 600 var(--t1)/1.2 var(--hand); border-radius: var(--soft); white-space: nowrap; list-style: none; cursor: pointer; }
  .tool::-webkit-details-marker { display: none; }
  .tool:hover { text-decoration: underline; text-underline-offset: 0.25em; text-decoration-thickness: 2px; }
  .contents > .tool { display: flex; inline-size: max-content; max-inline-size: 100%; margin-inline-start: calc(-1 * var(--s2)); }
  .outline { position: absolute; inset-block-start: calc(100% + var(--s3)); inset-inline-start: calc(-1 * var(--s2)); inline-size: min(26rem, 92cqi); max-block-size: min(34rem, 76vh); overflow: auto; background: var(--surface); border: 1px solid var(--control); border-radius: var(--soft); padding: var(--s3) var(--s5) var(--s4); }
  .outline ol { list-style: none; }
  .outline a { display: flex; gap: var(--s2); align-items: center; min-block-size: 44px; padding-block: var(--s2); line-height: 1.25; color: var(--text); text-decoration: none; }
  .outline a:hover { text-decoration: underline; }
  .outline [aria-current] { font-weight: 600; scroll-margin-block: 6rem; }
  .outline .ico { color: var(--you); }
  .outline summary { display: flex; padding-block: var(--s2); line-height: 1.25; gap: var(--s2); align-items: center; min-block-size: 44px; cursor: pointer; list-style: none; }
  .outline summary::-webkit-details-marker { display: none; }
  .outline details details, .outline details > ol { margin-inline-start: calc(1.375em + var(--s2)); }
  .outline .module { font-weight: 600; padding-block: var(--s3) var(--s1); }
  .thread { grid-column: 1 / -1; margin-inline: calc(-1 * max(var(--s4), (100cqi - 58rem) / 2)); display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 3px; block-size: 4px; align-self: end; }
  .thread i { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; background: var(--hairline); }
  .thread .here { box-shadow: 0 -3px 0 var(--control); }
  .thread .done { background: var(--you); }
  @container frame (inline-size >= 40rem) {
    .desk { grid-template: 'contents where set tools' minmax(1.75rem, auto) 'contents saved set tools' minmax(1.75rem, auto) / auto minmax(min-content, 1fr) auto auto; inset-block-start: 0; padding-inline: max(var(--s6), (100% - 58rem) / 2); }
    .thread { margin-inline: calc(-1 * max(var(--s6), (100cqi - 58rem) / 2)); }
    .where { align-self: end; }
    .saved { place-self: start; }
  }
  @container frame (inline-size < 60rem) { .tool .ico { display: none; } }
  @container frame (inline-size < 28rem) {
    .saved .ico { display: none; }
    .tool, .where, .saved { white-space: normal; }
    .set, .saved { overflow-wrap: anywhere; }
    /* Two words go below each other before a tool goes into the next row. */
    .tools > * { flex: 1 1 min-content; max-inline-size: max-content; }
    .contents > .tool { inline-size: auto; }
    .desk { column-gap: var(--s2); }
    .alarm span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @container frame (inline-size < 24rem) {
    .tools { margin-inline-end: calc(-1 * var(--s1)); gap: 0; }
    .tools .tool { padding-inline: var(--s1); min-inline-size: 44px; justify-content: center; }
  }
  /* In a language with longer words they go on in a second line, and lie over nothing. */
  .desk :is(.tool, .where, .saved) { white-space: normal; overflow: visible; }
  .desk :is(.where, .saved) { line-height: 1.45; }
  .desk .tools { flex-wrap: wrap; }
  .desk .contents > .tool { inline-size: auto; }
  /* Large letters on a small phone: all words whole, and a bar as tall as that goes away with the text. */
  @container frame (inline-size < 19rem) {
    .desk { position: static; grid-template: 'where saved' auto 'contents set' auto 'tools tools' auto / 1fr auto; }
    .tools .tool, .contents > .tool { overflow-wrap: anywhere; }
    .alarm:not(.vh) { position: fixed; inset-block-start: 0; }
  }
  @container frame (inline-size < 22rem) {
    .desk { padding-inline: var(--s2); column-gap: 0; }
    .thread { margin-inline: calc(-1 * var(--s2)); }
  }
  /* What must be seen while one writes: it lies over the page under the bar, so that no text moves. */
  .alarm { position: absolute; inset-block-start: 100%; inset-inline: 0; display: flex; align-items: center; justify-content: center; gap: var(--s2); padding: var(--s1) var(--s4); background: var(--surface); border-block: 2px solid var(--text); font-weight: 600; }
  .alarm .second { border: 0; padding-inline: var(--s2); white-space: nowrap; text-decoration: underline; text-underline-offset: 0.2em; }
  .alarm.vh { border: 0; padding: 0; }
  .desk:has(.alarm:not(.vh)) { inset-block-start: 0; }
  html:has(.alarm:not(.vh)) { scroll-padding-block: 9rem 1rem; }
  /* A low window (400 % zoom, a phone on its side) has no room for a bar that stays. */
  @media (max-height: 480px) { .desk { position: static; } html { scroll-padding-block: 1rem; } .alarm:not(.vh) { position: fixed; inset-block-start: 0; } html:has(.alarm:not(.vh)) { scroll-padding-block: 5rem 1rem; } }

  .leaf { padding: var(--s6) var(--s4) var(--s7); max-inline-size: calc(var(--measure) + 2 * var(--s4)); margin-inline: auto; }
  .kicker { font: 600 var(--t1)/1.4 var(--hand); color: var(--text-soft); display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s2) var(--s5); }
  .kicker .left { font-weight: 400; }
  .kicker + h1 { margin-block-start: var(--s2); }
  .leaf > h1 + sop-page { margin-block-start: var(--s5); }
  .lead { font-size: var(--t3); line-height: 1.42; }
  /* The way on has a line of its own, so that what goes back or out never stands alone on one. */
  .turn { display: grid; grid-template-columns: auto 1fr; justify-items: start; align-items: center; gap: var(--s2) var(--s5); margin-block-start: var(--s7); font: 400 var(--t1)/1.4 var(--hand); }
  .flow > .turn, sop-finish > h2, sop-test > h3 { margin-block-start: var(--s7) !important; }
  /* Its script comes later: the room is kept, so that nothing moves. */
  sop-notebook { display: block; min-block-size: 3rem; }
  @container frame (inline-size < 28rem) { sop-notebook { min-block-size: 6.5rem; } }
  sop-notebook .plain { display: inline-flex; align-items: center; gap: var(--s2); }
  .marked .ico { fill: currentColor; }
  .deeds { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); }
  sop-notices { display: block; }
  .flow > sop-notices + * { margin-block-start: 0; }
  .notices { display: grid; gap: var(--s3); }
  .notices:has(.alert) { padding-block-end: var(--s5); }
  .alert { font: 400 var(--t1)/1.5 var(--hand); border: 2px solid var(--teacher-line); border-radius: var(--soft); background: var(--surface); padding: var(--s3) var(--s4); }
  /* What lasts and asks for nothing is quieter than the title below it. */
  .notices > .alert:not(:has(button)) { border-width: 0; border-inline-start-width: 3px; border-radius: 0; background: none; padding-block: 0; }
  .support { border-block-start: 1px solid var(--hairline); background: var(--page); padding-block: var(--s5) var(--s6); padding-inline: max(var(--s4), (100% - var(--measure)) / 2); font: 400 var(--t1)/1.5 var(--hand); }
  @container frame (inline-size >= 64rem) { .support { padding-inline: calc((100% - 58rem) / 2); } }
  .support .second { margin-block: var(--s2); }
  .support h2 { font: 600 var(--t1)/1.4 var(--hand); }
  .support ul { list-style: none; margin-block: var(--s2); }
  .support li { padding-block: var(--s1); }
  .support a { display: inline-block; padding-block: 2px; font-weight: 600; white-space: nowrap; }
  dialog { color: var(--text); background: var(--page); border: 0; inline-size: 100%; block-size: 100%; max-inline-size: 100%; max-block-size: 100%; padding: var(--s7) var(--s5); }
  dialog::backdrop { background: var(--page); }
  dialog > div { max-inline-size: var(--measure); margin-inline: auto; }
  sop-pause .turn { display: flex; flex-wrap: wrap; }
  sop-pause dialog { font: 400 var(--t2)/1.55 var(--book); }
  sop-pause ul { padding-inline-start: var(--s5); }
  .turn :is(.primary, .next) { grid-column: 1 / -1; }
  @container frame (inline-size < 40rem) { .turn .primary { inline-size: 100%; justify-content: space-between; } }
  @container frame (inline-size >= 40rem) {
    .leaf { padding: var(--s7) var(--s6) var(--s8); max-inline-size: calc(var(--measure) + 2 * var(--s6)); }
  }
  @media (forced-colors: active) {
    .thread i { background: Canvas; border-block-end: 1px solid CanvasText; forced-color-adjust: none; }
    .thread .here { box-shadow: 0 -3px 0 CanvasText; }
    .thread .done { background: CanvasText; }
  }
  @media (scripting: none) { #not-loaded { display: none; } }
  @media print {
    .desk, .turn, .screen-only, .skip, .support, .notices { display: none !important; }
    .frame { min-block-size: 0; }
    .leaf { padding: 0; max-inline-size: none; }
  }
`;
