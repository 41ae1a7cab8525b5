// Which words does a learner of this field write, so that short texts become shorter?

/**
 * Part of memory.ts's grammar: one changed character makes kept writing unreadable, so it never changes within a
 * VERSION. The model of squeeze.ts reads it before it reads a text.
 */
export const WORDS = [
  'overdose, naloxone, 911, 988, locked box, residential program, aftercare, peer, sponsor, counselor, doctor, ',
  'child care, day care, school, teacher, after-school, housing, rent, transport, bus pass, ride, job training, work, ',
  'treatment plan, safety plan, relapse plan, danger statement, harm statement, safety goal, circles of support, ',
  'network, neighbor, grandmother, grandma, sister, brother, aunt, uncle, cousin, father, partner, friend, pastor, ',
  'Safety Organized Practice, child welfare, Sonia, Molly, Sarah, Alisa, Sam, Medicine, ',
  'triggers, cravings, lonely, tired, hungry, angry, stress, guilt, shame, lapse, relapse, return to use, ',
  'early signs, warning signs, coping, breathing, walk, call, text, code word, bag packed, pick up the children, ',
  'green, yellow, orange, red, after, day 30, 90 days, every week, every day, once a week, on Monday, by Friday, ',
  'morning, evening, at night, weekend, within 24 hours, tonight, tomorrow, first, then, before, because, would, ',
  'could, should, who will, what will, when, where, how, need, needs, needs to, support, supports, natural, formal, ',
  'family, mother, mom, parent, parents, children, child, the kids, safe, sober adult, safety, help, plan, people, ',
  'I would ask her what she needs and who can help. She is in recovery and in treatment. They can go to ',
  'I think that this is not about the drug, it is about what the children see and hear. We will talk with her and ',
  'make sure that the children are safe with the family and that there is a backup if she does not answer the phone.',
].join('');
