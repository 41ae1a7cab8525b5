// What is loaded after the player? Exercises in which a learner writes or talks, the case file, the handouts: see LateParts.

import './elements/sop-case-file.ts';
import './elements/sop-circles.ts';
import './elements/sop-conversation.ts';
import './elements/sop-handouts.ts';
import './elements/sop-plan.ts';
import './elements/sop-reflect.ts';
import './elements/sop-statement.ts';
