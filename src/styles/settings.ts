// How does the settings dialog look? In its own shadow root.

import {css} from 'lit';

export const settings = css`
  dialog { color: var(--text); background: var(--page); border: 0; inline-size: 100%; block-size: 100%; max-inline-size: 100%; max-block-size: 100%; padding: var(--s6) var(--s4) 0; font: 400 var(--t2)/1.5 var(--book); overflow-wrap: break-word; }
  dialog::backdrop { background: var(--page); }
  dialog > div { max-inline-size: var(--measure); margin-inline: auto; }
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
  /* What was said and the way out stay in sight below a long list. */
  .end { position: sticky; inset-block-end: 0; background: var(--page); border-block-start: 1px solid var(--hairline); padding-block: var(--s3); display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); font: 400 var(--t1)/1.3 var(--hand); }
  .end > p { flex: 1 1 14rem; }
  /* Where it would cover what has the focus it stands at the end. */
  @media (max-height: 44rem) { .end { position: static; } }
`;
