import assert from "node:assert/strict";
import fc from "fast-check";
import * as jsYaml from "js-yaml";
import { parseYaml, textOf, valueAt } from "../../shared/text/yaml.ts";
import type { YamlNode } from "../../shared/text/yaml.ts";

const read = (text: string) => parseYaml({ path: "a.yml", text });

function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ name, value }) => [name, plain(value)]));
}

function mustRead(text: string): YamlNode | undefined {
  const { root, problems } = read(text);
  assert.deepEqual(problems, []);
  return root;
}

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch {
    return "refused";
  }
}

/** Every node's own text, in the order of the file. */
function texts(text: string, node: YamlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const inner =
    node.kind === "sequence"
      ? node.items
      : node.kind === "mapping"
        ? node.entries.flatMap(({ key, value }) => [key, value])
        : [];
  return [text.slice(node.range.start, node.range.end), ...inner.flatMap((child) => texts(text, child))];
}

describe("yaml values", () => {
  function assertValue(text: string, expected: unknown): void {
    const { root, problems } = read(text);
    assert.deepEqual(plain(root), expected, text);
    assert.deepEqual(problems, [], text);
  }

  it("reads what YAML means", () => {
    assertValue("", undefined);
    assertValue("# nothing\n", null);
    assertValue("plain", "plain");
    assertValue("a: 1\nb: [1, {c: d}, 'x']\n", { a: 1, b: [1, { c: "d" }, "x"] });
    assertValue("a: true\nb: no\nc: ~\nd: 0x1F\ne: 1e3\nf:\n", { a: true, b: "no", c: null, d: 31, e: 1000, f: null });
    assertValue("since: 2026-11-22\n", { since: "2026-11-22" });
    assertValue("a: >-\n  one\n  two\n\nb: |\n  text\n", { a: "one two", b: "text\n" });
    assertValue("---\na: 1\n...\n", { a: 1 });
  });

  it("reads items that say nothing", () => {
    assertValue("- a\n-\n- ~\n- b\n-\n", ["a", null, null, "b", null]);
    assertValue("-\n  a: 1\n-\n- - x\n  - y\n", [{ a: 1 }, null, ["x", "y"]]);
  });

  it("reads keys in every form", () => {
    assertValue("? a\n? b\n: c\nd: e\n", { a: null, b: "c", d: "e" });
    assertValue('{a, b: c, "d":e, f: }', { a: null, b: "c", d: "e", f: null });
    assertValue("[a: b, c, ? d : e]", [{ a: "b" }, "c", { d: "e" }]);
    assertValue("? |\n  block\n: x\n'q' : y\n1: z\n", { "block\n": "x", q: "y", "1": "z" });
  });

  it("follows anchors and aliases", () => {
    assertValue("a: &x [1, 2]\nb: *x\nc: &y {q: *x}\nd:\n- *y\n- &z foo\n- *z\n", {
      a: [1, 2],
      b: [1, 2],
      c: { q: [1, 2] },
      d: [{ q: [1, 2] }, "foo", "foo"],
    });
    assertValue("x: &a 1\ny: &a 2\nz: *a\n", { x: 1, y: 2, z: 2 });
    assertValue("- &a x: 1\n  y: 2\n- *a\n", [{ x: 1, y: 2 }, "x"]);
    assertValue("k: &a\nj: *a\n", { k: null, j: null });
  });

  it("keeps the value under a tag", () => {
    assertValue("a: !reference [x, y]\nb: !Sub 'x'\nc: !!str 12\nd: !Map\n  e: f\n", {
      a: ["x", "y"],
      b: "x",
      c: "12",
      d: { e: "f" },
    });
    assert.equal(valueAt(read("a: !Ref b").root, "a")?.tag, "!Ref");
  });

  it("agrees with js-yaml on whatever it writes", () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          null,
          true,
          1,
          -2.5,
          "",
          "a b",
          "# x",
          "'",
          '"',
          "a: b",
          "- x",
          "line\nline",
          "{",
          "*a",
          "&a",
          "!t",
          "2026-01-01",
        ),
        fc.string(),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(-1, 0, 1, 2), fc.constantFrom("\n", "\r\n"), (data, flowLevel, newline) => {
        const text = jsYaml
          .dump(data, { flowLevel, noRefs: true, lineWidth: 30, schema: jsYaml.CORE_SCHEMA })
          .replaceAll("\n", newline);
        assert.deepEqual(
          outcome(() => plain(mustRead(text))),
          outcome(() => jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA })),
          text,
        );
      }),
    );
  });
});

describe("yaml places", () => {
  function assertTexts(text: string, ...expected: readonly string[]): void {
    assert.deepEqual(texts(text, read(text).root), expected, text);
  }

  it("knows where each value stands", () => {
    assertTexts("a: b # c\n", "a: b", "a", "b");
    assertTexts("a: &x  'b'\n\n", "a: &x  'b'", "a", "'b'");
    assertTexts(
      "a:\n  # c\n  - b c  # d\n  - |\n    e\n\n",
      "a:\n  # c\n  - b c  # d\n  - |\n    e",
      "a",
      "- b c  # d\n  - |\n    e",
      "b c",
      "|\n    e",
    );
    assertTexts("{ a: [1] }", "{ a: [1] }", "a", "[1]", "1");
    assertTexts(
      "a:\n  b: &x c # d\n  e: *x # f\n\n# g\n",
      "a:\n  b: &x c # d\n  e: *x",
      "a",
      "b: &x c # d\n  e: *x",
      "b",
      "c",
      "e",
      "c",
    );
    assertTexts("\uFEFFa: b\r\nc:\r\nd: e", "a: b\r\nc:\r\nd: e", "a", "b", "c", "", "d", "e");
  });

  it("counts lines and columns from 1", () => {
    const { root } = read("a:\r\n\r\n  b: 'c'\r\nd: &x e\nf: *x\n");
    const starts = ["a", "d", "f"].map((name) => {
      const value = valueAt(root, name);
      return value && { start: value.start, end: value.end };
    });
    const anchored = { start: { line: 4, column: 7 }, end: { line: 4, column: 8 } };
    assert.deepEqual(starts, [{ start: { line: 3, column: 3 }, end: { line: 3, column: 9 } }, anchored, anchored]);
  });
});

describe("yaml problems", () => {
  function assertProblems(text: string, ...expected: readonly string[]): void {
    const { problems } = read(text);
    assert.deepEqual(
      problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
      expected,
      text.slice(0, 80),
    );
  }

  it("says where a text stops being YAML", () => {
    assertProblems("a: b: c", "1:5 yaml-syntax");
    assertProblems("a: [1\nb: 2", "2:1 yaml-syntax");
    assertProblems("a:\n\tb: 1\n", "2:1 yaml-syntax");
    assertProblems("a: 'b\n", "2:1 yaml-syntax");
    assertProblems("a: *nothing\n", "1:12 yaml-syntax");
    assertProblems("a: 1\u0000\n", "1:5 yaml-syntax");
    assertProblems("\uFEFFa: b: c", "1:6 yaml-syntax");
  });

  it("reports a key that stands twice, and counts the last", () => {
    assertProblems("a: 1\nb: {c: 1, c: 2}\na: 3\n", "2:11 yaml-duplicate-key", "3:1 yaml-duplicate-key");
    assert.equal(textOf(valueAt(read("a: x\na: y\n").root, "a")), "y");
  });

  it("refuses texts that stand for far more than they are", () => {
    const bomb = Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`);
    assertProblems(["a0: &a0 x", ...bomb].join("\n"), "8:9 yaml-too-many-aliases");
    assertProblems("a: &a [*a]\n", "1:8 yaml-recursive-alias");
    assertProblems("a: &a\n  b: *a\n", "2:6 yaml-recursive-alias");
    assertProblems("[".repeat(200), "1:100 yaml-too-deep");
    assertProblems(`a: ${"{b: ".repeat(200)}`, "1:397 yaml-too-deep");
  });

  it("reads what is merely long", () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `key${index}: ${index}`);
    const { root, problems } = read(keys.join("\n"));
    assert.deepEqual([root?.kind === "mapping" && root.entries.length, problems.length], [50_000, 0]);
    const list = `&l [${"x,".repeat(20_000)}]`;
    assert.equal(read(`a: ${list}\n${"? *l\n: 1\n".repeat(20)}`).problems.length, 19);
  });
});

describe("yaml look-ups", () => {
  const root = read("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\nboth:\n  <<: [{z: 0, x: 9}, *b]\n").root;

  function assertAt(path: readonly string[], expected: unknown): void {
    const node = path.reduce<YamlNode | undefined>((at, name) => valueAt(at, name), root);
    assert.deepEqual(plain(node), expected, path.join("."));
  }

  it("follows merge keys", () => {
    assertAt(["use", "x"], 1);
    assertAt(["use", "y"], 3);
    assertAt(["both", "x"], 9);
    assertAt(["both", "y"], 2);
    assertAt(["use", "nothing"], undefined);
    assertAt(["base", "x", "y"], undefined);
  });

  it("gives every document", () => {
    assert.deepEqual(read("spec: 1\n---\njob: 2\n").documents.map(plain), [{ spec: 1 }, { job: 2 }]);
  });
});
