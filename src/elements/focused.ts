// Where is the focus, to the element, and where does it go? Through every shadow root.

export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** Firefox goes with Tab to what shows a few pixels beside a bar, and leaves it there. */
export const wholeInSight = ({key}: KeyboardEvent): void => {
  if (key === 'Tab') focused()?.scrollIntoView({block: 'nearest'});
};

/** To where a screen begins: for who pressed a button that goes. */
export const toHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();

/** A press of the mouse leaves the focus where it is, so that there is a place to come back to. */
export const stay = (event: MouseEvent): void => event.preventDefault();
