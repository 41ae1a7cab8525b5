// What is loaded when the learner searches? The search, and the library that does it.

import '../elements/sop-search.ts';
