// How does the settings dialog look? In its own shadow root.

import {css} from 'lit';

export const settings = css`
  dialog { color: var(--text); background: var(--page); border: 0; inline-size: 100%; block-size: 100%; max-inline-size: 100%; max-block-size: 100%; padding: 0; font: 400 var(--t2)/1.5 var(--book); overflow-wrap: break-word; }
  dialog::backdrop { background: var(--page); }
  dialog > div { padding: var(--s6) max(var(--s4), (100% - var(--measure)) / 2); }
  fieldset { border-block-start: 1px solid var(--hairline); padding-block-start: var(--s3); }
  legend { float: inline-start; inline-size: 100%; padding: 0; margin-block-end: var(--s2); font: 600 var(--t1)/1.4 var(--hand); }
  .row { clear: both; display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
  label { display: flex; gap: var(--s2); align-items: center; min-block-size: 44px; padding: var(--s1) var(--s3); border: 1.5px solid var(--control); border-radius: var(--soft); background: var(--surface); font: 400 var(--t1)/1.3 var(--hand); cursor: pointer; }
  label:has(:checked) { border: 3px solid var(--you); padding: calc(var(--s1) - 1.5px) calc(var(--s3) - 1.5px); font-weight: 600; }
  input { inline-size: 1.25rem; block-size: 1.25rem; flex: none; margin: 0; accent-color: var(--you); }
  .meta { clear: both; margin-block-start: var(--s2); }
  dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: var(--s2) var(--s4); font: 400 var(--t1)/1.4 var(--hand); }
  dl > div { display: flex; gap: var(--s3); align-items: center; }
  kbd { display: inline-block; min-inline-size: 2rem; padding: var(--s1) var(--s2); text-align: center; border: 1px solid var(--control); border-radius: var(--soft); font: 600 var(--t1)/1.3 var(--hand); }
  dialog > .end { border-block-start: 1px solid var(--hairline); padding-block: var(--s3); display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); font: 400 var(--t1)/1.3 var(--hand); }
  .end > p { flex: 1 1 14rem; }
  /* What was said and the way out stay in sight below the list, which scrolls on its own: nothing lies over what has the
     focus. Very large letters leave the list half of the window, and what is then too much scrolls with it. */
  @media (min-height: 30rem) {
    dialog[open] { display: grid; grid-template-rows: minmax(50%, 1fr) auto; }
    .flow { overflow: auto; }
  }
`;
