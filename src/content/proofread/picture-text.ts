// Can a picture be understood without being seen?

import {pagesIn} from './manuscript.ts';
import type {Rule} from './rule.ts';

export const pictureText: Rule = (manuscript, complain) => {
  for (const {file, blocks} of pagesIn(manuscript)) {
    for (const {line, href, alternative} of blocks.flatMap(({pictures}) => pictures)) {
      if (alternative.trim() !== '') continue;
      complain(
        file,
        line,
        `The picture "${href}" says nothing to who cannot see it. Write what it shows, as in "![A circle of six people around two children](${href})".`,
      );
    }
  }
};
