// Do language.yaml and course.md say what learners hear of their own words, and where these are kept?

import {expect} from '@open-wc/testing';
import {courseFile, courseWith, problemsIn} from './small-course.ts';

const language = `rules:
  - terms: [addict, recovering addict]
    use: "person's choice"
    why: 'It is a "label".'
    source: a list
  - terms: [minorities]
    use: name the group
    source: our choice
allow:
  - Addict's Anonymous
  - Indian child
  - 'Minorities Act'
`;

const head = (line: string): string => `---
title: A course
code: "508804"
version: "0.1.0"
language: en-US
pass: 80
provider: An agency
help: help@agency.example
hotline: 1-800-000-0000
${line}---

About it.
`;

describe('What learners hear of their own words', () => {
  it('are the rules that say why, set as print, with the names in which their words stand', () => {
    const {course} = courseWith({'course/language.yaml': language});
    expect(course.mirror).to.deep.equal({
      rules: [
        {terms: ['addict', 'recovering addict'], use: 'person’s choice', why: 'It is a “label”.'},
      ],
      allowed: ["Addict's Anonymous"],
    });
  });

  for (const [name, file] of Object.entries({
    'without language.yaml': undefined,
    'with one that cannot be read': 'rules: [',
    'with one without reasons': language.replace(/ {4}why.*\n/, ''),
  })) {
    it(`is nothing ${name}`, () => {
      const {course} = courseWith({'course/language.yaml': file});
      expect(course.mirror).to.deep.equal({rules: [], allowed: []});
    });
  }
});

describe('Where writing is kept', () => {
  for (const [line, place] of [
    ['', 'lms'],
    ['writing: lms\n', 'lms'],
    ['writing: device\n', 'device'],
  ] as const) {
    it(`is ${place} after "${line.trim()}"`, () => {
      const compiled = courseWith({[courseFile]: head(line)});
      expect(problemsIn(courseFile, compiled)).to.deep.equal([]);
      expect(compiled.course.writing).to.equal(place);
    });
  }

  it('is one of two, and a slip is named with its line', () => {
    const compiled = courseWith({[courseFile]: head('writing: cloud\n')});
    expect(problemsIn(courseFile, compiled)).to.deep.equal([
      '10: "writing": Expected "lms" (kept in the LMS record) or "device" (kept on the device alone), found "cloud".',
    ]);
  });
});
