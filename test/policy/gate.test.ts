import assert from "node:assert/strict";
import type { Finding } from "../../shared/model/finding.ts";
import type { Identity } from "../../shared/model/identity.ts";
import type { Decision, Verdict } from "../../shared/model/verdict.ts";
import {
  aSecret,
  aUse,
  anException,
  anIdentity,
  anIntroduction,
  anIssuance,
  auditOf,
  fingerprint,
  protectedRegister,
  verdictOn,
  type Situation,
} from "../builders.ts";

const lifetimes = ["expired", "short-lived", "bounded", "long-lived", "unknown"] as const;
type Lifetime = (typeof lifetimes)[number];
const owners = ["known", "partial", "unknown", "ambiguous", "pending"] as const;
type OwnerStatus = (typeof owners)[number];

/** `listed`: allowed, and the report says what was looked over. */
type Cell = Decision | "listed";

const secretFacts: Readonly<Record<Lifetime, { readonly issuedAt?: string; readonly expiresAt?: string }>> = {
  expired: { issuedAt: "2026-01-01", expiresAt: "2026-02-01" },
  "short-lived": { issuedAt: "2026-11-22T08:00:00Z", expiresAt: "2026-11-22T20:00:00Z" },
  bounded: { issuedAt: "2026-11-01", expiresAt: "2026-12-01" },
  "long-lived": { issuedAt: "2026-01-01", expiresAt: "2027-12-31" },
  unknown: {},
};

const secrets = (confidence: "high" | "medium" | "low") => (lifetime: Lifetime) =>
  aSecret({ confidence, facts: secretFacts[lifetime] });

const typeOf: Readonly<Record<Lifetime, string>> = {
  expired: "unknown-token",
  "short-lived": "short-token",
  bounded: "bounded-token",
  "long-lived": "endless-token",
  unknown: "unknown-token",
};

const use = (lifetime: Lifetime): Finding =>
  aUse({ type: typeOf[lifetime], form: lifetime === "short-lived" ? "federated" : "stored" });

const issuance = (lifetime: Lifetime): Finding =>
  anIssuance({ type: typeOf[lifetime], ...(lifetime === "expired" && { expiresAt: "2026-02-01" }) });

const said: Readonly<Record<Lifetime, Parameters<typeof anIdentity>[1]>> = {
  expired: {},
  "short-lived": {},
  bounded: { ttl: 30 },
  "long-lived": { ttl: "none" },
  unknown: { ttl: "unknown" },
};

/** A complete entry that claims the finding and says of the lifetime what the finding itself cannot. */
function entry(id: string, finding: Finding, lifetime: Lifetime, changes: Partial<Identity> = {}): Identity {
  const spoken = finding.kind === "exposed-secret" && lifetime !== "unknown";
  const match = finding.kind === "credential-use" ? { names: [finding.name] } : { fingerprints: finding.fingerprints };
  return anIdentity(id, { ...(spoken ? { ttl: 30 } : said[lifetime]), match }, changes);
}

function situation(finding: Finding, status: OwnerStatus, lifetime: Lifetime): Situation {
  switch (status) {
    case "known":
      return { identities: [entry("deployer", finding, lifetime)] };
    case "partial":
      return { codeowners: `/${finding.path} @acme/web\n` };
    case "unknown":
      return {};
    case "ambiguous":
      return { identities: [entry("deployer", finding, lifetime), entry("publisher", finding, lifetime)] };
    case "pending":
      return {
        identities: [entry("deployer", finding, lifetime, { lifecycle: { state: "proposed", since: "2026-11-01" } })],
      };
  }
}

const cellOf = ({ decision, reasons }: Verdict): Cell =>
  decision === "allow" && reasons.length > 0 ? "listed" : decision;

function assertRow(
  of: (lifetime: Lifetime) => Finding,
  status: OwnerStatus,
  cells: Readonly<Partial<Record<Lifetime, Cell>>>,
): void {
  const actual = Object.fromEntries(
    Object.keys(cells).map((key) => {
      const lifetime = lifetimes.find((one) => one === key) ?? "unknown";
      const finding = of(lifetime);
      const verdict = verdictOn(finding, situation(finding, status, lifetime));
      assert.equal(verdict.owner.status, status, lifetime);
      if (status !== "ambiguous" || finding.kind === "exposed-secret") assert.equal(verdict.lifetime.class, lifetime);
      return [lifetime, cellOf(verdict)];
    }),
  );
  assert.deepEqual(actual, cells);
}

describe("the gate", () => {
  const certain = {
    expired: "warn",
    "short-lived": "block",
    bounded: "block",
    "long-lived": "block",
    unknown: "block",
  } as const;
  const doubtful = {
    expired: "listed",
    "short-lived": "warn",
    bounded: "warn",
    "long-lived": "warn",
    unknown: "warn",
  } as const;
  for (const status of owners) {
    it(`blocks a secret in the repository, owner ${status}`, () => {
      assertRow(secrets("high"), status, certain);
      assertRow(secrets("medium"), status, certain);
    });
    it(`warns of a doubtful secret, owner ${status}`, () => assertRow(secrets("low"), status, doubtful));
  }

  // A stored name cannot say that its credential has ended, so a use has no such column; the code that mints one can, and
  // where its owner is known, the register may.
  const table: Readonly<Record<OwnerStatus, Readonly<Record<Lifetime, Cell>>>> = {
    known: { expired: "allow", "short-lived": "allow", bounded: "allow", "long-lived": "block", unknown: "warn" },
    partial: { expired: "warn", "short-lived": "listed", bounded: "warn", "long-lived": "block", unknown: "warn" },
    unknown: { expired: "warn", "short-lived": "listed", bounded: "block", "long-lived": "block", unknown: "block" },
    ambiguous: { expired: "warn", "short-lived": "warn", bounded: "block", "long-lived": "block", unknown: "block" },
    pending: { expired: "warn", "short-lived": "warn", bounded: "block", "long-lived": "block", unknown: "block" },
  };
  for (const status of owners) {
    const { expired, ...others } = table[status];
    it(`judges a use, owner ${status}`, () => assertRow(use, status, others));
    it(`judges an issuance, owner ${status}`, () =>
      assertRow(issuance, status, status === "known" ? others : { ...others, expired }));
  }

  it("lets what the register says has ended stay where its owner is known", () => {
    const minted = issuance("expired");
    const match = { names: ["DEPLOY_TOKEN"], fingerprints: minted.fingerprints };
    const identities = [anIdentity("deployer", { expires: "2026-02-01", match })];
    assertVerdict(aUse(), { identities }, "allow");
    assertVerdict(minted, { identities }, "allow");
  });
});

/** Decision, then each rule that applies with what it does, in the verdict's order. */
function assertVerdict(finding: Finding, given: Situation, ...expected: readonly string[]): void {
  const { decision, reasons } = verdictOn(finding, given);
  assert.deepEqual(
    [
      decision,
      ...reasons.map(
        (reason) => `${reason.rule} ${reason.decision}${reason.loweredBy ? ` by ${reason.loweredBy}` : ""}`,
      ),
    ],
    expected,
  );
}

const known = fingerprint("s1", "a");
const registered = (changes: Partial<Identity> = {}): Situation => ({
  identities: [anIdentity("deployer", { ttl: 30, match: { fingerprints: [known], names: ["DEPLOY_TOKEN"] } }, changes)],
});
const inState = (state: Identity["lifecycle"]["state"]): Situation =>
  registered({ lifecycle: { state, since: "2026-11-01" } });
const steward = { codeowners: "/src/ @acme/web\n/.github/ @acme/web\n" };

describe("identities that have ended", () => {
  it("block whatever holds their credential", () => {
    assertVerdict(aUse(), inState("active"), "allow");
    assertVerdict(aUse(), inState("rotating"), "allow");
    assertVerdict(aUse(), inState("suspended"), "block", "retired-identity block");
    assertVerdict(aUse(), inState("revoked"), "block", "retired-identity block");
    assertVerdict(aUse(), inState("retired"), "block", "retired-identity block");
    assertVerdict(aUse(), inState("compromised"), "block", "compromised-identity block");
    assertVerdict(aUse(), inState("proposed"), "block", "pending-registration block");
  });

  it("stay compromised whatever is accepted", () => {
    const compromised = inState("compromised");
    const exceptions = ["compromised-identity", "exposed-secret"].map((rule) =>
      anException({ rule, identity: "deployer" }),
    );
    const secret = aSecret({ allowance: { dialect: "keyholder", line: 1, reason: "made up" } });
    const blocked = ["block", "compromised-identity block"] as const;
    assertVerdict(secret, compromised, ...blocked, "exposed-secret allow by allowance");
    assertVerdict(
      aSecret(),
      { ...compromised, policy: { exceptions } },
      ...blocked,
      "exposed-secret allow by exception",
    );
    assertVerdict(
      aSecret(),
      { ...compromised, baseline: { "src/a.ts": [known] } },
      ...blocked,
      "exposed-secret warn by baseline",
    );
  });

  it("can be excepted when they are not compromised", () => {
    const exceptions = [anException({ rule: "retired-identity", identity: "deployer" })];
    assertVerdict(
      aUse(),
      { ...inState("retired"), policy: { exceptions } },
      "allow",
      "retired-identity allow by exception",
    );
  });

  it("are not answered by an allowance", () => {
    const secret = aSecret({ allowance: { dialect: "keyholder", line: 1, reason: "made up" } });
    assertVerdict(secret, inState("retired"), "block", "retired-identity block", "exposed-secret allow by allowance");
  });
});

describe("exceptions", () => {
  const excepted = (changes: Parameters<typeof anException>[0], limits = {}): Situation => ({
    ...registered(),
    policy: { exceptions: [anException(changes)], exceptionLimits: limits },
  });
  const lowered = ["allow", "exposed-secret allow by exception"] as const;
  const kept = ["block", "exposed-secret block"] as const;

  it("lower their own rule for their own identity or fingerprint", () => {
    assertVerdict(aSecret(), excepted({ identity: "deployer" }), ...lowered);
    assertVerdict(aSecret(), excepted({ fingerprint: known }), ...lowered);
    assertVerdict(aSecret(), excepted({ identity: "publisher" }), ...kept);
    assertVerdict(aSecret(), excepted({ fingerprint: fingerprint("s1", "b") }), ...kept);
    assertVerdict(aSecret(), excepted({ identity: "deployer", rule: "long-lived" }), ...kept);
    assertVerdict(aSecret(), excepted({}), ...kept);
  });

  it("leave the other reasons as they are", () => {
    const unowned = { policy: { exceptions: [anException({ fingerprint: known })] } };
    assertVerdict(
      aSecret(),
      unowned,
      "block",
      "unowned block",
      "unknown-lifetime warn",
      "exposed-secret allow by exception",
    );
  });

  it("hold through their last day and no longer", () => {
    assertVerdict(aSecret(), excepted({ identity: "deployer", until: "2026-11-22" }), ...lowered);
    assertVerdict(aSecret(), excepted({ identity: "deployer", until: "2026-11-21" }), ...kept);
  });

  it("hold within the policy's limits only", () => {
    const limit = { maxDuration: 10 };
    assertVerdict(aSecret(), excepted({ identity: "deployer", until: "2026-12-02" }, limit), ...lowered);
    assertVerdict(aSecret(), excepted({ identity: "deployer", until: "2026-12-03" }, limit), ...kept);
    assertVerdict(aSecret(), excepted({ identity: "deployer" }, { approvers: ["@acme/security"] }), ...lowered);
    assertVerdict(aSecret(), excepted({ identity: "deployer" }, { approvers: ["@cto"] }), ...kept);
  });

  it("that are over or refused are problems, with their line", () => {
    const exceptions = [
      anException({ id: "EX-1", until: "2026-11-21" }),
      anException({ id: "EX-2", until: "2028-01-01", line: 12 }),
      anException({ id: "EX-3", rule: "compromised-identity", line: 15 }),
    ];
    const { problems } = auditOf([], { policy: { exceptions } });
    assert.deepEqual(
      problems.map(({ code, line, severity }) => [code, line, severity]),
      [
        ["exception-expired", 9, "warning"],
        ["exception-not-in-force", 12, "warning"],
        ["exception-refused", 15, "warning"],
      ],
    );
  });

  it("name themselves in the verdict", () => {
    assert.deepEqual(verdictOn(aSecret(), excepted({ identity: "deployer" })).suppression, {
      kind: "exception",
      by: "EX-1",
      rule: "exposed-secret",
      reason: "being replaced",
      until: "2026-12-31",
      approvedBy: "@acme/security",
    });
  });
});

describe("rule settings", () => {
  const set = (rules: NonNullable<Situation["policy"]>["rules"]): Situation => ({
    ...registered(),
    policy: rules ? { rules } : {},
  });

  it("replace a rule's decision", () => {
    assertVerdict(aSecret(), set({ "exposed-secret": { decision: "warn" } }), "warn", "exposed-secret warn");
    assertVerdict(aSecret(), set({ "exposed-secret": { decision: "allow" } }), "allow", "exposed-secret allow");
    const strict: Situation = { ...steward, policy: { rules: { unregistered: { decision: "block" } } } };
    assertVerdict(aUse({ type: "bounded-token" }), strict, "block", "unregistered block");
  });

  it("warn until the day from which they block", () => {
    const from = (day: string) => set({ "exposed-secret": { decision: "block", from: day } });
    assertVerdict(aSecret(), from("2026-11-23"), "warn", "exposed-secret warn by from");
    assertVerdict(aSecret(), from("2026-11-22"), "block", "exposed-secret block");
    assert.equal(verdictOn(aSecret(), from("2026-11-23")).reasons[0]?.detail?.["from"], "2026-11-23");
    const allowed = set({ "exposed-secret": { decision: "allow", from: "2026-11-23" } });
    assertVerdict(aSecret(), allowed, "allow", "exposed-secret allow");
  });

  it("do not lift what lifetime and confidence set", () => {
    const strict = { policy: { rules: { unowned: { decision: "block" } } } } as const;
    assertVerdict(aUse({ form: "federated" }), strict, "allow", "unowned allow by lifetime");
  });

  it("let the policy choose how certain a secret must be to block", () => {
    const block = (confidence: "high" | "medium" | "low") => ({
      ...registered(),
      policy: { confidence: { block: confidence } },
    });
    assertVerdict(aSecret({ confidence: "medium" }), block("high"), "warn", "exposed-secret warn by confidence");
    assertVerdict(aSecret({ confidence: "medium" }), block("medium"), "block", "exposed-secret block");
    assertVerdict(aSecret({ confidence: "low" }), block("low"), "block", "exposed-secret block");
  });
});

describe("allowances", () => {
  const allowed = (dialect = "keyholder", reason: string | undefined = "made up") =>
    aSecret({ confidence: "medium", allowance: { dialect, line: 1, ...(reason !== undefined && { reason }) } });
  const unreasoned = aSecret({ allowance: { dialect: "keyholder", line: 1 } });
  const by = (
    allowances: NonNullable<Situation["policy"]>["allowances"],
    more: Situation = registered(),
  ): Situation => ({
    ...more,
    policy: allowances ? { allowances } : {},
  });
  const allow = ["allow", "exposed-secret allow by allowance"] as const;
  const warn = ["warn", "exposed-secret warn by allowance"] as const;
  const block = ["block", "exposed-secret block"] as const;

  it("count as the policy says", () => {
    assertVerdict(allowed(), by({}), ...allow);
    assertVerdict(allowed(), by({ decision: "report" }), ...warn);
    assertVerdict(allowed(), by({ decision: "refuse" }), ...block);
    assertVerdict(allowed(), { ...by({}), allowances: false }, ...block);
  });

  it("of other tools count as the policy says, and never more than ours", () => {
    assertVerdict(allowed("gitleaks"), by({}), ...allow);
    assertVerdict(allowed("gitleaks"), by({ foreign: "report" }), ...warn);
    assertVerdict(allowed("gitleaks"), by({ foreign: "refuse" }), ...block);
    assertVerdict(allowed(), by({ foreign: "refuse" }), ...allow);
    assertVerdict(allowed("gitleaks"), by({ decision: "report" }), ...warn);
    assertVerdict(allowed("gitleaks"), by({ decision: "report", foreign: "honour-with-owner" }), ...warn);
    assertVerdict(allowed("gitleaks"), by({ decision: "refuse" }), ...block);
  });

  it("of other tools may need an owner", () => {
    const withOwner = { foreign: "honour-with-owner" } as const;
    assertVerdict(allowed("gitleaks"), by(withOwner), ...allow);
    const lowered = ["unregistered allow by allowance", "unknown-lifetime allow by allowance"];
    assertVerdict(allowed("gitleaks"), by(withOwner, steward), ...allow, ...lowered);
    assertVerdict(
      allowed("gitleaks"),
      by(withOwner, {}),
      "block",
      "exposed-secret block",
      "unowned block",
      "unknown-lifetime warn",
    );
  });

  it("answer everything that a live credential would owe", () => {
    const lowered = ["unowned", "unknown-lifetime"].map((rule) => `${rule} allow by allowance`);
    assertVerdict(allowed(), by({}, {}), ...allow, ...lowered);
  });

  it("say why", () => {
    assertVerdict(unreasoned, by({}), "warn", "unjustified-allowance warn", "exposed-secret allow by allowance");
    assertVerdict(unreasoned, by({ requireReason: false }), ...allow);
  });

  it("count from the next change on", () => {
    const introduction = anIntroduction({ "src/a.ts": [1] });
    const fresh = (more: Situation = {}): Situation => ({ ...by({}), introduction, ...more });
    const certain = { ...allowed(), confidence: "high" } as const;
    assertVerdict(allowed(), fresh(), ...warn);
    assertVerdict(certain, fresh(), ...block);
    assertVerdict(certain, fresh({ pending: "warn" }), ...warn);
    assertVerdict(unreasoned, fresh(), "block", "exposed-secret block", "unjustified-allowance warn");
    assertVerdict(certain, { ...by({ inPullRequest: "honour" }), introduction }, ...allow);
    assertVerdict(certain, fresh({ introduction: anIntroduction({ "src/a.ts": [2] }, [certain]) }), ...allow);
    // An old comment does not vouch for a secret that the change puts under it.
    assertVerdict(certain, fresh({ introduction: anIntroduction({ "src/a.ts": [2] }) }), ...block);
    // Nor does one that is copied together with its secret; one that moved with it does.
    const original = { ...certain, path: "src/b.ts" };
    const moved = anIntroduction({ "src/a.ts": [], "src/b.ts": [] }, [original]);
    assertVerdict(certain, fresh({ introduction: moved }), ...allow);
    const copied = anIntroduction({ "src/a.ts": [] });
    const { verdicts } = auditOf([certain, original], { ...by({}), introduction: copied });
    assert.deepEqual(
      verdicts.map(({ finding, decision }) => `${finding.path} ${decision}`),
      ["src/a.ts block", "src/b.ts allow"],
    );
  });
});

describe("the baseline", () => {
  const accepted = (fingerprints: readonly string[], more: Situation = {}): Situation => ({
    ...registered(),
    baseline: { "src/a.ts": fingerprints },
    ...more,
  });

  it("covers a fingerprint in its file", () => {
    assertVerdict(aSecret(), accepted([known]), "warn", "exposed-secret warn by baseline");
    assertVerdict(aSecret(), accepted([fingerprint("s1", "b")]), "block", "exposed-secret block");
    assertVerdict(aSecret({ path: "src/b.ts" }), accepted([known]), "block", "exposed-secret block");
  });

  it("lowers to what the policy says, until a day", () => {
    const policy = (baseline: NonNullable<Situation["policy"]>["baseline"]) => ({
      policy: baseline ? { baseline } : {},
    });
    assertVerdict(
      aSecret(),
      accepted([known], policy({ decision: "allow" })),
      "allow",
      "exposed-secret allow by baseline",
    );
    assertVerdict(aSecret(), accepted([known], policy({ decision: "block" })), "block", "exposed-secret block");
    assertVerdict(
      aSecret(),
      accepted([known], policy({ until: "2026-11-22" })),
      "warn",
      "exposed-secret warn by baseline",
    );
    assertVerdict(aSecret(), accepted([known], policy({ until: "2026-11-21" })), "block", "exposed-secret block");
  });

  it("does not cover a rewritten line by a place alone", () => {
    const place = fingerprint("p1", "a");
    const weak = aSecret({ fingerprints: [place] });
    const touched = { introduction: anIntroduction({ "src/a.ts": [1] }) };
    const unowned = ["unowned warn by baseline", "unknown-lifetime warn"];
    assertVerdict(weak, { baseline: { "src/a.ts": [place] } }, "warn", "exposed-secret warn by baseline", ...unowned);
    assertVerdict(
      weak,
      { baseline: { "src/a.ts": [place] }, ...touched },
      "block",
      "exposed-secret block",
      "unowned block",
      "unknown-lifetime warn",
    );
    assertVerdict(aSecret(), accepted([known], touched), "warn", "exposed-secret warn by baseline");
  });
});

describe("lifetime and ownership settings", () => {
  const bare = aUse({ type: "unknown-token" });

  it("let an unknown lifetime count as long-lived", () => {
    const strict = { ...steward, policy: { lifetime: { unknownCountsAs: "long-lived" } } } as const;
    assertVerdict(bare, steward, "warn", "unregistered warn", "unknown-lifetime warn");
    assertVerdict(bare, strict, "block", "long-lived block", "unregistered warn");
  });

  it("tolerate a late rotation for the days of grace", () => {
    const rotated = (lastRotated: string, changes: Partial<Identity> = {}, graceUntil?: string): Situation => {
      const rotation = { everyDays: 30, ...(graceUntil !== undefined && { graceUntil }) };
      return {
        identities: [anIdentity("deployer", { rotation, lastRotated, match: { names: ["DEPLOY_TOKEN"] } }, changes)],
      };
    };
    assertVerdict(bare, rotated("2026-10-23"), "allow");
    assertVerdict(bare, rotated("2026-10-22"), "warn", "overdue-rotation warn");
    assertVerdict(bare, rotated("2026-10-09"), "warn", "overdue-rotation warn");
    assertVerdict(bare, rotated("2026-10-08"), "block", "long-lived block", "overdue-rotation warn");
    const rotating = { lifecycle: { state: "rotating", since: "2026-11-01" } } as const;
    assertVerdict(bare, rotated("2026-10-08", rotating, "2026-11-22"), "warn", "overdue-rotation warn");
    assertVerdict(
      bare,
      rotated("2026-10-08", rotating, "2026-11-21"),
      "block",
      "long-lived block",
      "overdue-rotation warn",
    );
    assertVerdict(bare, rotated("2026-10-08", {}, "2026-11-22"), "block", "long-lived block", "overdue-rotation warn");
  });

  it("hold each of several credentials that may be meant to its own day", () => {
    const match = { names: ["DEPLOY_TOKEN"] };
    const several = (...credentials: readonly Parameters<typeof anIdentity>[1][]): Situation => ({
      identities: [
        anIdentity(
          "deployer",
          {},
          {
            credentials: credentials.flatMap((one, at) => anIdentity(`key-${at}`, { match, ...one }).credentials),
          },
        ),
      ],
    });
    const promised = (lastRotated: string, everyDays: number) => ({ lastRotated, rotation: { everyDays } });
    const late = promised("2026-10-20", 30);
    const kept = promised("2026-11-01", 30);
    for (const both of [several(late, kept), several(kept, late)]) {
      assertVerdict(bare, both, "warn", "overdue-rotation warn");
      assert.deepEqual(verdictOn(bare, both).rotation, { dueBy: "2026-11-19" });
    }
    assertVerdict(bare, several(kept, kept), "allow");
    assertVerdict(
      bare,
      several(kept, { lastRotated: "2026-08-01", ttl: "none" }),
      "block",
      "long-lived block",
      "overdue-rotation warn",
    );
  });

  it("let CODEOWNERS count for a steward or for nothing", () => {
    const bounded = aUse({ type: "bounded-token" });
    const counts = (codeownersCounts: "steward" | "nothing") => ({
      ...steward,
      policy: { ownership: { codeownersCounts } },
    });
    assertVerdict(bounded, counts("steward"), "warn", "unregistered warn");
    assertVerdict(bounded, counts("nothing"), "block", "unowned block");
  });

  it("let a catch-all rule count when the policy says so", () => {
    const bounded = aUse({ type: "bounded-token" });
    const everything = { codeowners: "* @acme/web\n" };
    assertVerdict(bounded, everything, "block", "unowned block");
    assertVerdict(
      bounded,
      { ...everything, policy: { ownership: { catchAllCodeownersCounts: true } } },
      "warn",
      "unregistered warn",
    );
  });

  it("name an unknown issuer only beside something else", () => {
    const anonymous = aUse({ type: "anonymous-token" });
    const minted = aUse({ type: "anonymous-token", form: "federated" });
    assertVerdict(anonymous, steward, "warn", "unregistered warn", "unknown-issuer warn");
    assertVerdict(minted, {}, "allow", "unowned allow by lifetime");
    const { issuedBy: _issuedBy, ...unrecorded } = anIdentity("deployer", {
      ttl: 30,
      match: { names: ["DEPLOY_TOKEN"] },
    });
    assertVerdict(anonymous, { identities: [unrecorded] }, "warn", "unknown-issuer warn");
    const expired = aSecret({ type: "anonymous-token", confidence: "low", facts: secretFacts.expired });
    assertVerdict(expired, {}, "allow", "exposed-secret allow by lifetime", "unowned allow by lifetime");
  });

  it("hold production and agents to limits of their own", () => {
    const production = aUse({
      type: "bounded-token",
      at: { system: "github-actions", job: "deploy", environment: "production" },
    });
    const strict = { ...steward, policy: { lifetime: { maxTtlProductionPipelines: 7, maxTtlAgents: 7 } } };
    assertVerdict(production, strict, "block", "long-lived block", "unregistered warn");
    assertVerdict(aUse({ type: "bounded-token" }), strict, "warn", "unregistered warn");
    const agent = anIdentity("bot", { ttl: 30, match: { names: ["DEPLOY_TOKEN"] } }, { kind: "agent" });
    assertVerdict(
      aUse(),
      { ...strict, codeowners: protectedRegister, identities: [agent] },
      "block",
      "long-lived block",
      "agent-credential warn",
    );
  });
});
