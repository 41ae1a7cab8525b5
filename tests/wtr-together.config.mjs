// How do the tests run that need no page of their own? All in one page, beside those of the elements.

import elements from './wtr.config.mjs';

export default {...elements, files: ['tests/together.ts'], groups: []};
