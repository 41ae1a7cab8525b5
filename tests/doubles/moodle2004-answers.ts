// Which answers and patterns does Moodle's SCORM 2004 take, type by type? Its table of responses (moodle.md 1.9, 3).

const short = /^[\w.]{1,250}$/;
const real = /^-?\d{1,5}(\.\d{1,18})?$/;
const line = (most: number): RegExp =>
  new RegExp(`^(\\{lang=([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9-]{2,8})?\\})?([^{].{0,${most}})?$`);

const each = (value: string, takes: (part: string) => boolean, most = 36): boolean => {
  const parts = value.split('[,]');
  return parts.length <= most && parts.every(takes);
};

const halves =
  (left: RegExp, right: RegExp) =>
  (pair: string): boolean => {
    const [one = '', other, ...rest] = pair.split('[.]');
    return rest.length === 0 && other !== undefined && left.test(one) && right.test(other);
  };

const maybeShort = /^([\w.]{1,250})?$/;

/** A newline is refused even in a long text; a hyphen in an identifier. */
const takers: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': value => /^(true|false)$/.test(value),
  choice: value => {
    const parts = value.split('[,]');
    return each(value, part => short.test(part)) && new Set(parts).size === parts.length;
  },
  'fill-in': value => each(value, part => line(250).test(part), 10),
  'long-fill-in': value => line(4000).test(value),
  matching: value => each(value, halves(short, short)),
  performance: value => each(value, halves(maybeShort, maybeShort), 250),
  sequencing: value => each(value, part => short.test(part)),
  likert: value => short.test(value),
  numeric: value => real.test(value),
  other: value => /^[\s\S]{0,4000}$/.test(value) && !value.includes('\n'),
};

export const takesAnswer = (type: string, value: string): boolean => takers[type]?.(value) ?? false;

/** Of numbers a pattern is a range; the rest is written as an answer is. */
export const takesPattern = (type: string, value: string): boolean =>
  type === 'numeric'
    ? value.split('[:]').length <= 2 && value.split('[:]').every(part => real.test(part))
    : takesAnswer(type, value.replace(/^\{(case|order)_matters=(true|false)\}/, ''));
