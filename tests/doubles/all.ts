// Which LMS doubles are there? All seventeen of the list of failures, A.11.

import {double as moodle12} from './moodle12.ts';
import {double as moodle2004} from './moodle2004.ts';
import {double as moodleBeacon} from './moodle-beacon.ts';
import {double as openedx} from './openedx.ts';
import {double as frappe} from './frappe.ts';
import {double as cornerstone} from './cornerstone.ts';
import {double as strictKnowbe4} from './strict-knowbe4.ts';
import {double as skillport} from './skillport.ts';
import {double as saba} from './saba.ts';
import {double as sapPortal} from './sap-portal.ts';
import {double as lateApi} from './late-api.ts';
import {double as truncating} from './truncating.ts';
import {double as liar} from './liar.ts';
import {double as reusedApi} from './reused-api.ts';
import {double as rusticiLike} from './rustici-like.ts';
import {double as popup} from './popup.ts';
import {double as badMime} from './bad-mime.ts';
import type {Double} from './double.ts';

export const doubles: readonly Double[] = [
  moodle12,
  moodle2004,
  moodleBeacon,
  openedx,
  frappe,
  cornerstone,
  strictKnowbe4,
  skillport,
  saba,
  sapPortal,
  lateApi,
  truncating,
  liar,
  reusedApi,
  rusticiLike,
  popup,
  badMime,
];
