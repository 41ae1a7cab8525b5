// Did the page get printed? A frame may forbid the print window without a word: then the page is never told of a print.

/** False where no window opened. */
export async function printed(): Promise<boolean> {
  const begun = new Promise<boolean>(resolve => {
    addEventListener('beforeprint', () => resolve(true), {once: true});
    setTimeout(() => resolve(false), 500);
  });
  print();
  return begun;
}
