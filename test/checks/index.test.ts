import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkRegister, checks } from "../../shared/checks/index.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { Identity } from "../../shared/model/identity.ts";
import type { Policy } from "../../shared/model/policy.ts";
import type { RegisterCheck } from "../../shared/model/register-check.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { checkPage } from "../../shared/report/format.ts";
import { concernSentence, concernStep, concernWordings, registerOutcome } from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { readRulebook } from "../../shared/rulebook.ts";
import {
  aPolicy,
  aRegisterIndex,
  aSecret,
  aUse,
  anException,
  anIdentity,
  auditOf,
  fingerprint,
  owner,
  today,
  types,
} from "../builders.ts";

interface Situation {
  readonly findings?: readonly Finding[];
  readonly policy?: Policy;
  readonly complete?: boolean;
}

const use = aUse();
const { type: _type, ...untyped } = use;
const match = { names: ["DEPLOY_TOKEN"] };
const healthy = { match, rotation: { everyDays: 90 } };

function checkOf(identities: readonly Identity[], situation: Situation = {}): RegisterCheck {
  const { findings = [use], policy = aPolicy(), complete = true } = situation;
  const register = aRegisterIndex(identities);
  const report = auditOf(findings, { identities, policy });
  return checkRegister(report, { register, policy, complete, fingerprintKeyIds: ["k1"] });
}

function assertConcerns(given: readonly Identity[] | Identity, situation: Situation, ...expected: readonly string[]) {
  const { concerns } = checkOf([given].flat(), situation);
  const told = concerns.map((one) => `${one.decision} ${one.check} ${one.about}: ${concernSentence(one)}`);
  assert.deepEqual(told, expected);
  for (const one of concerns) assert.notEqual(concernStep(one), "", one.check);
}

const entry = (credential = {}, changes: Partial<Identity> = {}): Identity =>
  anIdentity("web", { ...healthy, ...credential }, changes);
const inState = (state: Identity["lifecycle"]["state"]): Identity => entry({}, { lifecycle: { state } });

describe("a check of the register", () => {
  it("has nothing against what is complete, matched and not due", () => {
    assertConcerns(entry(), {});
    assert.match(registerOutcome(checkOf([entry()])), /^1 entry with 1 credential: the register is up to date$/);
  });

  it("names each missing fact once", () => {
    assertConcerns(
      entry({ type: undefined, lastRotated: undefined, rotation: undefined }, { owners: {} }),
      { findings: [untyped] },
      "warn incomplete-registration web: it lacks: business owner, steward, credential type, token TTL, last rotation",
    );
    assertConcerns(
      entry({}, { owners: { steward: owner("@acme/web") }, detection: { coverage: "unknown", sources: [] } }),
      {},
      "warn incomplete-registration web: it lacks: business owner, detection coverage",
    );
  });

  it("takes the type of what it sees for stated", () => assertConcerns(entry({ type: undefined }), {}));

  it("tells of a rotation that is overdue, promised or not", () => {
    const promised = { lastRotated: "2026-08-01" };
    assertConcerns(entry(promised), {}, "warn overdue-rotation web: its rotation was due by 2026-10-30");
    assertConcerns(
      entry({ lastRotated: "2026-08-01", rotation: undefined, ttl: "none" }),
      {},
      "warn overdue-rotation web: its rotation was due by 2026-10-30",
    );
  });

  for (const [lastRotated, told] of [
    ["2026-08-24", "today, on 2026-11-22"],
    ["2026-08-25", "tomorrow, on 2026-11-23"],
    ["2026-08-31", "in 7 days, on 2026-11-29"],
    ["2026-09-07", "in 14 days, on 2026-12-06"],
  ] as const)
    it(`announces a rotation that is due ${told}`, () =>
      assertConcerns(entry({ lastRotated }), {}, `warn due-soon web: its rotation is due ${told}`));

  it("says nothing of a rotation that is due in 15 days", () =>
    assertConcerns(entry({ lastRotated: "2026-09-08" }), {}));

  it("gives the last notice that has passed", () => {
    const [concern] = checkOf([entry({ lastRotated: "2026-08-27" })]).concerns;
    assert.deepEqual([concern?.detail?.["days"], concern?.detail?.["notice"]], [3, 7]);
  });

  it("tells of a review that is overdue, and of one that is due soon", () => {
    const reviewBy = (day: string): Identity => entry({}, { lifecycle: { state: "active", reviewBy: day } });
    assertConcerns(reviewBy("2026-11-21"), {}, "warn overdue-review web: its review was due by 2026-11-21");
    assertConcerns(reviewBy("2026-11-24"), {}, "warn due-soon web: its review is due in 2 days, on 2026-11-24");
  });

  it("tells of an end that comes and of one that has come", () => {
    assertConcerns(entry({ expires: "2026-11-24" }), {}, "warn expiring-soon web: it ends in 2 days, on 2026-11-24");
    assertConcerns(
      entry({ ttl: 30, lastRotated: "2026-11-01" }),
      {},
      "warn expiring-soon web: it ends in 9 days, on 2026-12-01",
    );
    assertConcerns(entry({ expires: "2026-11-21" }), {}, "warn expired-credential web: it ended on 2026-11-21");
  });

  it("believes the credential itself before the register", () =>
    assertConcerns(
      entry({ expires: "2027-11-24", match: { fingerprints: [fingerprint("s1", "a")] } }),
      { findings: [aSecret({ facts: { expiresAt: "2026-11-25T10:00:00Z" } })] },
      "warn expiring-soon web: it ends in 3 days, on 2026-11-25",
    ));

  it("does not wait for the end of what is minted for each run", () =>
    assertConcerns(entry({ ttl: 1, lastRotated: "2026-11-21" }), {}));

  it("blocks what has ended and is still there", () => {
    assertConcerns(
      inState("retired"),
      {},
      "block retired-identity web: it is retired, and its credential is still here in 1 place",
    );
    assertConcerns(inState("revoked"), { findings: [] });
    assertConcerns(
      inState("compromised"),
      { findings: [] },
      "block compromised-identity web: it is compromised; nothing here uses it",
    );
    const [{ places } = {}] = checkOf([inState("suspended")]).concerns;
    assert.deepEqual(places, [{ path: use.path, start: use.start, end: use.end }]);
  });

  it("reminds of what is only proposed", () =>
    assertConcerns(inState("proposed"), {}, "warn proposed-entry web: it is only proposed, so it owns nothing yet"));

  it("tells who watches nothing", () => {
    const watched = (detection: Identity["detection"]): Identity => entry({}, { detection });
    assertConcerns(
      watched({ coverage: "none", sources: [] }),
      {},
      "warn missing-detection web: nobody watches how it is used",
    );
    assertConcerns(
      watched({ coverage: "full", sources: [] }),
      {},
      "warn missing-detection web: detection is said to be full, and no source is named that would tell",
    );
    assertConcerns(
      watched({ coverage: "full", sources: ["log"], lastTested: "2026-01-01" }),
      {},
      "warn missing-detection web: its detection was last tried on 2026-01-01",
    );
  });

  it("asks for a drill of what is critical, where the day of one can be written", () => {
    const critical = (credential = {}, changes: Partial<Identity> = {}): Identity =>
      entry(credential, { blastRadius: "critical", ...changes });
    const never = "warn overdue-rehearsal web: its reach is critical, and its containment was never rehearsed";
    assertConcerns(critical(), {}, never);
    assertConcerns(
      critical({ containment: { evidence: [], lastRehearsed: "2026-01-01" } }),
      {},
      "warn overdue-rehearsal web: its reach is critical, and its containment was last rehearsed on 2026-01-01",
    );
    assertConcerns(critical({ containment: { evidence: [], lastRehearsed: "2026-11-01" } }), {});
    assertConcerns(critical({}, { foreign: true }), {});
    assertConcerns(entry({}, { blastRadius: "high" }), {});
    const [concern] = checkOf([critical()]).concerns;
    assert.equal(concern && concernStep(concern), "keyholder contain --drill web plans it and records the day");
  });

  it("says what to do about what an issuer lists", () => {
    const step = (imported: object): string => {
      const [concern] = checkOf([entry({ lastRotated: "2026-08-01", imported })]).concerns;
      return concern ? concernStep(concern) : "";
    };
    assert.equal(step({ from: "github-secrets" }), "rotate it and import github-secrets anew, or set lastRotated");
    assert.match(step({ from: "aws-access-keys", status: "inactive" }), /^its issuer lists it as inactive: delete it/);
  });

  it("tells what matches nothing, where all was seen and it is meant for this repository", () => {
    const gone = "warn unmatched-entry web: nothing in this repository matches it";
    assertConcerns(entry(), { findings: [] }, gone);
    assertConcerns(entry(), { findings: [], complete: false });
    assertConcerns(entry({ match: { ...match, repos: ["acme/other"] } }), { findings: [] });
    assertConcerns(entry({ match: { ...match, repos: ["Acme/*"] } }), { findings: [] }, gone);
    assertConcerns(entry({ match: { fingerprints: [fingerprint("h1:k1", "x")] } }), { findings: [] }, gone);
    assertConcerns(entry({ match: { fingerprints: ["h1:k9:00"] } }), { findings: [] });
    assertConcerns(
      entry({ match: { paths: ["src/**"] } }),
      {},
      "warn unmatched-entry web: nothing says how to recognise it: it has no name, fingerprint, key id or subject to match",
    );
  });

  it("tells which credential of an entry matches nothing", () => {
    const both = entry();
    const other = { ...both.credentials[0]!, id: "old", match: { ...both.credentials[0]!.match, names: ["OLD"] } };
    assertConcerns(
      { ...both, credentials: [...both.credentials, other] },
      {},
      "warn unmatched-entry web/old: nothing in this repository matches it",
    );
  });

  it("blocks two entries that claim one credential, seen or not", () => {
    assertConcerns(
      [entry(), { ...entry(), id: "api" }],
      {},
      "block ambiguous-owner web: api claims the same credential equally, in 1 place",
    );
    const print = { match: { fingerprints: [fingerprint("s1", "z"), fingerprint("s1", "y")], repos: ["acme/other"] } };
    assertConcerns(
      [entry(print), { ...entry(print), id: "api" }],
      {},
      "block ambiguous-owner web: api names the same fingerprint or key id",
    );
  });

  it("tells of exceptions that are in vain or about to end", () => {
    const excepting = (rule: string, until = "2026-12-31"): Situation => ({
      policy: aPolicy({ exceptions: [anException({ identity: "web", rule, until })] }),
    });
    const overdue = entry({ lastRotated: "2026-08-01" });
    const due = "warn overdue-rotation web: its rotation was due by 2026-10-30";
    assertConcerns(overdue, excepting("overdue-rotation"), due);
    assertConcerns(
      overdue,
      excepting("static-credential"),
      "warn unmatched-exception EX-1: static-credential speaks against nothing that this exception covers",
      due,
    );
    assertConcerns(
      overdue,
      excepting("overdue-rotation", "2026-11-23"),
      "warn ending-exception EX-1: this exception to overdue-rotation ends tomorrow, on 2026-11-23",
      due,
    );
    assertConcerns(overdue, excepting("overdue-rotation", "2026-11-01"), due);
  });

  it("does what the policy says by the check's id, from the day it says", () => {
    const ruled = (rules: Policy["rules"]): Situation => ({ findings: [], policy: aPolicy({ rules }) });
    const gone = "unmatched-entry web: nothing in this repository matches it";
    assertConcerns(entry(), ruled({ "unmatched-entry": { decision: "block" } }), `block ${gone}`);
    assertConcerns(entry(), ruled({ "unmatched-entry": { decision: "allow" } }));
    assertConcerns(entry(), ruled({ "unmatched-entry": { decision: "block", from: "2027-01-01" } }), `warn ${gone}`);
  });

  it("knows its ids in the policy", async () => {
    const rules = checks.map(({ id }) => `  ${id}: warn\n`).join("");
    const text = `apiVersion: keyholder/v1\nkind: Policy\nrules:\n${rules}`;
    const read = async (path: string) => (path === rulePaths.policy ? text : undefined);
    const { problems } = await readRulebook(read, { types });
    assert.deepEqual(
      problems.map(({ code, detail }) => [code, detail?.["rule"]]),
      [["rule-not-applied", "departed-owner"]],
    );
    assert.equal(parsePolicy({ path: "p", text }, { knownRules: [] }).problems.length, checks.length);
  });

  it("has a title, sentences and a part of the page for each check, once", () => {
    const page = readFileSync(new URL("../../docs/register-check.md", import.meta.url), "utf8");
    const ids = checks.map(({ id }) => id);
    assert.deepEqual(Object.keys(concernWordings).toSorted(), ids.toSorted());
    assert.deepEqual(
      [...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id),
      ids,
    );
    for (const { id, title, decision } of checks) {
      assert.match(title, /^[A-Z].*[^.]$/, id);
      assert.ok(page.includes(`### ${id}\n\n${title}. Default decision: \`${decision}\`.\n`), id);
      assert.ok(checkPage(id).endsWith(`/docs/register-check.md#${id}`));
    }
  });

  it("is judged on the day it is told", () => assert.equal(checkOf([]).today, today));
});
