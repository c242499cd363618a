import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as reports from "../detection/imported/reports.ts";
import { repositoryOf, temporaryFolder } from "../node/temporary.ts";
import { keyholder } from "./doors.ts";

const exports = temporaryFolder();
const exported = (name: string, text: string): string => {
  const path = join(exports, name);
  writeFileSync(path, text);
  return path;
};

describe("keyholder attribute", () => {
  const folder = repositoryOf({ ".github/CODEOWNERS": "/src/ @acme/web\n", "src/a.ts": "" });
  const gitleaks = exported("gitleaks.json", reports.gitleaks);

  async function assertAttributed(line: string, code: 0 | 1 | 2, ...expected: readonly string[]): Promise<string> {
    const { code: actual, out, err } = await keyholder(folder, ["attribute", ...line.split(" ")]);
    assert.equal(actual, code, out + err);
    for (const one of expected) assert.ok((out + err).includes(one), `${one}: ${out + err}`);
    for (const secret of [reports.token, reports.password]) assert.ok(!(out + err).includes(secret));
    return out;
  }

  it("gives owners in every format, with scan's exit codes", async () => {
    await assertAttributed(gitleaks, 1, "partial: steward @acme/web", "gitleaks:acme-internal", "3 credentials");
    await assertAttributed(`${gitleaks} --exit-zero`, 0);
    await assertAttributed(exported("none.json", "[]"), 0, "Nothing stands against");
    for (const format of ["json", "sarif", "markdown", "csv", "gitlab"])
      await assertAttributed(`${gitleaks} --format ${format}`, 1, "acme");
    const trufflehog = exported("trufflehog.jsonl", reports.trufflehog);
    await assertAttributed(`${gitleaks} ${trufflehog}`, 1, "5 credentials");
    await assertAttributed(exported("report.sarif", reports.sarif), 1, "1 finding left out");
  });

  it("tells what it could not read", async () => {
    await assertAttributed(exported("cut.json", reports.gitleaks.slice(0, -40)), 2, "cut off");
    await assertAttributed(exported("x.json", "{}"), 2, "say with --as whose it is");
    await assertAttributed(`${gitleaks} --as snyk`, 2, "--as takes one of: gitleaks");
    await assertAttributed(join(exports, "none"), 2, "There is no");
  });
});
