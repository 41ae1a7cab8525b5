// What does a font file say of itself, and how is it given another name? OpenType's tables "cmap" and "name".

/** Where a table begins, and where in the directory that is said. */
export function tableOf(
  font: Buffer,
  tag: string,
): {readonly at: number; readonly length: number; readonly entry: number} {
  const entries = Array.from({length: font.readUInt16BE(4)}, (_, table) => 12 + 16 * table);
  const entry = entries.find(place => font.toString('latin1', place, place + 4) === tag);
  if (entry === undefined) throw new Error(`A font has no table "${tag}".`);
  return {at: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12), entry};
}

/** All signs that it draws, of Unicode's first plane (cmap format 4, which every font for browsers has). */
export function signsOf(font: Buffer): Set<string> {
  const {at} = tableOf(font, 'cmap');
  const tables = Array.from({length: font.readUInt16BE(at + 2)}, (_, table) => {
    return at + font.readUInt32BE(at + 8 + 8 * table);
  });
  const table = tables.find(place => font.readUInt16BE(place) === 4);
  if (table === undefined) throw new Error('A font has no table of signs that can be read.');
  const segments = font.readUInt16BE(table + 6) / 2;
  const signs = new Set<string>();
  for (let segment = 0; segment < segments; segment++) {
    const last = font.readUInt16BE(table + 14 + 2 * segment);
    const first = font.readUInt16BE(table + 16 + 2 * (segments + segment));
    for (let sign = first; sign <= last && sign < 0xffff; sign++)
      signs.add(String.fromCharCode(sign));
  }
  return signs;
}

interface NameRecord {
  readonly id: number;
  /** Platform, encoding and language. */
  readonly head: Buffer;
  readonly text: Buffer;
}

function recordsOf(font: Buffer): NameRecord[] {
  const {at} = tableOf(font, 'name');
  const strings = at + font.readUInt16BE(at + 4);
  return Array.from({length: font.readUInt16BE(at + 2)}, (_, record) => {
    const place = at + 6 + 12 * record;
    const from = strings + font.readUInt16BE(place + 10);
    return {
      id: font.readUInt16BE(place + 6),
      head: font.subarray(place, place + 6),
      text: font.subarray(from, from + font.readUInt16BE(place + 8)),
    };
  });
}

/** What it calls itself, by OpenType's number: 0 says whose it is, 1 is its family. */
export function namesOf(font: Buffer): Map<number, string> {
  return new Map(
    recordsOf(font).map(({id, text}) => [id, Buffer.from(text).swap16().toString('utf16le')]),
  );
}

/** What makes a font's name: family, full name, PostScript's, and the ways in which they are told apart. */
const naming: Readonly<Record<number, (family: string) => string>> = {
  1: family => family,
  3: family => `${family}, a subset`,
  4: family => family,
  6: family => family.replaceAll(' ', ''),
  16: family => family,
  25: family => family.replaceAll(' ', ''),
};

/** The same font under another name. The old table stays behind, unread, until the font is written anew. */
export function renamed(font: Buffer, family: string): Buffer {
  const records = recordsOf(font).map(record => {
    const name = naming[record.id]?.(family);
    return name === undefined ? record : {...record, text: Buffer.from(name, 'utf16le').swap16()};
  });
  const heads: Buffer[] = [];
  let offset = 0;
  for (const {id, head, text} of records) {
    const rest = Buffer.alloc(6);
    rest.writeUInt16BE(id, 0);
    rest.writeUInt16BE(text.length, 2);
    rest.writeUInt16BE(offset, 4);
    heads.push(head, rest);
    offset += text.length;
  }
  const start = Buffer.alloc(6);
  start.writeUInt16BE(records.length, 2);
  start.writeUInt16BE(6 + 12 * records.length, 4);
  const table = Buffer.concat([start, ...heads, ...records.map(({text}) => text)]);
  const padding = Buffer.alloc(-font.length & 3);
  const all = Buffer.concat([font, padding, table]);
  const {entry} = tableOf(font, 'name');
  all.writeUInt32BE(font.length + padding.length, entry + 8);
  all.writeUInt32BE(table.length, entry + 12);
  return all;
}
