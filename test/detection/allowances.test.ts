import assert from "node:assert/strict";
import { createAllowances } from "../../shared/detection/allowances.ts";
import { createConcealment } from "../../shared/detection/concealment.ts";
import { createLines } from "../../shared/text/lines.ts";

/** Lines that are allowed, as `line:dialect` or `line:dialect:reason`. */
function assertAllowed(text: string, ...expected: readonly string[]): void {
  const lines = createLines(text);
  const allowances = createAllowances(text, lines, createConcealment(["S3cretS3cret"]));
  const allowed: string[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const allowance = allowances.on(line, line);
    if (allowance)
      allowed.push([line, allowance.dialect, ...(allowance.reason === undefined ? [] : [allowance.reason])].join(":"));
  }
  assert.deepEqual(allowed, expected, text);
}

describe("allowances", () => {
  it("on the same line", () => {
    assertAllowed("x # keyholder:allow a test key\ny", "1:keyholder:a test key");
    assertAllowed("x // gitleaks:allow", "1:gitleaks");
    assertAllowed("x # betterleaks:allow", "1:betterleaks");
    assertAllowed("x # trufflehog:ignore", "1:trufflehog");
    assertAllowed("x # ggignore", "1:ggshield");
    assertAllowed("x # kingfisher:ignore", "1:kingfisher");
    assertAllowed("x // NOSONAR", "1:sonar");
    assertAllowed("x # no-dd-secrets", "1:datadog");
    assertAllowed("x # HASHICORPIGNORE", "1:vault-radar");
    assertAllowed("x # zizmor: ignore[hardcoded-credentials] made up", "1:zizmor:made up");
    assertAllowed("x # nosemgrep: generic.secrets", "1:semgrep");
    assertAllowed("x # trivy:ignore:github-pat", "1:trivy");
    assertAllowed("x // secretlint-disable-line -- made up", "1:secretlint:made up");
    assertAllowed("x <!-- keyholder:allow made up -->", "1:keyholder:made up");
    assertAllowed("x /* keyholder:allow made up */", "1:keyholder:made up");
  });

  it("not by words about rules that are not about secrets", () => {
    assertAllowed("x # nosemgrep: python.requests.insecure-tls");
    assertAllowed("x # zizmor: ignore[unpinned-uses]");
    assertAllowed("x # trivy:ignore:AVD-AWS-0089");
    assertAllowed("x # trivy:ignore:CVE-2026-1234");
    assertAllowed("x # checkov:skip=CKV_AWS_20:public");
  });

  it("of detect-secrets only in a comment that ends the line", () => {
    assertAllowed("x # pragma: allowlist secret", "1:detect-secrets");
    assertAllowed("x // pragma: whitelist secret", "1:detect-secrets");
    assertAllowed("x <!-- pragma: allowlist secret -->", "1:detect-secrets");
    assertAllowed("x = 'pragma: allowlist secret' + y");
    assertAllowed("# pragma: allowlist nextline secret\nx\ny", "2:detect-secrets");
    assertAllowed("y # pragma: allowlist nextline secret\nx");
  });

  it("on the next line", () => {
    assertAllowed("// keyholder:allow-next-line made up\nx", "2:keyholder:made up");
    assertAllowed("// secretlint-disable-next-line\nx", "2:secretlint");
    assertAllowed('[SuppressMessage("Microsoft.Security", "CS002:SecretInNextLine")]\nx', "2:credscan");
    assertAllowed("# nosemgrep\nx", "2:semgrep");
    assertAllowed("# checkov:skip=CKV_SECRET_6:made up\r\nx", "2:checkov:made up");
  });

  it("between two comments", () => {
    assertAllowed(
      "a\n/* secretlint-disable */\nb\n/* secretlint-enable */\nc",
      "2:secretlint",
      "3:secretlint",
      "4:secretlint",
    );
    assertAllowed("a\n# secretlint-disable\nb", "2:secretlint", "3:secretlint");
    const text = "# secretlint-disable\nx\n# secretlint-enable\ny\n".repeat(20_000);
    const many = createLines(text);
    const { on } = createAllowances(text, many, createConcealment([]));
    for (let line = 2; line < many.count; line += 4) {
      assert.equal(on(line, line)?.line, line - 1);
      assert.equal(on(line + 2, line + 2), undefined);
    }
  });

  it("hold no secret", () => {
    assertAllowed("x # keyholder:allow it is S3cretS3cret", "1:keyholder:it is …");
  });

  it("are no part of other words", () => {
    assertAllowed("x # notgitleaks:allowed");
    assertAllowed("x # NOSONARQUBE");
    assertAllowed("x # bigggignored");
  });
});
