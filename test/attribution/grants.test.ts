import assert from "node:assert/strict";
import { joinGrants } from "../../shared/attribution/grants.ts";
import { scan } from "../../shared/scan.ts";

const key = 'resource "aws_iam_access_key" "k" {\n  user = aws_iam_user.ci.name\n}\n';
const grant =
  'resource "aws_iam_user_policy_attachment" "a" {\n  user = aws_iam_user.ci.name\n' +
  '  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n';

/** What each credential's identity may do, by the files of a repository. */
async function assertGranted(
  files: Readonly<Record<string, string>>,
  ...expected: readonly (string | undefined)[]
): Promise<void> {
  const scans = await Promise.all(Object.entries(files).map(([path, text]) => scan({ path, text })));
  const findings = joinGrants(scans).flatMap((one) => one.findings);
  assert.deepEqual(
    findings.map(({ at }) => at?.grants),
    expected,
    JSON.stringify(files),
  );
  assert.ok(findings.every(({ at }) => at?.identities === undefined));
}

describe("what a file grants", () => {
  it("is granted to credentials of other files of its module", async () => {
    await assertGranted({ "infra/keys.tf": key, "infra/iam.tf": grant }, "AdministratorAccess");
    await assertGranted({ "iam.tf": grant, "keys.tf": key }, "AdministratorAccess");
    await assertGranted({ "infra/keys.tf": key + grant }, "AdministratorAccess");
  });

  it("is granted to nobody else", async () => {
    await assertGranted({ "infra/keys.tf": key, "other/iam.tf": grant }, undefined);
    await assertGranted({ "infra/keys.tf": key, "infra/iam.tf": grant.replaceAll("ci", "other") }, undefined);
    await assertGranted({ "infra/keys.tf": key }, undefined);
  });
});
