import assert from "node:assert/strict";
import fc from "fast-check";
import { indexGlobs } from "../../shared/text/glob-index.ts";
import { compileGlob, compileGlobs, compileWildcard, normalizeGlob } from "../../shared/text/globs.ts";

describe("globs", () => {
  function assertGlob(glob: string, paths: Readonly<Record<string, boolean>>): void {
    const matches = compileGlobs([glob]);
    for (const [path, expected] of Object.entries(paths)) assert.equal(matches(path), expected, `${glob} on ${path}`);
  }

  it("match paths from the root", () => {
    assertGlob("infra/**", { "infra/a": true, "infra/a/b": true, infra: false, "x/infra/a": false });
    assertGlob("/infra/", { "infra/a/b": true, infra: false });
    assertGlob("./a.yml", { "a.yml": true });
    assertGlob("**/*.pem", { "a.pem": true, "x/.y/b.pem": true, "a.pem/b": false });
    assertGlob("src/{a,b}.ts", { "src/a.ts": true, "src/c.ts": false });
    assertGlob("*", { ".env": true, "a/b": false });
    assertGlob("!a", { "!a": true, b: false });
    assertGlob("#a", { "#a": true });
    assertGlob("x".repeat(5000), { x: false });
  });

  it("match nothing when there are none", () => {
    assert.equal(compileGlobs([])("a"), false);
  });
});

describe("wildcards", () => {
  function assertWildcard(pattern: string, subject: string, expected: boolean): void {
    assert.equal(compileWildcard(pattern)(subject), expected, `${pattern} on ${subject}`);
  }

  it("take any text for a star and everything else as it stands", () => {
    assertWildcard("repo:acme/x:*", "repo:acme/x:ref:refs/heads/main", true);
    assertWildcard("repo:acme/x:*", "repo:acme/xy:ref", false);
    assertWildcard("*", "", true);
    assertWildcard("a*a", "a", false);
    assertWildcard("a*b*c", "a-b-c", true);
    assertWildcard("a*b*c", "acb", false);
    assertWildcard("*b*b*", "ab", false);
    assertWildcard("**x", "x", true);
    assertWildcard("a.c", "abc", false);
    assertWildcard("exact", "exact", true);
    assertWildcard("", "", true);
  });

  it("agree with a plain search", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 }), (pattern, subject) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(subject);
        assert.equal(compileWildcard(pattern)(subject), expected);
      }),
    );
  });
});

describe("glob index", () => {
  it("finds every value whose glob matches, the last first", () => {
    const names = ["a", "b.ts", ".env", "ab", "a.b.ts"];
    const segment = fc.constantFrom(...names, "*", "**", "*.ts", "a*", "?b", "{a,ab}", "[ab]", "\\a", "*.b.ts", "ab*");
    const glob = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join("/"));
    const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 12 }), path, (globs, at) => {
        const find = indexGlobs(
          globs.map((one, value) => ({ globs: [normalizeGlob(one)], value })),
          compileGlob,
        );
        const found = find(at).flatMap(({ value, matches }) => (matches(at) ? [value] : []));
        const expected = globs.flatMap((one, value) => (compileGlobs([one])(at) ? [value] : [])).reverse();
        assert.deepEqual([...new Set(found)], expected);
      }),
      { numRuns: 500 },
    );
  });
});
