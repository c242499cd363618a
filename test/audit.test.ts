import assert from "node:assert/strict";
import fc from "fast-check";
import { audit } from "../shared/audit.ts";
import type { Finding } from "../shared/model/finding.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan } from "../shared/model/scan.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import {
  aContext,
  aSecret,
  aUse,
  anException,
  anIdentity,
  anIntroduction,
  anIssuance,
  auditOf,
  fingerprint,
  protectedRegister,
  scansOf,
  type RulebookParts,
  type Situation,
  aRulebook,
} from "./builders.ts";

const deploy = ".github/workflows/deploy.yml";
const other = fingerprint("s1", "b");
const deployer = (changes: Parameters<typeof anIdentity>[2] = {}): RulebookParts => ({
  identities: [anIdentity("deployer", { ttl: 30, match: { names: ["DEPLOY_TOKEN"] } }, changes)],
});

describe("audit", () => {
  const findings = [
    aSecret(),
    aSecret({ line: 3 }),
    aSecret({ path: "src/b.ts", confidence: "low", fingerprints: [other] }),
    aSecret({ path: "src/b.ts", line: 7 }),
    aUse(),
    aUse({ path: "a.yml", name: "OTHER", type: "endless-token" }),
    anIssuance(),
  ];

  it("gives the same report for the same scans in any order", () => {
    const scans = scansOf(findings, { problems: [{ code: "workflow-syntax", path: "a.yml", severity: "warning" }] });
    const skipped = [
      { path: "z", why: "binary" },
      { path: "b", why: "oversized" },
    ] as const;
    const expected = audit(scans, aContext({ ...deployer(), skipped }));
    const shuffled = fc.shuffledSubarray([...scans], { minLength: scans.length });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (order, turned) => {
        const given = turned ? skipped.toReversed() : skipped;
        assert.deepEqual(audit(order, aContext({ ...deployer(), skipped: given })), expected);
      }),
      { numRuns: 30 },
    );
  });

  it("says nothing where there is nothing", () => {
    const { decision, verdicts, credentials, summary } = auditOf([]);
    assert.deepEqual([decision, verdicts, credentials], ["allow", [], []]);
    assert.deepEqual(new Set(Object.values(summary)), new Set([0]));
  });

  it("lists each rule with what the policy lets it do", () => {
    const { rules } = auditOf([], { policy: { rules: { unowned: { decision: "block", from: "2027-01-01" } } } });
    assert.deepEqual(
      rules
        .filter(({ id }) => id === "unowned" || id === "unregistered")
        .map(({ id, decision, from }) => [id, decision, from]),
      [
        ["unowned", "block", "2027-01-01"],
        ["unregistered", "warn", undefined],
      ],
    );
  });

  it("lists the types it saw", () => {
    assert.deepEqual(
      Object.keys(auditOf([aUse({ type: "long-token" }), aSecret(), aSecret({ line: 2, type: "made-up" })]).types),
      ["long-token", "unknown-token"],
    );
  });

  it("puts errors before warnings, then goes by place", () => {
    const problem = (path: string, line: number, severity: "error" | "warning") => ({
      code: "x",
      path,
      line,
      severity,
    });
    const problems = [
      problem("b", 2, "warning"),
      problem("b", 1, "warning"),
      problem("a", 9, "warning"),
      problem("c", 1, "error"),
    ];
    const report = auditOf([], { problems });
    assert.deepEqual(
      report.problems.map(({ path, line }) => `${path}:${line}`),
      ["c:1", "a:9", "b:1", "b:2"],
    );
    assert.equal(report.summary.errors, 1);
  });
});

describe("days in the register that have not come yet", () => {
  const problemsOf = (situation: Situation): readonly string[] =>
    auditOf([], situation).problems.map(({ code, path, line, severity, detail }) =>
      [code, `${path}:${line}`, severity, detail?.["key"]].join(" "),
    );
  const place = ".keyholder/register.yml:3 warning";
  const tomorrow = deployer({ lifecycle: { state: "active", since: "2026-11-23" } });

  it("are problems", () => {
    assert.deepEqual(problemsOf(deployer()), []);
    assert.deepEqual(problemsOf(tomorrow), [`day-not-come ${place} since`]);
    const identities = [anIdentity("deployer", { lastRotated: "2027-01-01", issuedAt: "2026-12-01" })];
    assert.deepEqual(problemsOf({ identities }), [
      `day-not-come ${place} issuedAt`,
      `day-not-come ${place} lastRotated`,
    ]);
  });

  it("are those of the register that is to be", () => {
    assert.deepEqual(problemsOf({ ...deployer(), proposed: tomorrow }), [`day-not-come ${place} since`]);
    assert.deepEqual(problemsOf({ ...tomorrow, proposed: deployer() }), []);
  });
});

describe("names that the policy says are no credentials", () => {
  it("are counted and not judged", () => {
    const policy = { notCredentials: ["DEPLOY_TOKEN"] };
    const { verdicts, summary } = audit(
      scansOf([aUse(), aUse({ line: 2, name: "OTHER" })], { notCredentials: ["AWS_REGION"] }),
      aContext({ policy }),
    );
    assert.deepEqual(
      verdicts.map(({ finding }) => finding.name),
      ["OTHER"],
    );
    assert.equal(summary.notCredentials, 2);
  });

  it("do not hide a secret of that name", () => {
    assert.equal(
      auditOf([aSecret({ name: "DEPLOY_TOKEN" })], { policy: { notCredentials: ["DEPLOY_TOKEN"] } }).verdicts.length,
      1,
    );
  });
});

describe("credentials", () => {
  const grouped = (report: Report) =>
    report.credentials.map(({ id, decision, places }) => `${id} ${decision} ${places.length}`);

  it("are places with one fingerprint", () => {
    const report = auditOf([aSecret(), aSecret({ path: "src/b.ts" }), aSecret({ line: 5, fingerprints: [other] })]);
    assert.deepEqual(grouped(report), [`${fingerprint("s1", "a")} block 2`, `${other} block 1`]);
  });

  it("are places with one stored name", () => {
    assert.deepEqual(grouped(auditOf([aUse(), aUse({ line: 5 }), aUse({ path: "a.yml" })])), [
      `${fingerprint("u1", "DEPLOY_TOKEN")} block 3`,
    ]);
  });

  it("are what one register entry claims, by whatever key", () => {
    const match = { names: ["DEPLOY_TOKEN"], fingerprints: [other] };
    const report = auditOf([aSecret({ fingerprints: [other] }), aUse()], {
      identities: [anIdentity("deployer", { ttl: 30, match })],
    });
    assert.deepEqual(grouped(report), ["deployer/deployer block 2"]);
    assert.deepEqual(
      report.identities.map(({ id, credentials }) => [id, credentials]),
      [["deployer", ["deployer/deployer"]]],
    );
    assert.equal(report.credentials[0]?.owner?.handle, "@dana");
  });

  it("are listed for entries that match nothing, too", () => {
    const { identities } = auditOf([], deployer());
    assert.deepEqual(
      identities.map(({ id, credentials }) => [id, credentials]),
      [["deployer", []]],
    );
  });

  it("are counted in the summary", () => {
    const { summary } = auditOf(
      [
        aSecret(),
        aSecret({ path: "src/b.ts" }),
        aSecret({ line: 3, fingerprints: [other], allowance: { dialect: "keyholder", line: 3, reason: "made up" } }),
        aUse({ type: "endless-token" }),
        aUse({ line: 9, name: "MINTED", form: "federated" }),
      ],
      { policy: { exceptions: [] } },
    );
    assert.deepEqual(summary, {
      block: 2,
      warn: 0,
      allow: 2,
      credentials: 4,
      places: 5,
      unowned: 2,
      longLived: 1,
      suppressed: 1,
      notIntroduced: 0,
      notCredentials: 0,
      errors: 0,
    });
  });
});

describe("priority", () => {
  /** The findings' paths in the order of the report, whatever their order was. */
  function assertOrder(situation: Situation, ...findings: readonly Finding[]): void {
    const expected = findings.map(({ path, start }) => `${path}:${start.line}`);
    for (const given of [findings, findings.toReversed()]) {
      const { verdicts } = auditOf(given, situation);
      assert.deepEqual(
        verdicts.map(({ finding }) => `${finding.path}:${finding.start.line}`),
        expected,
      );
      assert.deepEqual(
        verdicts.map((verdict) => verdict.priority),
        expected.map((_, index) => index + 1),
      );
    }
  }
  const minted = aUse({ path: "a", name: "MINTED", form: "federated" });
  const dated = (path: string, expiresAt: string) =>
    aSecret({ path, fingerprints: [fingerprint("s1", path)], facts: { expiresAt } });

  it("goes by decision", () => assertOrder({}, aUse({ path: "z" }), aSecret({ path: "b", confidence: "low" }), minted));
  it("then by exposure", () => assertOrder({}, aSecret({ path: "z" }), anIssuance({ path: "y" }), aUse({ path: "x" })));
  it("then by lifetime", () =>
    assertOrder(
      {},
      dated("z", "2028-01-01"),
      aSecret({ path: "y" }),
      dated("x", "2026-12-01"),
      dated("w", "2026-11-22T08:00:00Z"),
    ));
  it("then by blast radius and the number of jobs", () => {
    const used = (path: string, name: string, environment?: string) =>
      aUse({
        path,
        name,
        at: { system: "github-actions", job: path, ...(environment !== undefined && { environment }) },
      });
    assertOrder({}, used("z", "A", "production"), used("x", "B"), used("y", "B"), used("b", "C"));
  });
  it("then by place", () =>
    assertOrder(
      {},
      aSecret({ path: "a", line: 2 }),
      aSecret({ path: "a", line: 10 }),
      aSecret({ path: "b", line: 1 }),
    ));
  it("puts what the change introduced before everything else", () =>
    assertOrder(
      { introduction: anIntroduction({ z: [1] }) },
      aSecret({ path: "z", confidence: "low", fingerprints: [other] }),
      aSecret({ path: "a" }),
    ));
});

/** Whether each finding is introduced, in the order given. */
function assertIntroduced(findings: readonly Finding[], situation: Situation, ...expected: readonly boolean[]): void {
  const { verdicts } = auditOf(findings, situation);
  const keyOf = ({ path, start }: Finding) => `${path}:${start.line}`;
  const actual = new Map(verdicts.map((verdict) => [keyOf(verdict.finding), verdict.introduced]));
  assert.deepEqual(
    findings.map((finding) => actual.get(keyOf(finding))),
    expected,
  );
}

const since = (touched: Readonly<Record<string, readonly number[]>>, base: readonly Finding[] = []): Situation => ({
  introduction: anIntroduction(touched, base),
});

describe("a change introduces", () => {
  const path = "src/a.ts";

  it("nothing where none is judged", () => {
    assert.equal(auditOf([aSecret()]).verdicts[0]?.introduced, undefined);
  });

  it("a secret that the base does not hold in that file", () => {
    assertIntroduced([aSecret()], since({ [path]: [1] }), true);
    assertIntroduced([aSecret()], since({ [path]: [1] }, [aSecret({ fingerprints: [other] })]), true);
    assertIntroduced([aSecret()], since({ "src/b.ts": [1] }), false);
  });

  it("a secret copied from another file, and not one that moved", () => {
    const base = [aSecret({ path: "src/old.ts" })];
    assertIntroduced([aSecret(), ...base], since({ [path]: [1], "src/old.ts": [] }, base), true, false);
    assertIntroduced([aSecret()], since({ [path]: [1] }, base), false);
    assertIntroduced([aSecret({ line: 40 })], since({ [path]: [40] }, [aSecret()]), false);
  });

  it("nothing by renaming a file", () => {
    assertIntroduced([aSecret()], since({ [path]: [] }, [aSecret()]), false);
  });

  it("a weak secret on a line it rewrote", () => {
    const weak = aSecret({ fingerprints: [fingerprint("p1", "a")] });
    assertIntroduced([weak], since({ [path]: [1] }, [weak]), true);
    assertIntroduced([weak], since({ [path]: [2] }, [weak]), false);
    assertIntroduced([aSecret()], since({ [path]: [1] }, [aSecret()]), false);
  });

  it("a secret whose keyed fingerprint is known by an older key only", () => {
    const [newer, older] = [fingerprint("h1:k1", "new"), fingerprint("h1:k1", "old")];
    assertIntroduced(
      [aSecret({ fingerprints: [newer, older] })],
      since({ [path]: [1] }, [aSecret({ fingerprints: [older] })]),
      false,
    );
  });

  it("a use or issuance of what nothing used before", () => {
    assertIntroduced([aUse()], since({ [deploy]: [1] }), true);
    assertIntroduced([aUse()], since({ [deploy]: [1] }, [aUse({ line: 9 })]), false);
    assertIntroduced([aUse(), aUse({ path: "b.yml" })], since({ "b.yml": [1] }), false, false);
    assertIntroduced([aUse(), aUse({ path: "b.yml" })], since({ [deploy]: [1], "b.yml": [1] }), true, true);
    assertIntroduced(
      [aUse({ scope: "organization", fingerprints: [fingerprint("u1", "org")] })],
      since({ [deploy]: [1] }, [aUse()]),
      true,
    );
    assertIntroduced([anIssuance()], since({ "infra/main.tf": [1] }), true);
    assertIntroduced([anIssuance()], since({ "infra/main.tf": [1] }, [anIssuance()]), false);
  });

  it("whatever it touches of a compromised identity", () => {
    const compromised = {
      ...deployer({ lifecycle: { state: "compromised" } }),
      ...since({ [deploy]: [2] }, [aUse(), aUse({ line: 2 })]),
    };
    assertIntroduced([aUse(), aUse({ line: 2 })], compromised, false, true);
    const { decision } = auditOf([aUse(), aUse({ line: 2 })], compromised);
    assert.equal(decision, "block");
    assert.equal(auditOf([aUse()], { ...compromised, ...since({ "README.md": [1] }) }).decision, "allow");
  });

  it("a copy of a compromised identity's line, also where no line of its own was rewritten", () => {
    // The base holds the line once, so the text of the second is known there: no line counts as touched.
    const compromised = deployer({ lifecycle: { state: "compromised" } });
    const copied = [aUse(), aUse({ line: 9 })];
    assertIntroduced(copied, { ...compromised, ...since({ [deploy]: [] }, [aUse()]) }, true, true);
    assertIntroduced(copied, { ...compromised, ...since({ [deploy]: [] }, copied) }, false, false);
    assertIntroduced(copied, { ...compromised, ...since({ "README.md": [] }, [aUse()]) }, false, false);
    assertIntroduced(copied, { ...deployer(), ...since({ [deploy]: [] }, [aUse()]) }, false, false);
  });

  it("a compromise that a second claim stands beside", () => {
    const [one] = deployer({ lifecycle: { state: "compromised" } }).identities ?? [];
    const second = anIdentity("publisher", { match: { names: ["DEPLOY_TOKEN"] } });
    const ambiguous = { identities: one ? [second, one] : [] };
    const situation = { ...ambiguous, ...since({ [deploy]: [1] }, [aUse()]) };
    assertIntroduced([aUse()], situation, true);
    const { decision, verdicts } = auditOf([aUse()], situation);
    assert.equal(decision, "block");
    assert.equal(verdicts[0]?.reasons[0]?.rule, "compromised-identity");
  });

  it("each copy of a secret but those that took the place of another", () => {
    const base = [aSecret({ path: "src/old.ts" })];
    const twice = [aSecret(), aSecret({ path: "src/b.ts" })];
    assertIntroduced(twice, since({ [path]: [1], "src/b.ts": [1] }, base), true, true);
    const both = [...base, aSecret({ path: "src/older.ts" })];
    assertIntroduced(twice, since({ [path]: [1], "src/b.ts": [1] }, both), false, false);
  });

  it("nothing that decides by what stood there before", () => {
    const { decision, summary } = auditOf([aSecret()], since({ "README.md": [1] }));
    assert.equal(decision, "allow");
    assert.deepEqual([summary.block, summary.unowned, summary.notIntroduced, summary.credentials], [0, 0, 1, 1]);
  });
});

/** Decision and introduction of the only verdict, then its owner's status and its blocking or lowered reasons. */
function assertChange(
  finding: Finding,
  base: RulebookParts,
  proposed: RulebookParts,
  more: Situation,
  ...expected: readonly string[]
): void {
  const { decision, introduced, owner, reasons } =
    auditOf([finding], { ...base, proposed, ...more }).verdicts[0] ?? ({} as Partial<Verdict>);
  assert.deepEqual(
    [
      `${decision} ${introduced ? "new" : "old"} ${owner?.status}`,
      ...(reasons ?? []).map(
        ({ rule, decision: one, loweredBy }) => `${rule} ${one}${loweredBy ? ` by ${loweredBy}` : ""}`,
      ),
    ],
    expected,
  );
}

describe("a change to what decides", () => {
  const bounded = aUse({ type: "bounded-token" });
  const untouched = since({ ".keyholder/register.yml": [1] });
  const added = since({ [deploy]: [1], ".keyholder/register.yml": [1] });

  it("introduces what it makes worse", () => {
    assertChange(bounded, deployer(), {}, untouched, "block new unknown", "unowned block");
    assertChange(
      bounded,
      deployer(),
      deployer({ lifecycle: { state: "retired" } }),
      untouched,
      "block new known",
      "retired-identity block",
    );
    const steward = { codeowners: "/.github/ @acme/web\n" };
    assertChange(bounded, steward, {}, untouched, "block new unknown", "unowned block");
    assertChange(
      bounded,
      deployer(),
      { ...deployer(), policy: { lifetime: { maxTtl: 7 } } },
      untouched,
      "block new known",
      "long-lived block",
    );
    const accepted = { baseline: { "src/a.ts": [fingerprint("s1", "a")] } };
    const worse = ["block new unknown", "exposed-secret block", "unowned block", "unknown-lifetime warn"];
    assertChange(aSecret(), accepted, {}, untouched, ...worse);
  });

  it("introduces one more reason to block", () => {
    const endless: RulebookParts = {
      identities: [anIdentity("deployer", { ttl: "none", match: { names: ["DEPLOY_TOKEN"] } })],
    };
    const use = aUse({ type: "endless-token" });
    assertChange(use, endless, endless, untouched, "block old known", "long-lived block");
    assertChange(use, endless, {}, untouched, "block new unknown", "unowned block", "long-lived block");
  });

  it("does not block the change that records a compromise, unless it touches a use", () => {
    const compromised = deployer({ lifecycle: { state: "compromised" } });
    assertChange(
      bounded,
      deployer(),
      compromised,
      since({}, [bounded]),
      "block old known",
      "compromised-identity block",
    );
    assertChange(
      bounded,
      deployer(),
      compromised,
      since({ [deploy]: [1] }, [bounded]),
      "block new known",
      "compromised-identity block",
    );
  });

  it("counts as far as its owners have approved it, and no further", () => {
    const approved = aRulebook(deployer());
    assertChange(bounded, {}, deployer(), { ...added, approved }, "allow new known");
    assertChange(
      bounded,
      deployer(),
      {},
      { ...untouched, approved: aRulebook() },
      "block new unknown",
      "unowned block",
    );
    const codeowners = "/.github/ @acme/web\n";
    const strict: RulebookParts = { codeowners, policy: { rules: { unregistered: { decision: "block" } } } };
    const unwatched = { ...strict, ...deployer({ detection: { coverage: "none", sources: [] } }) };
    assertChange(
      bounded,
      { codeowners, policy: { rules: { unregistered: { decision: "allow" } } } },
      unwatched,
      { ...added, approved: aRulebook(strict) },
      "block new pending",
      "pending-registration block",
    );
  });

  it("cannot vouch for what it adds: that is pending and blocks", () => {
    assertChange(bounded, {}, deployer(), added, "block new pending", "pending-registration block");
    assertChange(
      bounded,
      { codeowners: "/.github/ @acme/web" },
      deployer(),
      added,
      "warn new pending",
      "pending-registration warn",
    );
    const secret = aSecret({ name: "DEPLOY_TOKEN" });
    const reasons = ["exposed-secret block", "pending-registration block", "unknown-lifetime warn"];
    assertChange(secret, {}, deployer(), since({ "src/a.ts": [1] }), "block new pending", ...reasons);
  });

  it("cannot except, allow or baseline itself", () => {
    const exceptions = [anException({ rule: "unowned", fingerprint: fingerprint("u1", "DEPLOY_TOKEN") })];
    assertChange(bounded, {}, { policy: { exceptions } }, added, "block new unknown", "unowned block");
    assertChange(
      bounded,
      {},
      { policy: { rules: { unowned: { decision: "allow" } } } },
      added,
      "block new unknown",
      "unowned block",
    );
    assertChange(
      bounded,
      {},
      { baseline: { [deploy]: [fingerprint("u1", "DEPLOY_TOKEN")] } },
      added,
      "block new unknown",
      "unowned block",
    );
    assertChange(
      bounded,
      {},
      { codeowners: `${protectedRegister}/.github/ @acme/web` },
      added,
      "block new unknown",
      "unowned block",
    );
  });

  it("only warns where nobody can have approved yet", () => {
    const editor = { ...added, pending: "warn" } as const;
    assertChange(bounded, {}, deployer(), editor, "warn new pending", "pending-registration warn by pending");
    const exceptions = [anException({ rule: "unowned", fingerprint: fingerprint("u1", "DEPLOY_TOKEN") })];
    assertChange(bounded, {}, { policy: { exceptions } }, editor, "warn new unknown", "unowned warn by pending");
    assertChange(bounded, {}, {}, editor, "block new unknown", "unowned block");
    const half = [anIdentity("deployer", { ttl: "none", match: { names: ["DEPLOY_TOKEN"] } })];
    const endless = aUse({ type: "endless-token" });
    assertChange(
      endless,
      {},
      { identities: half },
      editor,
      "block new pending",
      "long-lived block",
      "pending-registration warn by pending",
    );
  });

  it("tells an entry that waits for its confirmation from none", () => {
    const drafted = deployer({ lifecycle: { state: "proposed" } });
    assertChange(bounded, {}, drafted, added, "block new pending", "pending-registration block");
    const [verdict] = auditOf([bounded], { proposed: drafted, ...added }).verdicts;
    assert.deepEqual([verdict?.identity.id, verdict?.identity.reason], ["deployer", undefined]);
  });

  it("names the registration that is pending, and whom it names", () => {
    const [verdict] = auditOf([bounded], { proposed: deployer(), ...added }).verdicts;
    assert.equal(verdict?.identity.status, "pending");
    assert.equal(verdict?.identity.reason, "only-in-this-change");
    assert.equal(verdict?.owner.business?.handle, "@dana");
    assert.equal(verdict?.credential, fingerprint("u1", "DEPLOY_TOKEN"));
  });
});

describe("a report of many places", () => {
  const size = (count: number): number => {
    const uses = Array.from({ length: count }, (_, index) =>
      aUse({ path: `${index}.yml`, at: { system: "github-actions", job: "deploy" } }),
    );
    const scans = scansOf(uses).map((scan): FileScan => {
      const job = { kind: "job", id: `${scan.path}#deploy` } as const;
      const stored = { kind: "stored-name", id: "github-actions:repository/DEPLOY_TOKEN" } as const;
      return {
        ...scan,
        links: [
          { from: stored, to: job },
          { from: job, to: { kind: "environment", id: "production" } },
        ],
      };
    });
    return JSON.stringify(audit(scans, aContext())).length;
  };

  it("grows with their number, not with its square", () => {
    assert.ok(size(800) < size(400) * 2.5);
  });
});
