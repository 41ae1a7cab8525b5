// How does text become XML? By a template tag that escapes every value except XML itself.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Markup that needs no more escaping. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function xml(
  parts: TemplateStringsArray,
  ...values: (string | Xml | readonly Xml[])[]
): Xml {
  return new Xml(String.raw({raw: parts}, ...values.map(markup)));
}

function markup(value: string | Xml | readonly Xml[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, mark => entities[mark] ?? mark);
  return value instanceof Xml ? value.text : value.map(({text}) => text).join('');
}
