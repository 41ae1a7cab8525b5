// In which order are lines shown? Mixed, but the same for one learner, attempt and activity.

/** The places 0 to count-1 in an order that depends on `seed` alone. */
export function mixed(count: number, seed: string): number[] {
  const places = Array.from({length: count}, (_, place) => place);
  let random = hash(seed);
  for (let last = count - 1; last > 0; last--) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((random / 2 ** 32) * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
}

/** As `mixed`, but from two lines on never the authored order, which is an ordering's answer. */
export function shuffled(count: number, seed: string): number[] {
  const places = mixed(count, seed);
  return count > 1 && places.every((place, index) => place === index)
    ? [...places.slice(1), 0]
    : places;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
