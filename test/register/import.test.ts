import assert from "node:assert/strict";
import fc from "fast-check";
import { importInto } from "../../shared/register/import.ts";
import { readListing, unwrapListing } from "../../shared/register/importers/read.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { commonStart, registers } from "./generated.ts";
import * as listings from "./listings.ts";

const path = "r.yml";
const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n";
const today = "2026-11-22";

function importAll(text: string, ...exported: readonly string[]) {
  return exported.reduce((before, listing) => {
    const result = importInto(
      { path, text: before },
      readListing(unwrapListing({ path: "export", text: listing })),
      today,
    );
    assert.ok(result, before);
    return result.text;
  }, text);
}

const parsed = (text: string) => {
  const { register, problems } = parseRegister({ path, text });
  assert.deepEqual(problems, [], text);
  return register?.identities ?? [];
};

describe("an import", () => {
  function assertImported(before: string, exported: string, after: string): void {
    for (const newline of ["\n", "\r\n"]) {
      const text = importAll((opening + before).replaceAll("\n", newline), exported);
      assert.equal(text, (opening + after).replaceAll("\n", newline));
      assert.equal(importAll(text, exported), text, "a second time there is nothing new");
      parsed(text);
    }
  }

  const npm =
    "imported: { from: github-secrets, on: 2026-11-22, as: github secret NPM_TOKEN, issuedAt: 2024-01-01, lastRotated: 2026-03-01 }";
  const secret = `[${JSON.stringify({ name: "NPM_TOKEN", created_at: "2024-01-01T00:00:00Z", updated_at: "2026-03-01T00:00:00Z" })}]`;

  it("says what is listed beside what a person wrote, and changes nothing of that", () => {
    assertImported(
      "  - id: npm # ours\n    credentials:\n      - match: { names: [npm_token] } # one\n  # end\n",
      secret,
      `  - id: npm # ours\n    credentials:\n      - match: { names: [npm_token] } # one\n        ${npm}\n  # end\n`,
    );
    const mine = "lastRotated: 2026-05-05\n        match: { names: [NPM_TOKEN] }";
    const text = importAll(`${opening}  - id: npm\n    credentials:\n      - ${mine}\n`, secret);
    assert.ok(text.includes(mine));
    assert.equal(parsed(text)[0]?.credentials[0]?.lastRotated, "2026-05-05", "a person's word counts more");
  });

  it("stands in for what no person says", () => {
    const text = importAll(`${opening}  - { id: a, credentials: [ { match: { names: [NPM_TOKEN] } } ] }\n`, secret);
    const [credential] = parsed(text)[0]?.credentials ?? [];
    assert.deepEqual([credential?.issuedAt, credential?.lastRotated], ["2024-01-01", "2026-03-01"]);
    assert.deepEqual(credential?.imported, { from: "github-secrets", on: today, as: "github secret NPM_TOKEN" });
  });

  it("takes the place of an earlier one", () => {
    const before = `${opening}  - id: npm\n    credentials:\n      - match: { names: [NPM_TOKEN] }\n        ${npm} # kept\n`;
    const text = importAll(before, secret.replace("2026-03-01", "2026-11-20"));
    assert.equal(text, before.replace("lastRotated: 2026-03-01", "lastRotated: 2026-11-20"));
  });

  it("proposes an entry for what none knows, which owns nothing", () => {
    const text = importAll("", listings.credentialReport, listings.serviceAccountKeys, listings.applications);
    assert.deepEqual(
      parsed(text).map(({ id, lifecycle, owners, credentials }) => [id, lifecycle.state, owners, credentials.length]),
      [
        ["deployer", "proposed", {}, 2],
        ["ci", "proposed", {}, 2],
        ["shop-billing", "proposed", {}, 2],
      ],
    );
    assert.ok(importAll("", listings.personalAccessTokens).includes("github names @octocat"));
    const [stored] = parsed(importAll("", listings.secrets));
    assert.equal(stored?.issuedBy?.issuer, undefined, "GitHub stores a secret, and did not issue it");
  });

  it("finds one key in two listings of the same user", () => {
    for (const order of [
      [listings.credentialReport, listings.accessKeys],
      [listings.accessKeys, listings.credentialReport],
    ]) {
      const text = importAll("", ...order, ...order);
      const [entry, ...others] = parsed(text);
      assert.deepEqual([others.length, entry?.credentials.length], [0, 2]);
      assert.deepEqual(
        entry?.credentials.map(({ match, lastRotated, imported }) => [
          match.keyIds.length,
          lastRotated,
          imported?.status,
        ]),
        [
          [1, "2026-09-20", "active"],
          [0, "2025-01-03", "inactive"],
        ],
      );
      assert.equal(importAll(text, ...order), text);
    }
  });

  it("adds a further key to the entry of its identity", () => {
    const first = importAll("", listings.accessKeys);
    const rotated = listings.accessKeys.replace("VV7A", "WW7B").replace("2026-09-20", "2026-11-21");
    const [entry, ...others] = parsed(importAll(first, rotated));
    assert.deepEqual([entry?.credentials.map(({ id }) => id), others.length], [["deployer", "deployer-2"], 0]);
  });

  it("fills what a catalog knows into the entries that refer to it", () => {
    assertImported(
      '  - id: shop\n    catalogRef: Component:default/shop\n    owners:\n      business: "@dana"\n',
      listings.catalog,
      '  - id: shop\n    catalogRef: Component:default/shop\n    owners:\n      business: "@dana"\n      steward: group:team-web\n    lifecycle:\n      reviewBy: 2026-11-22\n',
    );
    const ends = (...keys: readonly string[]): string =>
      `  - id: shop\n    catalogRef: component:default/shop\n${keys.map((key) => `    ${key}\n`).join("")}`;
    const steward = "owners:\n      steward: group:team-web";
    const review = "lifecycle:\n      reviewBy: 2026-11-22";
    const active = "lifecycle:\n      state: active";
    const dana = 'owners:\n      business: "@dana"';
    assertImported(ends(active), listings.catalog, ends(`${active}\n      reviewBy: 2026-11-22`, steward));
    assertImported(ends(dana), listings.catalog, ends(`${dana}\n      steward: group:team-web`, review));
    const named =
      '  - { id: shop, catalogRef: "component:default/shop", owners: { steward: "@x/y" }, lifecycle: { reviewBy: 2027-01-01 } }\n';
    assertImported(named, listings.catalog, named);
  });

  it("leaves alone what several entries claim", () => {
    const twice =
      "  - { id: a, credentials: [ { match: { names: [NPM_TOKEN] } } ] }\n  - { id: b, credentials: [ { match: { names: [NPM_TOKEN] } } ] }\n";
    assertImported(twice, secret, twice);
    const result = importInto({ path, text: opening + twice }, readListing({ path, text: secret }), today);
    assert.deepEqual(result?.ambiguous, ["github secret NPM_TOKEN"]);
  });

  it("refuses a register that it cannot read", () => {
    for (const text of ["a: [", "- a", "{}", `${opening.trimEnd()} text\n`])
      assert.equal(importInto({ path, text }, readListing({ path, text: secret }), today), undefined, text);
  });

  it("changes nothing of any register but what it imports", () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(...Object.values(listings)), ({ text }, exported) => {
        const after = importAll(text, exported);
        assert.equal(commonStart(text, after), text, "every character stands where it stood");
        assert.deepEqual(
          parsed(after)
            .slice(0, parsed(text).length)
            .map(({ id }) => id),
          parsed(text).map(({ id }) => id),
        );
        assert.equal(importAll(after, exported), after, "a second time there is nothing new");
      }),
    );
  });
});
