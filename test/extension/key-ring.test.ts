import assert from "node:assert/strict";
import { createKeyRing } from "../../extension/key-ring.ts";

const bytes = (count: number): string => Buffer.alloc(count, 7).toString("base64");

/** Ids of the keys that are read back when this was kept. */
async function assertKept(text: string | undefined, ...ids: readonly string[]): Promise<void> {
  const stored = new Map<string, string>();
  const ring = createKeyRing({
    get: async (key) => stored.get(key),
    store: async (key, value) => void stored.set(key, value),
    delete: async (key) => void stored.delete(key),
  });
  await ring.keep(`k9=${bytes(16)}`);
  await ring.keep(text);
  assert.deepEqual(ring.keys(), []);
  await ring.read();
  assert.deepEqual(
    ring.keys().map(({ id }) => id),
    ids,
  );
  for (const key of stored.keys()) assert.ok(ring.isMeant({ key }));
  assert.equal(ring.isMeant({ key: "other" }), false);
}

describe("the key ring", () => {
  it("keeps keys in their order", () => assertKept(`k1=${bytes(16)}, k0=${bytes(32)}`, "k1", "k0"));
  it("forgets them", () => assertKept(undefined));
  it("holds no key that is too short or spoilt", async () => {
    await assertKept(`k1=${bytes(15)}`);
    await assertKept(`k1=${bytes(16)},k0=x`);
    await assertKept("");
  });
});
