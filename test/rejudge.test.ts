import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defaultLimits } from "../action/options.ts";
import { run } from "../action/run.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import type { Policy } from "../shared/model/policy.ts";
import type { Report } from "../shared/model/report.ts";
import { rejudge } from "../shared/rejudge.ts";
import { json } from "../shared/report/json.ts";
import { parseReport } from "../shared/report/parse.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { readRulebook } from "../shared/rulebook.ts";
import { listCredentials } from "../shared/summary.ts";
import { aPolicy, aUse, anIntroduction, anException, auditOf, fingerprint } from "./builders.ts";
import { temporaryFolder, writeFiles } from "./node/temporary.ts";
import { storyDay, storyNames, tell } from "./stories.ts";

const types = credentialTypes();

/** As a program that reads the report has it. */
function readAgain(report: Report): Report {
  const parsed = parseReport(json.render(report));
  assert.ok("report" in parsed);
  return parsed.report;
}

/** What is told of each verdict and credential, as JSON has it. */
const toldOf = (report: Report): unknown => {
  const { verdicts, credentials } = JSON.parse(json.render(report));
  return { verdicts, credentials };
};

/** Judged again by a policy, a report tells of every verdict what a scan by that policy does. */
function assertSame(report: Report, policy: Policy, scanned: Report): void {
  const verdicts = rejudge(readAgain(report), policy, scanned.today);
  assert.ok(typeof verdicts !== "string");
  assert.deepEqual(toldOf({ ...report, verdicts, credentials: listCredentials(verdicts) }), toldOf(scanned));
}

async function policyOf(directory: string, path: string): Promise<Policy> {
  const read = async (file: string): Promise<string | undefined> =>
    existsSync(resolve(directory, file)) ? readFileSync(resolve(directory, file), "utf8") : undefined;
  return (await readRulebook(read, { types, policyPath: path })).rulebook.policy;
}

/** Everything that a policy decides about what was found, set otherwise than it is built in. */
const policies: Readonly<Record<string, object>> = {
  "the built-in policy": {},
  "another limit": {
    lifetime: { maxTtl: "7d", maxTtlProductionPipelines: "1d", maxTtlAgents: "1h", reviewEvery: "1d" },
  },
  "no limit worth the name": {
    lifetime: { maxTtl: "3650d", rotateEvery: "3650d", grace: "365d", reviewEvery: "3650d" },
  },
  "promises that do not count": {
    lifetime: { rotationCountsAsBounded: false, unknownCountsAs: "long-lived", rotateEvery: "1d", grace: "0d" },
  },
  "CODEOWNERS that does not count": { ownership: { codeownersCounts: "nothing" } },
  "CODEOWNERS that counts for everything": { ownership: { catchAllCodeownersCounts: true } },
  "strict confidence": { confidence: { block: "low" }, allowances: { decision: "refuse" } },
  "allowances that warn": { allowances: { decision: "report", requireReason: false }, baseline: { decision: "allow" } },
  "allowances that need an owner": { allowances: { foreign: "honour-with-owner" }, baseline: { decision: "block" } },
  "rules that wait": {
    rules: { unowned: { decision: "block", from: "2027-02-01" }, "static-credential": "block", "long-lived": "allow" },
  },
};

describe("a report that is judged again", () => {
  const folder = temporaryFolder();
  for (const [name, policy] of Object.entries(policies))
    writeFiles(folder, { [`${name}.yml`]: JSON.stringify({ apiVersion: "keyholder/v1", kind: "Policy", ...policy }) });

  for (const name of storyNames)
    it(`by any policy and on any day says of ${name} what a scan says`, async () => {
      const { directory, remove } = tell(name);
      const scan = (today: string, policy: string, allowances = true): Promise<Report> =>
        run({
          paths: [],
          cwd: directory,
          policy,
          today,
          allowances,
          ignore: true,
          scope: "all",
          ...defaultLimits,
          fingerprintKeys: [],
        });
      try {
        const own = existsSync(join(directory, rulePaths.policy))
          ? rulePaths.policy
          : join(folder, "the built-in policy.yml");
        const report = await scan(storyDay, own);
        const inForce = await policyOf(directory, own);
        assertSame(report, inForce, report);
        for (const day of ["2026-01-01", "2027-06-01"]) assertSame(report, inForce, await scan(day, own));
        const without = await scan(storyDay, own, false);
        assertSame(without, inForce, without);
        for (const other of Object.keys(policies)) {
          const path = join(folder, `${other}.yml`);
          assertSame(report, await policyOf(directory, path), await scan(storyDay, path));
        }
      } finally {
        remove();
      }
    });

  it("says what an exception of another policy lowers", () => {
    const report = auditOf([aUse({ name: "A" }), aUse({ name: "B" })], { codeowners: null });
    const exceptions = [anException({ rule: "unowned", fingerprint: fingerprint("u1", "A") })];
    const verdicts = rejudge(readAgain(report), aPolicy({ exceptions }), report.today);
    assert.ok(typeof verdicts !== "string");
    assert.deepEqual(
      verdicts.map(({ finding, suppression }) => `${finding.name} ${suppression?.kind}`),
      ["B undefined", "A exception"],
    );
  });

  it("is without what another policy leaves out", () => {
    const report = auditOf([aUse({ name: "A" }), aUse({ name: "B", path: "old/ci.yml" }), aUse({ name: "C" })]);
    const verdicts = rejudge(report, aPolicy({ notCredentials: ["A"], exclude: ["old/**"] }), report.today);
    assert.ok(typeof verdicts !== "string");
    assert.deepEqual(
      verdicts.map(({ finding }) => finding.name),
      ["C"],
    );
  });

  it("is refused where it is of a change, or says too little", () => {
    const { judgedBy: _judgedBy, ...older } = auditOf([aUse()]);
    assert.equal(rejudge(older, aPolicy(), older.today), "says-too-little");
    const introduction = anIntroduction({ [aUse().path]: [1] });
    assert.equal(rejudge(auditOf([aUse()], { introduction }), aPolicy(), older.today), "of-a-change");
    const proposals = [{ path: "CODEOWNERS", approvers: [] }];
    assert.equal(rejudge(auditOf([aUse()], { proposals }), aPolicy(), older.today), "of-a-change");
  });
});
