// How does what the voices of squeeze.ts say become a chance? By the logistic curve, in whole numbers.

/** From the sum of the voices (-2047 to 2047) to a chance of 4096: the logistic curve, by its points at every 128. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

export function squash(sum: number): number {
  if (sum > 2047) return 4095;
  if (sum < -2047) return 1;
  const place = sum + 2048;
  const part = place & 127;
  const at = place >> 7;
  return ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 4095) * part + 64) >> 7;
}

/** The curve read backward. */
export const STRETCH = ((): Int16Array => {
  const table = new Int16Array(4096).fill(2047);
  let from = 0;
  for (let sum = -2047; sum <= 2047; sum++) {
    const chance = squash(sum);
    for (; from <= chance; from++) table[from] = sum;
  }
  return table;
})();
