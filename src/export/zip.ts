// How do files become a zip in the browser? Stored, not compressed: the format of Word's documents, in few bytes of code.

const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** Names are in UTF-8; the date is always 1980-01-01: the same files are the same bytes. */
const utf8Names = 0x0800;
const firstDay = 0x0021;

/** APPNOTE.TXT 4.3: each file behind its header, then the directory, then where that begins. */
export function zip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = encoder.encode(path);
    const content = encoder.encode(text);
    const {length} = content;
    // Version 2.0, flags, stored, time, date, CRC, both sizes, length of the name, no extra field.
    const common = [2, 20, 2, utf8Names, 2, 0, 2, 0, 2, firstDay, 4, crc32(content)];
    const sizes = [4, length, 4, length, 2, name.length, 2, 0];
    const header = fields(4, 0x04034b50, ...common, ...sizes);
    directory.push(
      // No comment, first disk, no attributes, and where the header stands.
      fields(4, 0x02014b50, 2, 20, ...common, ...sizes, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset),
      name,
    );
    local.push(header, name, content);
    offset += header.length + name.length + length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const count = files.size;
  const end = fields(4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, size, 4, offset, 2, 0);
  return joined([...local, ...directory, end]);
}

/** Pairs of a width in bytes and a number, written least byte first. */
function fields(...pairs: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [width = 0, value = 0] = pairs.slice(at);
    for (let byte = 0; byte < width; byte++) bytes.push((value >>> (8 * byte)) & 255);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
