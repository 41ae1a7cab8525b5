// Where is the learner, to the element? Through every shadow root.

export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** A press of the mouse leaves the focus where it is, so that there is a place to come back to. */
export const stay = (event: MouseEvent): void => event.preventDefault();
