// How is text given to a learner where an LMS's frame forbids the clipboard? Copied, or else shown and selected (F79, F80).

/** Whether the browser allowed it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Forbidden in the frame, by the learner, or no clipboard at all over plain HTTP.
    return false;
  }
}

/** All of it, so that one press of Ctrl+C takes it. */
export function select(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}
