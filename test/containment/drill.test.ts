import assert from "node:assert/strict";
import { findRehearsed, madeUpScan, nextToRehearse } from "../../shared/containment/drill.ts";
import { audit } from "../../shared/audit.ts";
import type { Identity } from "../../shared/model/identity.ts";
import { aContext, anIdentity, fingerprint } from "../builders.ts";

const rehearsedOn = (id: string, lastRehearsed: string, changes: Partial<Identity> = {}): Identity =>
  anIdentity(id, { match: { names: [id] }, containment: { evidence: [], lastRehearsed } }, changes);

describe("a drill", () => {
  it("takes what was never rehearsed, then what was long ago; the gravest of equals", () => {
    const never = anIdentity("never");
    const grave = anIdentity("grave", {}, { blastRadius: "critical" });
    const old = rehearsedOn("old", "2025-01-01");
    const recent = rehearsedOn("recent", "2026-01-01");
    const over = anIdentity("over", {}, { lifecycle: { state: "retired" } });
    const next = (...identities: readonly Identity[]) => nextToRehearse(identities)?.identity.id;
    assert.equal(next(recent, old, never, grave, over), "grave");
    assert.equal(next(recent, old, never), "never");
    assert.equal(next(recent, old, over), "old");
    assert.equal(next(over), undefined);
  });

  it("finds what is asked for", () => {
    const identities = [anIdentity("a"), anIdentity("b", { id: "key" })];
    assert.equal(findRehearsed(identities, "b")?.credential.id, "key");
    assert.equal(findRehearsed(identities, "b/key")?.identity.id, "b");
    assert.equal(findRehearsed(identities, "c"), undefined);
  });

  it("makes up a finding that its own entry claims, by whatever key", () => {
    const matches = [
      { names: ["NAME"] },
      { fingerprints: [fingerprint("s1", "a")] },
      { keyIds: ["key-1"] },
      { subjects: [{ issuer: "https://issuer.example", subject: "repo:acme/*" }] },
    ];
    for (const match of matches) {
      const identity = anIdentity("one", { match });
      const rehearsed = findRehearsed([identity], "one");
      assert.ok(rehearsed);
      const { verdicts } = audit([madeUpScan(rehearsed)], aContext({ identities: [identity] }));
      assert.deepEqual([verdicts.length, verdicts[0]?.identity.id, verdicts[0]?.credential], [1, "one", "one/one"]);
    }
  });
});
