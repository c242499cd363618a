import assert from "node:assert/strict";
import { nextStep, reasonSentence } from "../../../shared/report/wording/index.ts";
import { aUse, anIdentity, auditOf } from "../../builders.ts";

describe("the reason that a credential is long-lived", () => {
  /** `everyDays`, on which day it was last rotated, and what is said on 2026-11-22 of a limit of 90 days. */
  function assertSaid(everyDays: number, lastRotated: string, expected: string): void {
    const identity = anIdentity("deployer", {
      rotation: { everyDays },
      lastRotated,
      match: { names: ["DEPLOY_TOKEN"] },
    });
    const [verdict] = auditOf([aUse()], { identities: [identity] }).verdicts;
    const reason = verdict?.reasons.find(({ rule }) => rule === "long-lived");
    assert.equal(verdict && reason && reasonSentence(reason, verdict), expected);
  }

  it("is an overdue rotation, or one promised too seldom, and never a day that is still to come", () => {
    assertSaid(30, "2026-09-01", "its rotation was due by 2026-10-01");
    const tooSeldom = "its rotation is promised every 120 days, less often than the 90 days that the policy allows";
    assertSaid(120, "2026-11-01", tooSeldom);
    assertSaid(120, "2026-01-01", tooSeldom);
  });
});

describe("the next step where a lifetime is unknown", () => {
  it("names the credential, or the entry whose credentials may all be meant", () => {
    const assertNext = (count: number, expected: string): void => {
      const { credentials } = anIdentity("deployer", { match: { names: ["DEPLOY_TOKEN"] } });
      const numbered = credentials.flatMap((one) =>
        Array.from({ length: count }, (_, at) => ({ ...one, id: `key-${at}` })),
      );
      const [verdict] = auditOf([aUse()], {
        identities: [anIdentity("deployer", {}, { credentials: numbered })],
      }).verdicts;
      const reason = verdict?.reasons.find(({ rule }) => rule === "unknown-lifetime");
      assert.equal(
        verdict && reason && nextStep(reason, verdict),
        `Record ttl, expires or rotation of ${expected} in .keyholder/register.yml`,
      );
    };
    assertNext(1, "key-0");
    assertNext(2, "each credential of deployer");
  });
});
