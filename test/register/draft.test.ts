import assert from "node:assert/strict";
import { draftIdentity } from "../../shared/register/draft.ts";
import type { IdentityDocument } from "../../shared/register/document.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { aSecret, aUse, anIssuance, fingerprint, verdictOn, type Situation } from "../builders.ts";

/** The draft without its owners. */
function assertDrafted(finding: Finding, expected: Partial<IdentityDocument> | undefined, ...taken: string[]): void {
  const draft = draftIdentity(verdictOn(finding), new Set(taken));
  const { owners: _, ...rest } = draft ?? {};
  assert.deepEqual(draft && rest, expected);
}

function assertOwners(codeowners: string, business: string, steward: string): void {
  const situation: Situation = { codeowners };
  assert.deepEqual(draftIdentity(verdictOn(aSecret(), situation), new Set())?.owners, { business, steward });
}

const type = "unknown-token";
const issuedBy = { issuer: "acme" };

describe("a drafted register entry", () => {
  it("claims by the strongest key", () => {
    const use = { id: "npm-token", issuedBy, credentials: [{ type, match: { names: ["NPM_TOKEN"] } }] };
    assertDrafted(aUse({ name: "NPM_TOKEN" }), use);
    assertDrafted(aUse({ name: "NPM_TOKEN" }), { ...use, id: "npm-token-3" }, "npm-token", "npm-token-2");
    const fingerprints = [fingerprint("s1", "a")];
    assertDrafted(aSecret(), { id: type, issuedBy, credentials: [{ type, match: { fingerprints } }] });
    assertDrafted(aSecret({ facts: { keyIds: ["AK1"] } }), {
      id: type,
      issuedBy,
      credentials: [{ type, match: { keyIds: ["AK1"] } }],
    });
    assertDrafted(aSecret({ name: "dbPassword", fingerprints: [fingerprint("p1", "a")] }), {
      id: "db-password",
      issuedBy,
      credentials: [{ type, match: { names: ["dbPassword"] } }],
    });
    assertDrafted(anIssuance(), {
      id: type,
      issuedBy,
      credentials: [{ type, match: { fingerprints: [fingerprint("i1", "acme_key.deployer")] } }],
    });
  });

  it("is none where nothing but a place could be claimed", () => {
    assertDrafted(aSecret({ fingerprints: [fingerprint("p1", "a")] }), undefined);
    assertDrafted(aUse({ name: "*" }), undefined);
  });

  it("has a steward where one custodian is named for this very part", () => {
    assertOwners("/src/ @acme/web\n", "", "@acme/web");
    assertOwners("/src/ @acme/web @acme/ops\n", "", "");
    assertOwners("* @acme/web\n", "", "");
  });
});
