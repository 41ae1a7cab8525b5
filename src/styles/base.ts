// How do plain elements look, in the document and in every shadow root alike?

import {css} from 'lit';

export const base = css`
  *, ::before, ::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, fieldset, table { margin: 0; padding: 0; }
  h1 { font: 500 var(--t4)/1.16 var(--book); letter-spacing: -0.012em; text-wrap: balance; }
  h2 { font: 600 var(--t3)/1.25 var(--book); letter-spacing: -0.006em; text-wrap: balance; }
  h3, h4 { font: 600 var(--t2)/1.35 var(--book); }
  p, li, dd { text-wrap: pretty; }
  a { color: var(--you); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
  a:hover { text-decoration-thickness: 3px; }
  a[href^='tel:'], .tel { white-space: nowrap; }
  strong, b { font-weight: 600; }
  em { font-style: normal; font-weight: 600; }
  sup { font: 400 0.8125rem/0 var(--hand); vertical-align: 0.45em; }
  sup a { text-decoration: none; padding: 0.5em 0.2em; }
  svg { display: block; }
  fieldset { border: 0; min-inline-size: 0; }
  button, input, textarea, select { font: inherit; color: inherit; }
  button { cursor: pointer; }
  .ico { inline-size: 1.375em; block-size: 1.375em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 3px solid var(--ring-in); outline-offset: 2px; box-shadow: 0 0 0 8px var(--ring-out); border-radius: 3px; }
  /* What a script leads to is read, not operated. */
  :is(h1, h2)[tabindex='-1']:focus-visible { outline: 0; box-shadow: none; }
  @media print { :focus-visible { outline: 0; box-shadow: none; } }
  .kind { display: flex; align-items: center; gap: var(--s2); font: 600 var(--t1)/1.4 var(--hand); }
  .kind .ico { color: inherit; }
  /* The teacher in the margin. */
  .margin { font: 400 var(--t1)/1.5 var(--hand); border-block-start: 2px solid var(--teacher-line); padding-block: var(--s2) 0; margin-block: var(--s5); }
  .margin > .kind { color: var(--teacher); }
  .margin > * + * { margin-block-start: var(--s2); }
  .meta { font: 400 var(--t1)/1.5 var(--hand); color: var(--text-soft); }
  .flow > * + * { margin-block-start: var(--s4); }

  .primary, .second { display: inline-flex; align-items: center; gap: var(--s2); min-block-size: 48px; padding: var(--s3) var(--s5); border-radius: var(--soft); font: 600 var(--t2)/1.2 var(--hand); text-align: start; text-decoration: none; border: 2px solid var(--you); }
  .primary { background: var(--you); color: var(--on-you); }
  .primary:hover { box-shadow: 0 4px 0 var(--you-line); }
  .second { background: none; color: var(--you); font-size: var(--t1); padding: var(--s2) var(--s4); min-block-size: 44px; border-width: 1.5px; }
  .second:hover, .plain:hover { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 2px; }
  .plain { background: none; border: 0; padding: var(--s3) 0; min-block-size: 44px; min-inline-size: 44px; color: var(--you); text-decoration: underline; text-underline-offset: 0.18em; font: 400 var(--t1)/1.4 var(--hand); text-align: start; }
`;
