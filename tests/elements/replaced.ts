// What does a page do to the machine: which files would it download? Caught for one test, so that nothing lands on a disk.

/** Until the end of the test. */
export function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  by: Owner[Key],
): void {
  const before = owner[key];
  owner[key] = by;
  restore.push(() => (owner[key] = before));
}

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0).reverse()) undo();
});

export interface Download {
  readonly name: string;
  readonly file: Blob;
}

export function catchDownloads(): Download[] {
  const caught: Download[] = [];
  const files = new Map<string, Blob>();
  replace(URL, 'createObjectURL', file => {
    const address = `blob:${files.size}`;
    if (file instanceof Blob) files.set(address, file);
    return address;
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLElement) {
    const file = this instanceof HTMLAnchorElement ? files.get(this.href) : undefined;
    if (file && this instanceof HTMLAnchorElement) caught.push({name: this.download, file});
  });
  return caught;
}
