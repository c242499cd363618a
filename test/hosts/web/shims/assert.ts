/** As much of `node:assert/strict` as the suites use, where there is no Node. Values are equal that are the same JSON. */
const assert = {
  ok(value: unknown, message = "not true"): void {
    if (!value) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown): void {
    if (actual !== expected) throw new Error(`${String(actual)} instead of ${String(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown): void {
    this.equal(JSON.stringify(actual), JSON.stringify(expected));
  },
  match(actual: string, expected: RegExp): void {
    if (!expected.test(actual)) throw new Error(`${actual} does not match ${expected.source}`);
  },
};
export { assert as default };
