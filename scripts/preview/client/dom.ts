// How do the preview's pages make what they show? Elements and text, never markup: names and answers come from outside.

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style'>
>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The element of the page that has this id and is of this kind; the page's own file promises it. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`This page has no ${kind.name} with the id "${id}".`);
}

/** "22 Nov 2026, 10:42", in the reader's own way of writing it; nothing for no date. */
export function dateOf(iso: string): string {
  return iso === ''
    ? ''
    : new Date(iso).toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'short'});
}

/** A table that scrolls by itself where the window is narrower than it, also by keyboard. */
export function table(
  label: string,
  headings: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const body = rows.map(([first = '', ...cells]) =>
    make('tr', {}, make('th', {scope: 'row'}, first), ...cells.map(cell => make('td', {}, cell))),
  );
  return make(
    'div',
    {className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: label},
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...headings.map(text => make('th', {scope: 'col'}, text)))),
      make('tbody', {}, ...body),
    ),
  );
}
