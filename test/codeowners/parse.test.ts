import assert from "node:assert/strict";
import { maxCodeownersBytes, parseCodeowners } from "../../shared/codeowners/parse.ts";
import type { CodeownersDialect } from "../../shared/model/codeowners.ts";
import vectors from "../fixtures/codeowners-vectors.json" with { type: "json" };

interface Ruleset {
  readonly id: string;
  readonly dialect: string;
  readonly text: string;
  readonly queries?: readonly {
    readonly path: string;
    readonly owners: readonly string[] | null;
    readonly line: number | null;
  }[];
  /** Path -> section and owners of each deciding rule. */
  readonly sections?: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>>;
  readonly headers?: readonly {
    readonly name: string;
    readonly defaultOwners?: readonly string[];
    readonly entries?: number;
  }[];
  readonly expectErrors?: readonly { readonly line: number; readonly kind?: string; readonly code?: string }[];
}

const rulesets = vectors.rulesets as unknown as readonly Ruleset[];

/** The hosts' own names for what we call these problems. */
const hostCodes: Readonly<Record<string, string>> = {
  "codeowners-negation": "Invalid pattern",
  "codeowners-brackets": "Invalid pattern",
  "codeowners-escaped-hash": "Invalid pattern",
  "codeowners-entry-without-owners": "missing_entry_owner",
  "codeowners-section-without-name": "missing_section_name",
  "codeowners-invalid-approvals": "invalid_approval_requirement",
  "codeowners-invalid-section": "invalid_section_format",
};

function dialectOfRuleset({ dialect }: Ruleset): CodeownersDialect {
  return dialect.startsWith("gitlab") ? "gitlab" : dialect.startsWith("bitbucket") ? "bitbucket" : "github";
}

describe("codeowners rule sets", () => {
  for (const ruleset of rulesets) {
    it(ruleset.id, () => {
      const dialect = dialectOfRuleset(ruleset);
      const { codeowners, problems } = parseCodeowners(ruleset.text, "CODEOWNERS", dialect);
      let checks = 0;
      for (const { path, owners, line } of ruleset.queries ?? []) {
        const [rule] = codeowners.custody(path).rules;
        assert.deepEqual(rule?.owners.map(({ handle }) => handle) ?? null, owners, path);
        assert.equal(rule?.line ?? null, line, path);
        checks += 1;
      }
      for (const [path, expected] of Object.entries(ruleset.sections ?? {})) {
        const { rules } = codeowners.custody(path);
        assert.deepEqual(
          rules.map(({ section, owners }) => [section, owners.map(({ handle }) => handle)]),
          expected,
          path,
        );
        checks += 1;
      }
      for (const { name, defaultOwners, entries } of ruleset.headers ?? []) {
        const inside = codeowners.rules.filter(({ section }) => section === name);
        if (entries !== undefined) assert.equal(inside.length, entries, name);
        assert.ok(inside.length > 0, name);
        for (const handle of defaultOwners ?? [])
          assert.ok(inside.some(({ owners }) => owners.some((owner) => owner.handle === handle)));
        checks += 1;
      }
      if (ruleset.expectErrors !== undefined) {
        const expected = ruleset.expectErrors.filter(({ code }) => code !== undefined || dialect === "github");
        const found = problems.map(({ line, code }) => {
          const ownerFault = dialect === "github" ? "Invalid owner" : "invalid_entry_owner_format";
          return `${line} ${hostCodes[code] ?? (code === "codeowners-invalid-owner" ? ownerFault : code)}`;
        });
        for (const { line, kind, code } of expected)
          assert.ok(found.includes(`${line} ${kind ?? code}`), `${line} ${kind ?? code}`);
        checks += 1;
      }
      assert.ok(checks > 0);
    });
  }
});

describe("codeowners lines", () => {
  for (const { line, expect } of vectors.parse) {
    it(JSON.stringify(line), () => {
      const { codeowners, problems } = parseCodeowners(line, "CODEOWNERS", "github");
      const [rule] = codeowners.rules;
      if (expect.error !== undefined) {
        assert.equal(rule, undefined);
        assert.deepEqual(
          problems.map(({ column }) => column),
          expect.column === undefined ? [] : [expect.column],
        );
        return;
      }
      const kinds: Readonly<Record<string, string>> = { username: "person", team: "team", email: "email" };
      const owners = (expect.owners ?? []).map(([kind = "", name = ""]) => ({
        kind: kinds[kind],
        handle: kind === "email" ? name : `@${name}`,
      }));
      assert.equal(rule?.pattern, expect.pattern);
      assert.deepEqual(rule?.owners, owners);
      assert.deepEqual(problems, []);
    });
  }
});

describe("codeowners problems", () => {
  function assertProblems(dialect: CodeownersDialect, text: string, ...expected: readonly string[]): void {
    const { problems } = parseCodeowners(text, "CODEOWNERS", dialect);
    assert.deepEqual(
      problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
      expected,
      text,
    );
  }

  it("say which line its host cannot use", () => {
    assertProblems("github", "* @a\n  !x @a\n", "2:3 codeowners-negation");
    assertProblems("github", "a*** @a\n", "1:1 codeowners-three-stars");
    assertProblems("github", "/ @a\n", "1:1 codeowners-matches-nothing");
    assertProblems("github", "/a\\[b\\]/\\# @a\n");
    assertProblems("github", `${"x".repeat(5000)} @a`, "1:1 codeowners-pattern-too-long");
    assertProblems("github", "a @one two @three\n", "1:8 codeowners-invalid-owner");
    assertProblems("github", "a # two @three\n");
    assertProblems("gitlab", "a @b # see @c\n", "1:6 codeowners-inline-comment");
    assertProblems("gitlab", "[A][0]\nx @b\n", "1:1 codeowners-invalid-approvals");
    assertProblems("gitlab", "a @@nobody @b\n", "1:3 codeowners-invalid-owner");
  });

  it("keep valid owners beside an invalid one, and skip a line that has none", () => {
    const { codeowners } = parseCodeowners("* @a\nx @one two\ny two\n", "CODEOWNERS", "github");
    assert.deepEqual(codeowners.custody("x").rules[0]?.owners, [{ kind: "person", handle: "@one" }]);
    assert.deepEqual(codeowners.custody("y").rules[0]?.owners, [{ kind: "person", handle: "@a" }]);
  });

  it("refuse a file that its host does not load", () => {
    const rule = "* @a\n";
    const rest = "é".repeat((maxCodeownersBytes - rule.length - 2) / 2);
    const fits = parseCodeowners(`${rule}#${rest}`, "CODEOWNERS", "github");
    assert.deepEqual([fits.codeowners.rules.length, fits.problems.length], [1, 0]);
    const { codeowners, problems } = parseCodeowners(`${rule}#${rest}éé`, "CODEOWNERS", "github");
    assert.deepEqual([codeowners.rules, codeowners.custody("x").rules], [[], []]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [["codeowners-too-large", "error"]],
    );
  });

  it("stay countable", () => {
    const { problems } = parseCodeowners("!a @b\n".repeat(5000), "CODEOWNERS", "github");
    assert.equal(problems.length, 1001);
    assert.deepEqual(problems.at(-1)?.detail, { count: 4000 });
  });
});

describe("codeowners catch-all rules", () => {
  function assertCatchAll(dialect: CodeownersDialect, pattern: string, expected: boolean): void {
    const [rule] = parseCodeowners(`${pattern} @a`, "CODEOWNERS", dialect).codeowners.rules;
    assert.equal(rule?.catchAll, expected, `${dialect} ${pattern}`);
  }

  it("are those that cover everything", () => {
    for (const pattern of ["*", "**", "/**", "**/*", "/**/*", "?*", "*/**/*"]) {
      assertCatchAll("github", pattern, pattern !== "*/**/*");
    }
    for (const pattern of ["*", "**", "/**/*", "/"]) assertCatchAll("gitlab", pattern, true);
    for (const pattern of ["/*", "?", "*.js", "src/", "/.*"]) assertCatchAll("github", pattern, false);
    for (const pattern of ["/*", "/**", "src/"]) assertCatchAll("gitlab", pattern, false);
  });
});
