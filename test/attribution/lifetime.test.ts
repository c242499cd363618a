import assert from "node:assert/strict";
import type { Finding } from "../../shared/model/finding.ts";
import { aSecret, aUse, anIdentity, anIssuance, fingerprint, verdictOn, type Situation } from "../builders.ts";

/** `class basis`, then what else the lifetime says. */
function assertLifetime(finding: Finding, given: Situation, ...expected: readonly string[]): void {
  const { class: kind, basis, issuedAt, expiresAt, limitDays, byRotation } = verdictOn(finding, given).lifetime;
  const said = [
    `${kind} ${basis ?? "nothing"}`,
    ...(issuedAt === undefined ? [] : [`since ${issuedAt}`]),
    ...(expiresAt === undefined ? [] : [`until ${expiresAt}`]),
    ...(byRotation ? ["by rotation"] : []),
    ...(limitDays === undefined || limitDays === 90 ? [] : [`limit ${limitDays}`]),
  ];
  assert.deepEqual(said, expected);
}

const match = {
  names: ["DEPLOY_TOKEN"],
  fingerprints: [fingerprint("s1", "a"), fingerprint("i1", "acme_key.deployer")],
};
const registered = (credential: Parameters<typeof anIdentity>[1], more: Situation = {}): Situation => ({
  identities: [anIdentity("deployer", { match, ...credential })],
  ...more,
});
const dated = (expiresAt: string, issuedAt?: string) =>
  aSecret({ facts: { expiresAt, ...(issuedAt !== undefined && { issuedAt }) } });

describe("rotation", () => {
  function assertRotation(credential: Parameters<typeof anIdentity>[1], expected: object | undefined): void {
    assert.deepEqual(verdictOn(aUse(), registered(credential)).rotation, expected);
  }

  it("has the days that its owner promised, and never those of the policy", () => {
    const lastRotated = "2026-11-01";
    assertRotation({ rotation: { everyDays: 30 } }, { everyDays: 30, lastRotated, dueBy: "2026-12-01" });
    assertRotation({}, { lastRotated });
    assertRotation({ rotation: { runbook: "https://wiki.example" } }, { lastRotated, runbook: "https://wiki.example" });
  });
});

describe("lifetime", () => {
  it("is first what the credential says", () => {
    assertLifetime(
      dated("2026-11-22T20:00:00Z", "2026-11-22T08:00:00Z"),
      {},
      "short-lived credential",
      "since 2026-11-22T08:00:00Z",
      "until 2026-11-22T20:00:00Z",
    );
    assertLifetime(dated("2026-12-01", "2026-11-01"), {}, "bounded credential", "since 2026-11-01", "until 2026-12-01");
    assertLifetime(
      dated("2026-12-01", "2025-11-01"),
      {},
      "long-lived credential",
      "since 2025-11-01",
      "until 2026-12-01",
    );
    assertLifetime(dated("2026-11-21", "2026-11-01"), {}, "expired credential", "since 2026-11-01", "until 2026-11-21");
    assertLifetime(dated("2026-12-01"), {}, "bounded credential", "until 2026-12-01");
    assertLifetime(dated("2026-12-01"), registered({ ttl: "none" }), "bounded credential", "until 2026-12-01");
  });

  it("is second what the register says: its end, its TTL, its rotation", () => {
    const since = "since 2026-11-01";
    const rotation = { everyDays: 30 };
    assertLifetime(
      aUse(),
      registered({ expires: "2026-12-01", ttl: "none" }),
      "bounded register",
      since,
      "until 2026-12-01",
    );
    assertLifetime(aUse(), registered({ expires: "2027-12-01" }), "long-lived register", since, "until 2027-12-01");
    assertLifetime(aUse(), registered({ expires: "2026-11-21" }), "expired register", since, "until 2026-11-21");
    assertLifetime(aUse(), registered({ ttl: 1 / 24 }), "short-lived register", since);
    assertLifetime(aUse(), registered({ ttl: 30, rotation: { everyDays: 400 } }), "bounded register", since);
    assertLifetime(aUse(), registered({ ttl: 90 }), "bounded register", since);
    assertLifetime(aUse(), registered({ ttl: 91 }), "long-lived register", since);
    assertLifetime(aUse(), registered({ rotation }), "bounded register", since, "until 2026-12-01", "by rotation");
    assertLifetime(
      aUse(),
      registered({ ttl: "none", rotation }),
      "bounded register",
      since,
      "until 2026-12-01",
      "by rotation",
    );
    assertLifetime(
      aUse(),
      registered({ rotation: { everyDays: 91 } }),
      "long-lived register",
      since,
      "until 2027-01-31",
      "by rotation",
    );
    assertLifetime(aUse(), registered({ ttl: "none" }), "long-lived register", since);
    assertLifetime(
      aUse(),
      registered({ rotation }, { policy: { lifetime: { rotationCountsAsBounded: false } } }),
      "unknown type",
    );
    assertLifetime(anIssuance({ days: 400 }), registered({ ttl: 30 }), "bounded register", since);
  });

  it("is never what the register says of an issuer that ends nothing", () => {
    const endless = (credential: Parameters<typeof anIdentity>[1]): Parameters<typeof assertLifetime> => [
      aUse({ type: "endless-token" }),
      registered(credential),
      "long-lived type",
    ];
    assertLifetime(...endless({ ttl: 1 / 24 }));
    assertLifetime(...endless({ expires: "2026-11-30" }));
    assertLifetime(
      aUse({ type: "endless-token" }),
      registered({ ttl: 1 / 24, rotation: { everyDays: 30 } }),
      "bounded register",
      "since 2026-11-01",
      "until 2026-12-01",
      "by rotation",
    );
  });

  it("does not begin on a day that has not come yet", () => {
    const far = "2036-01-01T01:00:00Z";
    assertLifetime(dated(far, "2036-01-01T00:00:00Z"), {}, "long-lived credential", `until ${far}`);
    assertLifetime(
      dated("2026-11-23T08:00:00Z", "2026-11-22T09:00:00Z"),
      {},
      "short-lived credential",
      "since 2026-11-22T09:00:00Z",
      "until 2026-11-23T08:00:00Z",
    );
    const rotation = { everyDays: 30 };
    assertLifetime(aUse(), registered({ rotation, lastRotated: "2026-11-23" }), "unknown type");
    assertLifetime(
      aUse(),
      registered({ rotation, lastRotated: "2026-11-23", issuedAt: "2026-11-02" }),
      "bounded register",
      "since 2026-11-02",
      "until 2026-12-02",
      "by rotation",
    );
    assertLifetime(
      aUse(),
      registered({ expires: "2036-01-01", lastRotated: "2035-12-31" }),
      "long-lived register",
      "until 2036-01-01",
    );
  });

  it("is not that of whichever credential of one entry stands first", () => {
    const one = anIdentity("deployer", { match });
    const both = (...credentials: readonly Partial<(typeof one.credentials)[number]>[]): readonly Situation[] => {
      const all = credentials.flatMap((credential, index) =>
        one.credentials.map(({ lastRotated: _lastRotated, ...rest }) => ({
          ...rest,
          id: `key-${index}`,
          ...credential,
        })),
      );
      return [all, all.toReversed()].map((inOrder) => ({ identities: [{ ...one, credentials: inOrder }] }));
    };
    for (const situation of both({ ttl: 1 }, { ttl: 30 })) assertLifetime(aUse(), situation, "unknown register");
    for (const situation of both({ ttl: 30 }, {})) assertLifetime(aUse(), situation, "unknown register");
    for (const situation of both({ ttl: 1 }, { ttl: "none" })) assertLifetime(aUse(), situation, "long-lived register");
    for (const situation of both({ ttl: 30 }, { ttl: 60 })) assertLifetime(aUse(), situation, "bounded register");
    for (const situation of both({}, {})) assertLifetime(aUse(), situation, "unknown type");
    for (const situation of both({ expires: "2026-12-01" }, { expires: "2026-12-15" }))
      assertLifetime(aUse(), situation, "bounded register");
    for (const situation of both({ type: "endless-token" }, { type: "bounded-token" })) {
      const { type: _, ...bare } = aUse();
      assertLifetime(bare, situation, "unknown nothing");
    }
    const [situation] = both({ ttl: 1 }, { ttl: 30 });
    const { identity, credential, reasons } = verdictOn(aUse(), situation);
    assert.deepEqual(
      [identity.status, identity.id, identity.credential, identity.reason, identity.candidates],
      ["known", "deployer", undefined, "two-credentials", ["deployer/key-0", "deployer/key-1"]],
    );
    assert.equal(credential, fingerprint("u1", "DEPLOY_TOKEN"));
    assert.deepEqual(reasons.find(({ rule }) => rule === "unknown-lifetime")?.detail, {
      credentials: "deployer/key-0 and deployer/key-1",
    });
  });

  it("is third what the code asks for", () => {
    assertLifetime(aUse({ form: "federated", type: "endless-token" }), {}, "short-lived code");
    assertLifetime(anIssuance({ days: 1, type: "endless-token" }), {}, "short-lived code");
    assertLifetime(anIssuance({ days: 30, type: "endless-token" }), {}, "bounded code");
    assertLifetime(anIssuance({ days: 400, type: "bounded-token" }), {}, "long-lived code");
    assertLifetime(anIssuance({ expiresAt: "2026-12-01" }), {}, "bounded code", "until 2026-12-01");
    assertLifetime(anIssuance({ expiresAt: "2026-11-01" }), {}, "expired code", "until 2026-11-01");
    assertLifetime(anIssuance(), registered({ ttl: "unknown" }), "unknown type");
  });

  it("is last what its type allows", () => {
    assertLifetime(aUse({ type: "short-token" }), {}, "short-lived type");
    assertLifetime(aUse({ type: "bounded-token" }), {}, "bounded type");
    assertLifetime(aUse({ type: "long-token" }), {}, "long-lived type");
    assertLifetime(aUse({ type: "optional-token" }), {}, "long-lived type");
    assertLifetime(aUse({ type: "endless-token" }), {}, "long-lived type");
    assertLifetime(aUse({ type: "open-token" }), {}, "unknown type");
    assertLifetime(aUse({ type: "unknown-token" }), {}, "unknown type");
    assertLifetime(
      aSecret({ type: "endless-token", facts: { issuedAt: "2025-01-01" } }),
      {},
      "long-lived type",
      "since 2025-01-01",
    );
  });

  it("is unknown when nothing speaks, unless the policy fears the worst", () => {
    const { type: _type, ...bare } = aUse();
    assertLifetime(bare, {}, "unknown nothing");
    assertLifetime(bare, { policy: { lifetime: { unknownCountsAs: "long-lived" } } }, "long-lived nothing");
    assertLifetime(aUse({ type: "never-heard-of" }), {}, "unknown nothing");
  });

  it("takes the type from the register when a name tells none", () => {
    const { type: _type, ...bare } = aUse();
    assertLifetime(bare, registered({ type: "bounded-token" }), "bounded type");
  });

  it("is held against the strictest limit that applies", () => {
    const policy = { lifetime: { maxTtl: 60, maxTtlProductionPipelines: 20, maxTtlAgents: 7 } };
    const production = aUse({
      type: "bounded-token",
      at: { system: "github-actions", job: "deploy", environment: "production" },
    });
    assertLifetime(aUse({ type: "bounded-token" }), { policy }, "bounded type", "limit 60");
    assertLifetime(production, { policy }, "long-lived type", "limit 20");
    const agent = { identities: [anIdentity("bot", { ttl: 30, match }, { kind: "agent" })], policy };
    assertLifetime(production, agent, "long-lived register", "since 2026-11-01", "limit 7");
  });
});
