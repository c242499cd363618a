import assert from "node:assert/strict";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { ruleIds, unappliedRules } from "../../shared/policy/rules/index.ts";
import { maxPolicyLength, parsePolicy } from "../../shared/policy/parse.ts";

const opening = "apiVersion: keyholder/v1\nkind: Policy\n";
const path = ".keyholder/policy.yml";
const rules = ["unowned", "long-lived", "exposed-secret"];
const read = (text: string) => parsePolicy({ path, text }, { knownRules: rules });

describe("policy", () => {
  it("is the built-in one where the file says nothing", () => {
    assert.deepEqual(read(opening), { policy: defaultPolicy, problems: [] });
    assert.deepEqual(read(`${opening}lifetime:\nrules: {}\n`), { policy: defaultPolicy, problems: [] });
    assert.deepEqual(read(`\uFEFF${opening}`.replaceAll("\n", "\r\n")), { policy: defaultPolicy, problems: [] });
  });

  it("changes what the file says and nothing else", () => {
    const { policy, problems } = read(
      `${opening}scope: all\nlifetime: { maxTtl: 30d, maxTtlAgents: 12h, maxTtlProductionPipelines: null, unknownCountsAs: long-lived }\n` +
        "confidence: { block: high }\nallowances: { foreign: report }\nbaseline: { decision: allow, until: 2027-01-01 }\n" +
        'exceptionLimits: { maxDuration: P30D, approvers: ["@a/sec"] }\nexclude: ["vendor/**"]\nnotCredentials: [USER]\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(policy, {
      ...defaultPolicy,
      scope: "all",
      lifetime: { ...defaultPolicy.lifetime, maxTtl: 30, maxTtlAgents: 0.5, unknownCountsAs: "long-lived" },
      confidence: { block: "high" },
      allowances: { ...defaultPolicy.allowances, foreign: "report" },
      baseline: { decision: "allow", until: "2027-01-01" },
      exceptionLimits: { maxDuration: 30, approvers: ["@a/sec"] },
      exclude: ["vendor/**"],
      notCredentials: ["USER"],
    });
  });

  it("sets rules by word or with a day", () => {
    const { policy, problems } = read(
      `${opening}rules:\n  unowned: allow\n  long-lived: { decision: block, from: 2027-02-01 }\n`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.rules, {
      unowned: { decision: "allow" },
      "long-lived": { decision: "block", from: "2027-02-01" },
    });
  });

  it("reads exceptions with their lines", () => {
    const { policy, problems } = read(
      `${opening}exceptions:\n  - { id: EX-1, identity: a, rule: long-lived, until: 2026-12-31, approvedBy: "@sec", reason: why }\n` +
        '  - { fingerprint: "s1:0a", rule: exposed-secret, until: 2026-12-01, approvedBy: "@sec", reason: demo }\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.exceptions, [
      {
        id: "EX-1",
        identity: "a",
        rule: "long-lived",
        until: "2026-12-31",
        approvedBy: "@sec",
        reason: "why",
        path: ".keyholder/policy.yml",
        line: 4,
      },
      {
        id: "2",
        fingerprint: "s1:0a",
        rule: "exposed-secret",
        until: "2026-12-01",
        approvedBy: "@sec",
        reason: "demo",
        path: ".keyholder/policy.yml",
        line: 5,
      },
    ]);
  });
});

describe("policy problems", () => {
  function assertProblems(text: string, ...expected: readonly string[]): void {
    const { policy, problems } = read(text);
    assert.deepEqual(
      problems.map(({ line, column, code, detail = {} }) =>
        [`${line}:${column}`, code, ...Object.values(detail)].join(" "),
      ),
      expected,
      text.slice(0, 200),
    );
    assert.deepEqual(policy, defaultPolicy, text.slice(0, 200));
  }

  it("leave the built-in policy in force", () => {
    assertProblems("", "1:1 wrong-type a mapping");
    assertProblems("[]", "1:1 wrong-type a mapping");
    for (const nothing of ["# rules\n", "null\n", "~", "---\n# rules\n", "---\nnull\n...\n"])
      assertProblems(nothing, "1:1 wrong-type a mapping");
    assertProblems("a: [\n", "2:1 yaml-syntax");
    assertProblems("apiVersion: 1\nkind: Policy\n", "1:13 wrong-type apiVersion a text");
    assertProblems(`${opening}lifetime: { maxTtl: 90 }\n`, "3:21 wrong-type maxTtl a text");
    assertProblems(
      `${opening}lifetime: { maxTtl: 3m }\n`,
      "3:21 bad-format maxTtl a duration such as 90d, 12h, 30min or P90D",
    );
    assertProblems(`${opening}scpoe: all\n`, "3:1 unknown-key scope");
    assertProblems(" ".repeat(maxPolicyLength + 1), `undefined:undefined policy-too-large ${maxPolicyLength}`);
  });

  it("name the rule that was meant", () => {
    assertProblems(`${opening}rules:\n  unwoned: block\n`, "4:3 unknown-rule unowned");
    assertProblems(`${opening}rules:\n  something: block\n`, "4:3 unknown-rule");
    assertProblems(`${opening}rules:\n  __proto__: block\n`, "4:3 unknown-rule");
    assertProblems(`${opening}rules:\n  unowned: deny\n`, "4:12 not-one-of rules block, warn, allow");
  });

  it("tell what no duration may be: dates beyond a hundred years stop sorting", () => {
    assertProblems(`${opening}lifetime: { maxTtl: 36526d }\n`, "3:13 bad-format maxTtl at most 100 years");
    assertProblems(`${opening}lifetime: { maxTtlAgents: P101Y }\n`, "3:13 bad-format maxTtlAgents at most 100 years");
    assertProblems(
      `${opening}exceptionLimits: { maxDuration: 9999w }\n`,
      "3:20 bad-format maxDuration at most 100 years",
    );
  });

  it("warn of rules that no scan applies, and set them all the same", () => {
    const { policy, problems } = parsePolicy(
      {
        path,
        text: `${opening}rules: { departed-owner: block }\nexceptions:\n  - { identity: a, rule: departed-owner, until: 2026-12-31, approvedBy: "@a", reason: r }\n`,
      },
      { knownRules: ruleIds, unapplied: unappliedRules },
    );
    assert.deepEqual(
      problems.map(({ severity, code, line, detail }) => `${severity} ${code} ${line} ${detail?.["rule"]}`),
      ["warning rule-not-applied 3 departed-owner", "warning rule-not-applied 5 departed-owner"],
    );
    assert.equal(policy.rules["departed-owner"]?.decision, "block");
  });

  it("count no exception that is not whole", () => {
    const exception = (fields: string) =>
      `${opening}exceptions:\n  - { rule: unowned, until: 2026-12-31, approvedBy: "@a", ${fields} }\n`;
    assertProblems(exception("identity: a"), "4:5 missing-key reason");
    assertProblems(exception("identity: a, reason: ' '"), "4:80 bad-format reason a text that is not empty");
    assertProblems(exception("reason: r"), "4:5 exception-without-target");
    assertProblems(exception("reason: r, identity: a, fingerprint: 's1:0a'"), "4:5 exception-without-target");
    assertProblems(exception("reason: r, fingerprint: 'p1:0a'"), "4:70 place-fingerprint-refused");
    assertProblems(
      exception("reason: r, identity: a, rule: unwoned"),
      "4:83 yaml-duplicate-key",
      "4:83 unknown-rule unowned",
    );
  });
});
