import assert from "node:assert/strict";
import { fill } from "../shared/detection/providers/fill.ts";
import { maskPaths } from "../shared/mask-paths.ts";
import { aSecret, auditOf } from "./builders.ts";

/** Each path with what people see of it, in the order of the report's skipped files. */
async function assertShown(expected: Readonly<Record<string, string>>): Promise<void> {
  const paths = Object.keys(expected);
  const report = auditOf([aSecret({ name: `see ${paths.join(" and ")}` })], {
    skipped: paths.map((path) => ({ path, why: "binary" as const })),
  });
  const shown = await maskPaths(report);
  assert.deepEqual(
    shown.skipped.map(({ path }) => path),
    Object.values(expected),
  );
  const { finding } = shown.verdicts[0] ?? {};
  assert.equal(finding && "name" in finding && finding.name, `see ${Object.values(expected).join(" and ")}`);
}

const pat = fill("ghp_{w:36}");

describe("paths with secrets", () => {
  it("are masked whole, the longest of those that begin alike", async () => {
    await assertShown({ "a/b.ts": "a/b.ts", [`a/${pat}`]: "a/ghp_…" });
    await assertShown({ [`a/${pat}`]: "a/ghp_…", [`a/${pat}/b.ts`]: "a/ghp_…/b.ts", [`b/a/${pat}`]: "b/a/ghp_…" });
  });

  it("are masked where only a folder of theirs is told", async () => {
    const path = `a/${pat}/b/main.tf`;
    const told = [`a/${pat}/b/resource.k`, `a/${pat}/resource.k`, `/a/${pat}/`, "a/b"];
    const { verdicts, problems } = await maskPaths(auditOf(told.map((name) => aSecret({ path, name }))));
    assert.deepEqual(
      verdicts.map(({ finding }) => "name" in finding && finding.name),
      ["a/ghp_…/b/resource.k", "a/ghp_…/resource.k", "/a/ghp_…/", "a/b"],
    );
    assert.deepEqual(
      problems.map((problem) => problem.path),
      ["a/ghp_…/b/main.tf"],
    );
  });
});
