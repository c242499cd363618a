import assert from "node:assert/strict";
import type { Policy } from "../../shared/model/policy.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { ruleIds } from "../../shared/policy/rules/index.ts";

const opening = "apiVersion: keyholder/v1\nkind: Policy\n";
const knownRules = [...ruleIds, "due-soon"];

function read(text: string, extended?: Policy) {
  return parsePolicy({ path: "p.yml", text: `${opening}${text}\n` }, { knownRules, ...(extended && { extended }) });
}

/** What of a policy does not count beside the one it extends; the problem stands at the key. */
function assertLoosens(extended: string, own: string, ...expected: readonly string[]): Policy {
  const { policy, problems } = read(own, read(extended).policy);
  assert.deepEqual(
    problems.map(({ code, severity, line, detail }) => `${severity} ${line} ${code} ${detail?.["key"]}`),
    expected.map((key) => `warning 3 loosens-extended ${key}`),
  );
  return policy;
}

describe("a policy that extends another", () => {
  it("is the other where it says nothing", () => {
    const org = "lifetime: { maxTtl: 30d }\nrules: { unowned: warn }\nexclude: [a/**]\nscope: all";
    const { policy } = read("", read(org).policy);
    assert.deepEqual(policy, { ...read(org).policy });
  });

  for (const [stricter, milder] of [
    ["scope: all", "scope: introduced"],
    ["lifetime: { maxTtl: 30d }", "lifetime: { maxTtl: 31d }"],
    ["lifetime: { rotateEvery: 30d }", "lifetime: { rotateEvery: 91d }"],
    ["lifetime: { grace: 1d }", "lifetime: { grace: 2d }"],
    ["lifetime: { unknownCountsAs: long-lived }", "lifetime: { unknownCountsAs: unknown }"],
    ["lifetime: { rotationCountsAsBounded: false }", "lifetime: { rotationCountsAsBounded: true }"],
    ["ownership: { codeownersCounts: nothing }", "ownership: { codeownersCounts: steward }"],
    ["ownership: { businessOwnerMustBeAPerson: true }", "ownership: { businessOwnerMustBeAPerson: false }"],
    ["ownership: { catchAllCodeownersCounts: false }", "ownership: { catchAllCodeownersCounts: true }"],
    ["confidence: { block: low }", "confidence: { block: high }"],
    ["rules: { unowned: block }", "rules: { unowned: warn }"],
    ["rules: { unowned: block }", "rules: { unowned: { decision: block, from: 2027-01-01 } }"],
    ["rules: { due-soon: warn }", "rules: { due-soon: allow }"],
    ["allowances: { decision: refuse }", "allowances: { decision: report }"],
    ["allowances: { foreign: honour-with-owner }", "allowances: { foreign: honour }"],
    ["allowances: { requireReason: true }", "allowances: { requireReason: false }"],
    ["allowances: { inPullRequest: approve }", "allowances: { inPullRequest: honour }"],
    ["exceptionLimits: { maxDuration: 30d }", "exceptionLimits: { maxDuration: 60d }"],
    ['exceptionLimits: { approvers: ["@acme/sec"] }', 'exceptionLimits: { approvers: ["@acme/sec", "@me"] }'],
    ['exceptionLimits: { approvers: ["@acme/sec"] }', "exceptionLimits: { approvers: [] }"],
    ["baseline: { decision: block }", "baseline: { decision: allow }"],
    ["baseline: { until: 2026-12-01 }", "baseline: { until: 2026-12-02 }"],
  ] as const) {
    const key = (/^(\w+): (?:\{ ([\w-]+):)?/.exec(milder) ?? []).slice(1).filter(Boolean).join(".");
    it(`cannot say ${milder} over ${stricter}, and can the other way round`, () => {
      assert.deepEqual(assertLoosens(stricter, milder, key), read(stricter).policy);
      assertLoosens(milder, stricter);
    });
  }

  it("cannot loosen what the other leaves as it is built in", () => {
    assertLoosens("", "lifetime: { maxTtl: 365d }", "lifetime.maxTtl");
    assertLoosens("", "rules: { unowned: warn }", "rules.unowned");
    assertLoosens("", "lifetime: { maxTtlAgents: 91d }", "lifetime.maxTtlAgents");
    assertLoosens("", "lifetime: { maxTtlAgents: 1d }");
  });

  it("adds exceptions, and no excluded path or name, unless the other lets it", () => {
    const exception = '{ rule: unowned, identity: a, until: 2026-12-01, approvedBy: "@x", reason: y }';
    const except = `exceptions: [${exception}]`;
    assert.equal(assertLoosens(except, except).exceptions.length, 2);
    assert.equal(assertLoosens(`localMay: []\n${except}`, except, "exceptions").exceptions.length, 1);
    assert.deepEqual(assertLoosens("exclude: [a]", "exclude: [b]", "exclude").exclude, ["a"]);
    assert.deepEqual(assertLoosens("localMay: [exclude]\nexclude: [a]", "exclude: [b]").exclude, ["a", "b"]);
    assert.deepEqual(assertLoosens("", "notCredentials: [A]", "notCredentials").notCredentials, []);
    assert.deepEqual(assertLoosens("localMay: [notCredentials]", "notCredentials: [A]").notCredentials, ["A"]);
  });

  it("lets nothing that the other does not", () =>
    assert.deepEqual(assertLoosens("localMay: [exclude]", "localMay: [exclude, except]").localMay, ["exclude"]));

  it("is the other where it is broken", () => {
    const org = read("lifetime: { maxTtl: 1d }").policy;
    assert.equal(read("- [", org).policy.lifetime.maxTtl, 1);
  });

  it("names what it extends, by a text or a mapping", () => {
    const sha = "0".repeat(40);
    const { imports, problems } = read(
      `extends: [ "acme/iam:policy.yml@${sha}", { repo: acme/iam, path: more.yml, ref: main, maxAge: 7d } ]`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      imports?.map(({ repo, path, ref, maxAgeDays }) => [repo, path, ref, maxAgeDays]),
      [
        ["acme/iam", "policy.yml", sha, undefined],
        ["acme/iam", "more.yml", "main", 7],
      ],
    );
    assert.equal(read('extends: ["acme/iam:../x@main"]').problems[0]?.code, "bad-format");
  });
});
