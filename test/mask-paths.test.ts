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
});
