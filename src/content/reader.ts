// What does a file say, however it was saved?

export type Read = (path: string) => string | undefined;

/** Without a byte order mark, every line ended by "\n"; undefined where there is no such file. */
export const readerOf =
  (files: ReadonlyMap<string, string>): Read =>
  path =>
    files
      .get(path)
      ?.replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
