/** Natural numbers as one text, since a list of some hundred thousand takes long to write, and longer to read. */
export const packNumbers = (numbers: Uint32Array): string => numbers.join();

const [comma, zero] = [44, 48];

/** The first `count` of them again; 0 for each that is not there. */
export function unpackNumbers(packed: string, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let number = 0;
  for (let at = 0; at < packed.length && number < count; at++) {
    const unit = packed.charCodeAt(at);
    if (unit === comma) number++;
    else numbers[number] = 10 * (numbers[number] ?? 0) + unit - zero;
  }
  return numbers;
}
