import assert from "node:assert/strict";
import { group, type Grouping } from "../../extension/grouping.ts";
import { aSecret, aUse, anIdentity, auditOf, fingerprint } from "../builders.ts";

const { verdicts } = auditOf(
  [
    aSecret(),
    aSecret({ path: "src/b.ts" }),
    aSecret({ path: "lib/c.ts", type: "short-token", fingerprints: [fingerprint("s1", "b")] }),
    aUse({ alternative: { text: "Sign in", reference: "https://acme.example" } }),
    aSecret({ path: "lib/d.ts", allowance: { dialect: "keyholder", line: 1, reason: "made up" } }),
  ],
  { identities: [anIdentity("deploy", { match: { names: ["DEPLOY_TOKEN"] } })], codeowners: "/src/ @acme/web\n" },
);

/** `label: credentials/places`, in order. */
function assertGroups(by: Grouping, ...expected: readonly string[]): void {
  it(`are gathered by ${by}`, () => {
    const seen = group(verdicts, by).map(
      ({ label, credentials, verdicts: of }) => `${label}: ${credentials}/${of.length}`,
    );
    assert.deepEqual(seen, expected);
  });
}

describe("findings", () => {
  assertGroups("owner", "steward @acme/web: 1/2", "nobody: 1/1", "business @dana, steward @acme/web: 1/1");
  assertGroups("decision", "Blocks: 2/3", "Warns: 1/1");
  assertGroups("lifetime", "unknown: 2/3", "short-lived: 1/1");
  assertGroups("provider", "acme: 3/4");
  assertGroups("file", "src/a.ts: 1/1", "src/b.ts: 1/1", "lib/c.ts: 1/1", ".github/workflows/deploy.yml: 1/1");
});
