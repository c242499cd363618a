import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { expressionOf } from "../../../shared/detection/expression.ts";
import { detect } from "../../../shared/detection/detect.ts";
import { credentialTypes, providers, typeEntries, typeEntry } from "../../../shared/detection/providers/index.ts";
import { examples } from "../examples.ts";

const folder = new URL("../../../shared/detection/providers/", import.meta.url);
const shapes = new Set(["index.ts", "issuers.ts", "fill.ts", "patterns.ts", "shapes.ts"]);

async function typesIn(text: string): Promise<readonly string[]> {
  const { findings, problems } = await detect({ path: "src/settings.txt", text }, [], {});
  assert.deepEqual(problems, []);
  return findings.map(({ type }) => type);
}

describe("providers", () => {
  it("have one file, one line in the index, and ids that nothing else has", () => {
    const files = readdirSync(folder).filter((file) => !shapes.has(file));
    assert.deepEqual(providers.map(({ id }) => `${id}.ts`).toSorted(), files.toSorted());
    const ids = providers.flatMap(({ types, named = [] }) => [...types, ...named].map(({ id }) => id));
    assert.deepEqual(ids, [...credentialTypes().keys()]);
    assert.deepEqual([...examples.keys()].toSorted(), typeEntries.map(({ type }) => type.id).toSorted());
    assert.equal(typeEntry("no-such-type"), undefined);
  });

  for (const { type } of typeEntries) {
    it(`finds ${type.id} in its examples and nowhere else`, async () => {
      const { find, ignore } = examples.get(type.id) ?? { find: [], ignore: [] };
      assert.ok(find.length > 0 && ignore.length > 0, "an example of each kind");
      for (const text of find) {
        assert.ok(
          type.keywords.some((keyword) => text.toLowerCase().includes(keyword)),
          `a keyword in ${text}`,
        );
        assert.ok((await typesIn(text)).includes(type.id), `found in ${text}: ${(await typesIn(text)).join()}`);
        assert.ok(
          (await typesIn(`\uFEFF// é😀\r\n\t${text}\r\n`)).includes(type.id),
          `found after other text in ${text}`,
        );
      }
      for (const text of ignore) assert.ok(!(await typesIn(text)).includes(type.id), `not found in ${text}`);
    });
  }

  // What came later (the flag v, a name in two alternatives, flags within a pattern) not every editor's V8 can compile.
  it("write their patterns as ECMAScript 2018 has them", () => {
    for (const { type } of typeEntries) {
      const { source, flags } = expressionOf(type.pattern);
      const names = Array.from(source.matchAll(/\(\?<(\w+)>/g), ([, name]) => name);
      assert.match(flags, /^d[gimsu]+$/, type.id);
      assert.equal(new Set(names).size, names.length, `${type.id} names a group twice`);
      assert.doesNotMatch(source, /\(\?[ims-]+:/, type.id);
    }
  });

  it("call what is named a password one, and nothing else", () => {
    for (const { id, name, password } of credentialTypes().values())
      assert.equal(password === true, /^Password\b|with a password$|administrator password$/.test(name), id);
  });

  it("name one issuer each, or none", () => {
    const issuers = providers.map(({ issuer }) => issuer).filter((issuer) => issuer !== "");
    assert.deepEqual(issuers, [...new Set(issuers)]);
    const first = providers.findIndex(({ issuer }) => issuer === "");
    assert.deepEqual(
      providers.slice(first).filter(({ issuer }) => issuer !== ""),
      [],
    );
  });

  for (const type of credentialTypes().values()) {
    it(`describes ${type.id} completely`, () => {
      assert.match(type.reference, /^https:\/\/[a-z0-9.-]+\//);
      assert.match(type.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(type.containment.length > 0);
      const detectable = typeEntry(type.id)?.type;
      if (detectable) assert.match(expressionOf(detectable.pattern).flags, /^d(?:g|gi|gm|gim)$/);
      for (const keyword of detectable?.keywords ?? []) assert.match(keyword, /^[\x20-\x40\x5b-\x7e]+$/);
    });
  }
});
