import assert from "node:assert/strict";
import { containmentFrameworks } from "../../shared/containment/playbook.ts";
import { planContainment } from "../../shared/containment/plan.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { findImpact } from "../../shared/impact.ts";
import { containmentSteps, type ContainmentPlan } from "../../shared/model/containment.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { Accountability, Identity } from "../../shared/model/identity.ts";
import { taskSentence } from "../../shared/report/wording/containment.ts";
import { aSecret, aUse, anIdentity, anIssuance, auditOf, fingerprint, type Situation } from "../builders.ts";

/** The plan for the first of some findings. */
export function planOf(findings: readonly Finding[], situation: Situation = {}): ContainmentPlan {
  const report = auditOf(findings, situation);
  const [verdict] = report.verdicts.filter(({ finding }) => finding === findings[0]);
  assert.ok(verdict);
  const impact = findImpact([report], verdict.credential);
  assert.ok(impact);
  return planContainment(verdict, report, impact);
}

const tasksOf = ({ steps }: ContainmentPlan) => steps.flatMap(({ tasks }) => tasks);
const builtIn = credentialTypes();

const roles: Accountability = {
  identityTruth: "@acme/iam",
  privileged: "@acme/pam",
  platform: "@acme/cloud",
  detection: "@acme/soc",
  incidentLead: "@lead",
};

const named = (id: string, name: string, changes: Partial<Identity> = {}): Identity =>
  anIdentity(id, { match: { names: [name] } }, changes);

describe("a containment plan", () => {
  it("has five steps, each with something to do for somebody, for every credential type", () => {
    for (const { id, containment, issuer } of builtIn.values())
      for (const finding of [aSecret({ type: id }), aUse({ type: id }), anIssuance({ type: id })]) {
        const plan = planOf([finding], { types: builtIn });
        assert.deepEqual(
          plan.steps.map(({ step }) => step),
          containmentSteps,
          id,
        );
        for (const { step, tasks } of plan.steps) assert.ok(tasks.length > 0, `${id}: ${step}`);
        for (const task of tasksOf(plan)) {
          assert.match(taskSentence(task, plan), /^\S.{15,}[^.\s]$/, `${id}: ${task.id}`);
          assert.doesNotMatch(taskSentence(task, plan), /undefined|\bnull\b|\[object/, `${id}: ${task.id}`);
          assert.ok(task.keep.length > 0 && task.lanes.length > 0, `${id}: ${task.id}`);
        }
        const [first] = plan.steps.find(({ step }) => step === "revoke")?.tasks ?? [];
        assert.equal(first?.id, "revoke-at-issuer");
        assert.equal(first.advice.length, containment.length, id);
        assert.equal(plan.missing.includes("revocation-path"), issuer === undefined, id);
        assert.deepEqual(plan.frameworks, containmentFrameworks);
      }
  });

  it("fills an issuer's step with the public id of the very credential", () => {
    const keyId = "AKIA".concat("EXAMPLE".repeat(2));
    const of = (keyIds: readonly string[]) =>
      tasksOf(planOf([aSecret({ type: "aws-access-key", facts: { keyIds } })], { types: builtIn })).flatMap(
        ({ advice }) => advice,
      );
    assert.ok(of([keyId]).some((step) => step.includes(`--access-key-id ${keyId} `)));
    assert.ok(of([keyId]).every((step) => !step.includes("<key id>")));
    assert.ok(of([]).some((step) => step.includes("<key id>")));
    assert.ok(of([keyId, "another"]).some((step) => step.includes("<key id>")));
  });

  it("puts nothing in the place of what is minted for each run", () => {
    const ids = (finding: Finding) => tasksOf(planOf([finding])).map(({ id }) => id);
    assert.ok(ids(aUse()).includes("replace"));
    assert.ok(!ids(aUse({ form: "federated" })).includes("replace"));
  });

  it("says what to do for a type that nobody knows", () => {
    const plan = planOf([aUse({ type: "bare-name" })]);
    const task = tasksOf(plan).find(({ id }) => id === "revoke-at-issuer");
    assert.deepEqual(task?.advice, []);
    assert.ok(plan.missing.includes("revocation-path"));
  });
});

describe("what signs in", () => {
  function assertLanes(findings: readonly Finding[], situation: Situation, kind: string, ...lanes: readonly string[]) {
    const plan = planOf(findings, situation);
    assert.equal(plan.kind, kind);
    assert.deepEqual(plan.lanes, lanes);
  }
  const either = new Map([...builtIn].filter(([id]) => id === "aws-access-key"));

  it("is told by the register, the place and the type", () => {
    assertLanes([aSecret()], {}, "machine", "machine");
    assertLanes([aSecret({ type: "person-token" })], {}, "human", "human");
    assertLanes([aSecret({ type: "aws-access-key" })], { types: either }, "unknown", "human", "machine");
    assertLanes([aUse({ type: "aws-access-key" })], { types: either }, "machine", "machine");
    assertLanes([aUse({ type: "person-token" })], {}, "chained", "human", "machine");
  });

  it("is an agent where an agent holds it", () => {
    const agent = { system: "agents", job: "github", unattended: ["*"] };
    assertLanes([aUse({ type: "aws-access-key", at: agent })], { types: either }, "agent", "agent");
    assertLanes([aUse({ type: "person-token", at: agent })], {}, "chained", "human", "agent");
  });

  it("is a chained path where the register says through whom it acts", () => {
    const chain = [{ human: "@sam" }, { identity: "bot" }, { identity: "deployer" }];
    const identities = [
      named("bot", "DEPLOY_TOKEN", { kind: "agent", chain, autonomy: { tools: ["mcp:github"] } }),
      named("deployer", "OTHER"),
    ];
    assertLanes([aUse({ type: "aws-access-key" })], { identities }, "chained", "human", "machine", "agent");
    const plan = planOf([aUse()], { identities });
    assert.deepEqual(plan.chain, ["@sam", "bot", "deployer"]);
    assert.deepEqual(plan.tools, ["mcp:github"]);
    for (const lane of plan.lanes)
      for (const step of ["confirm", "trace", "revoke", "constrain", "preserve"])
        assert.ok(
          plan.steps
            .find((one) => one.step === step)
            ?.tasks.some(({ lanes }) => lanes.length === 1 && lanes[0] === lane),
          `${lane}: ${step}`,
        );
  });
});

describe("who executes it", () => {
  it("is whom the register names for each role", () => {
    const plan = planOf([aUse({ type: "aws-access-key" })], {
      types: builtIn,
      identities: [named("deployer", "DEPLOY_TOKEN", { accountability: roles })],
    });
    const assignees = Object.fromEntries(tasksOf(plan).map(({ role, assignees: who }) => [role, who.join(" ")]));
    assert.deepEqual(assignees, {
      iam: "@acme/iam",
      pam: "@acme/pam",
      cloud: "@acme/cloud",
      soc: "@acme/soc",
      owner: "@acme/web",
    });
    assert.equal(plan.incidentLead, "@lead");
  });

  it("is whom the register names for all, where no entry claims it", () => {
    const plan = planOf([aSecret({ type: "npm-token" })], {
      types: builtIn,
      identities: [],
      register: { accountability: roles },
    });
    assert.deepEqual(plan.missing, []);
    assert.equal(plan.ready, true);
  });

  it("is nobody by guessing, but the custodians for what is the system's own", () => {
    const plan = planOf([aSecret()], { codeowners: "/src/ @acme/web @acme/api\n" });
    for (const { role, assignees } of tasksOf(plan))
      assert.deepEqual(assignees, role === "owner" ? ["@acme/web", "@acme/api"] : []);
  });

  it("keeps what its owners settled before anything happened", () => {
    const containment = {
      first: "disable",
      stepsRef: "npm-token",
      approver: "@boss",
      evidence: ["cloudtrail"],
      lastRehearsed: "2026-11-01",
    };
    const identity = anIdentity("deployer", { match: { names: ["DEPLOY_TOKEN"] }, containment });
    const plan = planOf([aUse({ type: "aws-access-key" })], { types: builtIn, identities: [identity] });
    const [first, second] = plan.steps.find(({ step }) => step === "revoke")?.tasks ?? [];
    assert.deepEqual(first?.advice, ["disable"]);
    assert.deepEqual(second?.advice, builtIn.get("npm-token")?.containment);
    assert.deepEqual([plan.approver, plan.logs, plan.lastRehearsed], ["@boss", ["cloudtrail"], "2026-11-01"]);
  });
});

describe("ready to contain", () => {
  const ready: Situation = { identities: [named("deployer", "DEPLOY_TOKEN", { accountability: roles })] };
  const without = (key: keyof Accountability): Situation => {
    const { [key]: _, ...rest } = roles;
    return { identities: [named("deployer", "DEPLOY_TOKEN", { accountability: rest })] };
  };

  function assertMissing(findings: readonly Finding[], situation: Situation, ...missing: readonly string[]): void {
    const plan = planOf(findings, situation);
    assert.deepEqual(plan.missing, missing);
    assert.equal(plan.ready, missing.length === 0);
  }

  const types = builtIn;
  const npm = { type: "npm-token" };

  it("is what has both tracks, one lead, a revocation path and consumers", () => {
    assertMissing([aUse(npm)], { ...ready, types });
    assertMissing([aUse(npm)], { ...without("identityTruth"), types }, "identity-track");
    assertMissing([aUse(npm)], { ...without("detection"), types }, "abuse-track");
    assertMissing([aUse(npm)], { ...without("incidentLead"), types }, "incident-lead");
    assertMissing([aUse(npm)], { ...without("privileged"), types });
    assertMissing([aUse(npm)], { ...ready, types, complete: false }, "consumers");
    assertMissing([aUse(npm)], { ...ready, types, skipped: [{ path: "a", why: "unreadable" }] }, "consumers");
    assertMissing([anIssuance(npm)], { types, register: { accountability: roles }, identities: [] }, "consumers");
    assertMissing([aSecret()], {}, "identity-track", "abuse-track", "incident-lead", "revocation-path");
  });

  it("takes a runbook for a revocation path", () => {
    const rotation = { runbook: "https://wiki.acme.example/rotate" };
    const identity = anIdentity(
      "deployer",
      { match: { names: ["DEPLOY_TOKEN"] }, rotation },
      { accountability: roles },
    );
    assertMissing([aUse()], { identities: [identity] });
    assert.equal(planOf([aUse()], { identities: [identity] }).runbook, rotation.runbook);
  });

  it("looks at every place of the credential", () => {
    const value = { fingerprints: [fingerprint("s1", "same")] as const };
    const plan = planOf([aSecret(value), aSecret({ ...value, path: "src/b.ts" })]);
    assert.equal(plan.impact.waves.flatMap(({ dependents }) => dependents).length, 2);
  });
});
