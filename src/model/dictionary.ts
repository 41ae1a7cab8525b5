// Which words does a learner of this field write, so that short texts become shorter?

/**
 * Part of memory.ts's grammar: one changed character makes kept writing unreadable, so it never changes within a
 * VERSION. The model of squeeze.ts reads these, each as a text of its own, before it reads a text. The last ones stand
 * as response cells do, with the separators of writing-code.ts.
 */
export const SAMPLES: readonly string[] = [
  'overdose, naloxone, nasal spray, 911, 988, poison help, locked box, locked up, out of reach, prescription, medicine, medication, pills, drugs, alcohol, drinks, drinking, bottle',
  "residential program, outpatient program, intensive outpatient, day treatment, aftercare, relapse prevention group, intake, discharge, detox, sober living home, recovery coach, recovery house, peer support, sponsor, counselor, counseling, therapist, family therapy, doctor, dentist, clinic, appointment, mental health, depression, trauma, drug test, NA, AA, meetings, support group, women's group, parenting class, parent coach, home visit",
  'child care, day care, preschool, school, teacher, after-school, homework, pick up and drop off, housing worker, housing voucher, apartment, rent, landlord, lease, shelter, spare room, transportation, bus pass, ride, car, driver, job training, resume, interview, work, employer, office, employment, food, groceries, food stamps, CalFresh, WIC, Medi-Cal, CalWORKs, TANF, cash aid, benefits, eligibility worker, income, child support',
  'treatment plan, case plan, safety plan, relapse plan, danger statement, harm statement, safety goal, circles of support, network meeting, family meeting, team meeting, supervisor, social worker, child welfare worker, caseworker, county counsel, attorney, lawyer, judge, court, court order, court date, hearing, placement, custody, reunification, visits, unsupervised, consent, release of information, report, assessment, tribe, church, culture, faith',
  "Safety Organized Practice, Sonia, Molly, Sarah, Alisa, Sam, James, Grandma, Sonia's mother, her mom, neighbor, sister, brother, aunt, uncle, cousin, the fathers, father, partner, boyfriend, friend, best friend, friends who do not use, pastor, coach, relatives, kin, other parents, somebody from the group",
  'triggers, cravings, urges, party, lonely, tired, hungry, angry, afraid, stress, guilt, shame, lapse, relapse, return to use, has used, is using, sober, clean, warning signs, early signs, coping skills, breathing, go for a walk, sleep, exercise, cooking, call, text, code word, bag packed, fetch the children, takes the children for the night, stays with her, does not drive, does not wake up',
  'Green, yellow, orange, red, after, no task, day 1, day 30, day 91, 90 days, 24 hours, every week, every day, every evening, once a week, twice a month, monthly, weekly, on Monday, by Friday, next week, this week, today, the same day, in the morning, at night, at bedtime, on the weekend, within 7 days, two weeks before discharge, before she leaves, before she comes home, first week home, from now on, right away, first, then, before, because, would, could, should, whenever, instead',
  'Who will do what, by when? Who looks after the children? What happens if she is not there? How do we know? I would ask her what she needs and who can help. She is in recovery and in treatment. They can go to bed on time, eat dinner together and get to school.',
  'I think that this is not about the drug, it is about what the children see and hear. We will talk with her and make sure that the children are safe with the family and that there is a backup if she does not answer the phone.',
  'Ask Grandma what she needs and what she can do; find a second adult who has agreed to it, with a phone number; write it down, give everyone a copy, practice it and look at it again every month.',
  'Make an appointment, set up a meeting, find out about, sign up for, fill out the forms, make a list of three places, check in with each other, keep a spare key, help with the kids, someone to talk to, a plan for hard days.',
  'Molly worries\u001fthat if Sonia uses drugs when she is alone with Alisa and Sam,\u001fthey could get hurt, go hungry, wander outside or be scared, and Alisa might have to take care of her brother.',
  'Sonia\u001fwill have a sober adult with the children each time she uses or thinks she might,\u001fso that they always have someone to look after them.\u001fThe network will see this for three months.',
  '0\u001fGrandma\u001fmother of Sonia\u001fknows everything\u001e1\u001fthe neighbor\u001ffriend of the family\u001fnothing yet\u001e2\u001fSarah\u001fcounselor\u001fknows the plan\u001fs',
  "0\u001fA safe place for the children\u001fFoster care\u001fSonia's mother\u001fAsk her\u001fMolly\u001fToday",
  '3\u001fMoney\u001fTANF worker\u001f\u001fCall\u001fMolly and Sonia\u001fBy Friday',
];
