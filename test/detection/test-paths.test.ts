import assert from "node:assert/strict";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { isTestPath } from "../../shared/detection/test-paths.ts";

function assertTest(path: string, expected: boolean): void {
  assert.equal(isTestPath(path), expected, path);
}

async function assertConfidence(path: string, text: string, expected: string): Promise<void> {
  const { findings } = await detect({ path, text }, [], {});
  assert.deepEqual(
    findings.map(({ confidence }) => confidence),
    [expected],
    `${path}: ${text}`,
  );
}

describe("test paths", () => {
  it("are told by a folder or by the file's name", () => {
    for (const path of [
      "test/a.rb",
      "packages/x/__tests__/a.ts",
      "crypto/testdata/key.json",
      "src/test/resources/app.yml",
      "src/integration-test/a.java",
      "pkg/a_test.go",
      "tests/unit/test_a.py",
      "lib/test_login.py",
      "src/login.spec.ts",
      "app/LoginTests.java",
      "app/LoginTest.kt",
      "models/user_spec.rb",
      "examples/deploy/main.tf",
    ])
      assertTest(path, true);
    for (const path of [
      "src/a.ts",
      "src/latest/a.ts",
      "contest/a.py",
      "src/attest.go",
      "protest.py",
      "test.env",
      "config/testing.yml",
      "src/inspect/a.ts",
      "Latest.java",
    ])
      assertTest(path, false);
  });

  it("make a step less sure of what no issuer has given its form to", async () => {
    const token = fill('api_token = "{w:40}"');
    await assertConfidence("src/a.py", token, "medium");
    await assertConfidence("tests/a.py", token, "low");
    const issued = fill("dckr_pat_{b:27}");
    await assertConfidence("src/a.py", issued, "high");
    await assertConfidence("tests/a.py", issued, "high");
  });
});
