// What is loaded after the player? Tests, exercises in which a learner writes or talks, the case file, the handouts, result, evidence, certificate, receipt and diagnostics.

import './elements/late-looks.ts';
import './elements/sop-case-file.ts';
import './elements/sop-certificate.ts';
import './elements/sop-circles.ts';
import './elements/sop-content-note.ts';
import './elements/sop-conversation.ts';
import './elements/sop-diagnosis.ts';
import './elements/sop-evidence.ts';
import './elements/sop-finish.ts';
import './elements/sop-handouts.ts';
import './elements/sop-notebook.ts';
import './elements/sop-plan.ts';
import './elements/sop-reflect.ts';
import './elements/sop-rescue.ts';
import './elements/sop-settings.ts';
import './elements/sop-statement.ts';
import './elements/sop-test.ts';
