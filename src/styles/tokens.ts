// Which colours, sizes and spaces are there, and what do they mean? Pigment first, then meaning; elements use meaning only.

import {css} from 'lit';
import {stacks} from './faces.ts';

/** What the colours are: pigments by day and, with N, by night. */
const pigment = {
  paper: css`#fcfbf9`,
  sheet: css`#ffffff`,
  ink: css`#211d26`,
  inkSoft: css`#55505c`,
  rule: css`#d8d4d0`,
  edge: css`#827c8a`,
  plum: css`#6e2750`,
  plumLine: css`#a4638a`,
  plumWash: css`#f7eef3`,
  pine: css`#0b5750`,
  pineLine: css`#3f8a80`,
  pineWash: css`#e7f2ef`,
  blue: css`#24498c`,
  blueLine: css`#6485bd`,
  blueWash: css`#ecf1fa`,
  manila: css`#694800`,
  manilaLine: css`#a37a1c`,
  manilaWash: css`#fbf1d6`,
  leaf: css`#1c6437`,
  leafWash: css`#e6f3e8`,
  straw: css`#6b5200`,
  strawWash: css`#fbf4cf`,
  amber: css`#8c3f00`,
  amberWash: css`#fdeadb`,
  brick: css`#93201f`,
  brickWash: css`#fbe7e5`,
  lamp: css`#ffd34d`,
  night: css`#19171c`,
  desk: css`#232027`,
  milk: css`#eeeae6`,
  milkSoft: css`#bdb6c2`,
  ruleN: css`#423d48`,
  edgeN: css`#938c9b`,
  plumN: css`#eab4d2`,
  plumLineN: css`#b87a9d`,
  plumWashN: css`#352430`,
  pineN: css`#85d3c6`,
  pineLineN: css`#4f9e92`,
  pineWashN: css`#18322f`,
  blueN: css`#afcaf7`,
  blueLineN: css`#6e90c9`,
  blueWashN: css`#1f2c44`,
  manilaN: css`#eecb78`,
  manilaLineN: css`#a98a3d`,
  manilaWashN: css`#362c14`,
  leafN: css`#97d8a8`,
  leafWashN: css`#18321f`,
  strawN: css`#e9d36c`,
  strawWashN: css`#333010`,
  amberN: css`#f5b582`,
  amberWashN: css`#3b2716`,
  brickN: css`#f6aba5`,
  brickWashN: css`#402020`,
};

export const tokens = css`
  :root {
    color-scheme: light dark;
    --page: light-dark(${pigment.paper}, ${pigment.night});
    --surface: light-dark(${pigment.sheet}, ${pigment.desk});
    --text: light-dark(${pigment.ink}, ${pigment.milk});
    --text-soft: light-dark(${pigment.inkSoft}, ${pigment.milkSoft});
    --hairline: light-dark(${pigment.rule}, ${pigment.ruleN});
    --control: light-dark(${pigment.edge}, ${pigment.edgeN});
    --family: light-dark(${pigment.plum}, ${pigment.plumN}); /* Sonia, Alisa, Sam: story and voice */
    --family-line: light-dark(${pigment.plumLine}, ${pigment.plumLineN});
    --family-wash: light-dark(${pigment.plumWash}, ${pigment.plumWashN});
    --you: light-dark(${pigment.pine}, ${pigment.pineN}); /* the learner: actions, practice, progress */
    --you-line: light-dark(${pigment.pineLine}, ${pigment.pineLineN});
    --you-wash: light-dark(${pigment.pineWash}, ${pigment.pineWashN});
    --on-you: light-dark(${pigment.sheet}, ${pigment.night});
    --teacher: light-dark(${pigment.blue}, ${pigment.blueN}); /* checks, feedback, margin notes */
    --teacher-line: light-dark(${pigment.blueLine}, ${pigment.blueLineN});
    --teacher-wash: light-dark(${pigment.blueWash}, ${pigment.blueWashN});
    --takeaway: light-dark(${pigment.manila}, ${pigment.manilaN}); /* job aids: what goes to work with you */
    --takeaway-line: light-dark(${pigment.manilaLine}, ${pigment.manilaLineN});
    --takeaway-wash: light-dark(${pigment.manilaWash}, ${pigment.manilaWashN});
    /* The moments of the family's plan, and nothing else: red never means a wrong answer. */
    --green: light-dark(${pigment.leaf}, ${pigment.leafN});
    --green-wash: light-dark(${pigment.leafWash}, ${pigment.leafWashN});
    --yellow: light-dark(${pigment.straw}, ${pigment.strawN});
    --yellow-wash: light-dark(${pigment.strawWash}, ${pigment.strawWashN});
    --orange: light-dark(${pigment.amber}, ${pigment.amberN});
    --orange-wash: light-dark(${pigment.amberWash}, ${pigment.amberWashN});
    --red: light-dark(${pigment.brick}, ${pigment.brickN});
    --red-wash: light-dark(${pigment.brickWash}, ${pigment.brickWashN});
    --ring-in: var(--text);
    --ring-out: light-dark(${pigment.lamp}, ${pigment.plum});

    --book: ${stacks.book};
    --hand: ${stacks.hand};
    --t1: 1.0625rem; --t2: 1.1875rem; --t3: 1.4375rem;
    --t4: clamp(1.8125rem, 1.4rem + 1.9cqi, 2.25rem);
    --t5: clamp(2.25rem, 1.6rem + 3.2cqi, 3.25rem);
    --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem; --s7: 3rem; --s8: 4rem;
    --measure: 38rem; --margin: 15rem;
    --soft: 6px;
  }

  @media print {
    :root { color-scheme: light; --page: #fff; --t1: 11pt; --t2: 11.5pt; --t3: 13pt; --t4: 20pt; --t5: 24pt; }
  }
`;
