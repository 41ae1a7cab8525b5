// Was a key pressed often enough in a row? For what nobody should call by accident.

/**
 * Neither browsers nor screen readers know F2 alone, and no letter is taken from who types or speaks (WCAG 2.1.4).
 * Documented in manifest/README.md.
 */
export const diagnosisKeys = {key: 'F2', times: 4, within: 3_000} as const;

/** Tells of each key press whether it completes the row; any other key begins it anew. */
export function inARow({
  key,
  times,
  within,
}: typeof diagnosisKeys): (event: KeyboardEvent) => boolean {
  let pressed: number[] = [];
  return event => {
    const {repeat, altKey, ctrlKey, metaKey, shiftKey, timeStamp} = event;
    if (repeat) return false;
    const alone = event.key === key && !altKey && !ctrlKey && !metaKey && !shiftKey;
    pressed = alone ? [...pressed.filter(at => timeStamp - at < within), timeStamp] : [];
    if (pressed.length < times) return false;
    pressed = [];
    return true;
  };
}
