// How do the tests run that need no page of their own? All in one page, beside those of the elements.

import {globSync} from 'node:fs';
import elements from './wtr.config.mjs';

const together = {
  name: 'together',
  transform({path, body}) {
    if (path !== '/tests/together.ts') return undefined;
    const files = globSync('tests/{,{model,content,search,tracking}/**/}*.test.ts', {
      cwd: elements.rootDir,
    }).sort();
    return `${body}\n${files.map(file => `import '/${file.replaceAll('\\', '/')}';`).join('\n')}`;
  },
};

export default {
  ...elements,
  files: ['tests/together.ts'],
  groups: [],
  plugins: [together, ...elements.plugins],
};
