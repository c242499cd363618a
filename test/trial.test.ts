import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Trial } from "../shared/model/trial.ts";
import type { Report } from "../shared/model/report.ts";
import schema from "../shared/report/trial.schema.json" with { type: "json" };
import { trialFormats } from "../shared/report/trial.ts";
import { createTrial } from "../shared/trial.ts";
import { aPolicy, aSecret, aUse, auditOf, fingerprint } from "./builders.ts";
import { aVariedReport, hostileTexts } from "./report/reports.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function tried(changes: Parameters<typeof aPolicy>[0], ...reports: readonly Report[]): Trial {
  const { add, build } = createTrial(aPolicy(changes));
  for (const report of reports) assert.equal(add(report, "here"), undefined);
  return build();
}

/** What changes, each as `name: from → to (rules)`. */
function assertChanges(trial: Trial, ...expected: readonly string[]): void {
  assert.deepEqual(
    trial.changes.map(({ name, from, to, rules }) => `${name}: ${from} → ${to} (${rules.join(", ")})`),
    expected,
  );
}

const stored = ["A", "B"].map((name) =>
  aUse({ name, path: `${name}.yml`, alternative: { text: "x", reference: "y" } }),
);
const report = auditOf([...stored, aUse({ name: "A", line: 9, path: "A.yml" })], { codeowners: "/A.yml @acme/web" });

describe("a policy that is tried", () => {
  it("blocks what it blocks anew, and lets go what it lets go", () => {
    assertChanges(tried({}, report));
    assertChanges(
      tried({ rules: { unowned: { decision: "warn" }, unregistered: { decision: "block" } } }, report),
      "A: warn → block (unregistered)",
      "B: block → warn (unowned)",
    );
  });

  it("is counted by rule, a credential under each that decides", () => {
    const rules = {
      unowned: { decision: "warn" },
      unregistered: { decision: "block" },
      "static-credential": { decision: "block" },
    } as const;
    const { before, after, rules: counted } = tried({ rules }, report, report);
    assert.deepEqual(
      [before, after],
      [
        { allow: 0, warn: 2, block: 2 },
        { allow: 0, warn: 0, block: 4 },
      ],
    );
    assert.deepEqual(counted, [
      { rule: "static-credential", newlyBlocked: 2, noLongerBlocked: 0 },
      { rule: "unregistered", newlyBlocked: 2, noLongerBlocked: 0 },
    ]);
  });

  it("counts what it does not look at as let go", () => {
    assertChanges(tried({ notCredentials: ["B"] }, report), "B: block → left-out (unowned)");
    assertChanges(
      tried({ exclude: ["*.yml"] }, report),
      "B: block → left-out (unowned)",
      "A: warn → left-out (unregistered, unknown-lifetime, static-credential)",
    );
  });

  it("is judged on another day where one is named", () => {
    const waiting = aPolicy({ rules: { unowned: { decision: "block", from: "2027-01-01" } } });
    for (const [today, block] of [
      [undefined, 0],
      ["2027-02-01", 1],
    ] as const) {
      const trial = createTrial(waiting, today);
      trial.add(report, "");
      assert.equal(trial.build().after.block, block, today);
    }
  });

  it("names what only another scan shows", () => {
    const narrow = auditOf([aUse()], { policy: { exclude: ["vendor/**"], notCredentials: ["X"] } });
    assert.deepEqual(tried({ exclude: ["vendor/**", "docs/**"], notCredentials: ["X"] }, narrow).untried, []);
    assert.deepEqual(tried({ ownership: { businessOwnerMustBeAPerson: false } }, narrow).untried, [
      "businessOwnerMustBeAPerson",
      "exclude",
      "notCredentials",
    ]);
  });
});

describe("a trial as text, JSON and Markdown", () => {
  const render = (id: string, trial: Trial): string => trialFormats.find((one) => one.id === id)?.render(trial) ?? "";
  const strict = { rules: { unregistered: { decision: "block" } } } as const;

  it("says what changes, and that nothing does", () => {
    assert.match(
      render("text", tried(strict, report)),
      /1 blocked so far, 2 would be\n\nBy rule\n {2}unregistered {2}1 newly blocked\n\nNewly blocked\n {2}acme\/shop: A A\.yml:1 and 1 more \(warn → block; unregistered\)\n$/,
    );
    assert.match(render("text", tried({}, report)), /No credential would be blocked/);
  });

  it("cuts what nobody would read, and says so", () => {
    const many = auditOf(
      Array.from({ length: 40 }, (_, line) => aUse({ name: `T${line}`, line: line + 1 })),
      { codeowners: "/.github/ @acme/web" },
    );
    for (const format of ["text", "markdown"]) assert.match(render(format, tried(strict, many)), /and 10 more/);
    assert.equal(JSON.parse(render("json", tried(strict, many))).changes.length, 40);
  });

  it("is as its schema says", () => {
    const { comparison: _comparison, proposals: _proposals, ...varied } = aVariedReport();
    for (const policy of [{}, strict, { exclude: ["**"] }]) {
      validate(JSON.parse(render("json", tried(policy, varied))));
      assert.deepEqual(validate.errors, null);
    }
  });

  it("lets no name become markup", () => {
    for (const hostile of hostileTexts) {
      const secret = aSecret({ path: hostile, name: hostile, fingerprints: [fingerprint("s1", "x")] });
      const named = { ...auditOf([secret]), repository: { name: hostile } };
      const trial = tried(
        { rules: { "exposed-secret": { decision: "allow" }, unowned: { decision: "allow" } } },
        named,
      );
      assert.equal(trial.changes.length, 1);
      assert.doesNotMatch(render("markdown", trial), /<(?!\/?code>)|\]\(|!\[|(?<!&#\d+;)@\w/, hostile);
      assert.doesNotMatch(render("text", trial), /[^\P{Cc}\n]|\u202e/u, hostile);
    }
  });
});
