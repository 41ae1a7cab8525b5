// Does a text look as if it held data of a real person? Guesses from the look of numbers and addresses, nothing more.

export type PrivateKind = 'email' | 'security' | 'phone' | 'birth' | 'record';

interface PrivateData {
  readonly kind: PrivateKind;
  readonly found: string;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = `\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}|(?:${months})[a-z]*\\.? \\d|\\d{1,2} (?:${months})`;

/** In the order in which they are tried: what one has claimed, no other claims. */
const looks: readonly (readonly [PrivateKind, RegExp])[] = [
  ['email', /[^\s@<>()]{1,64}@[^\s@]{1,255}\.\p{L}{2,}/giu],
  ['birth', new RegExp(`\\b(?:dob|d\\.o\\.b|born|birth)\\b[^\\n]{0,20}?(?:${day})`, 'gi')],
  ['birth', new RegExp(`\\bbirth(?:day|date)\\b[^\\n]{0,20}?(?:${day})`, 'gi')],
  ['security', /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/g],
  ['security', /\b(?:ssn|social security)\b[^\n\d]{0,20}\d{4,9}(?!\d)/gi],
  ['phone', /(?<![\d-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/g],
  ['phone', /(?<![\d-])\d{3}[-.]\d{4}(?![\d-])/g],
  ['phone', /\b(?:phone|cell|mobile|tel|text|call)\b[^\n\d]{0,20}1?\d{10}(?!\d)/gi],
  [
    'record',
    /\b(?:case|court|docket|file|client|record) ?(?:no\b|nr\b|number|id\b|#)[^\n\d]{0,12}\d[\w-]*/gi,
  ],
  [
    'record',
    /\b\d{2}[A-Z]{2,5}\d{4,}[A-Z]?\b|\b[A-Z]{1,3}-?\d{5,}\b|(?<![\d.,-])\d{7,}(?![\d.,-]*\d)/g,
  ],
];

/** Calls to these cost nothing: lines of support, never a person's own number. */
const tollFree = /^8(?:00|33|44|55|66|77|88)\d{7}$/;

/**
 * The first of each kind. `known`: texts with the course's own numbers and addresses, such as the county's hotline.
 * Numbers of three digits, such as 988 and 911, are no phone numbers here.
 */
export function privateDataIn(text: string, known: readonly string[] = []): PrivateData[] {
  const own = known.map(text => [text.toLowerCase(), digitsOf(text)] as const);
  const finds = new Map<PrivateKind, string>();
  let rest = text;
  for (const [kind, look] of looks) {
    rest = rest.replace(look, found => {
      const digits = digitsOf(found);
      const ours = own.some(
        ([text, numbers]) =>
          text.includes(found.toLowerCase()) || (digits !== '' && numbers.includes(digits)),
      );
      if (!ours && !tollFree.test(digits) && !finds.has(kind)) finds.set(kind, found.trim());
      return ' '.repeat(found.length);
    });
  }
  return [...finds].map(([kind, found]) => ({kind, found}));
}

/** Without the country's. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
