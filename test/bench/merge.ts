// `node --import ./test/json-modules.mjs test/bench/merge.ts [--write]`: what it takes to make one page of many reports.
// Each size runs in a process of its own, so that its peak is its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatherDashboard } from "../../action/dashboard.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { json } from "../../shared/report/json.ts";
import { aSecret, aUse, anIdentity, auditOf, fingerprint } from "../builders.ts";
import { table, writePart } from "../generated.ts";

/** Verdicts of one report. */
const places = 200;
const sizes = [250, 500, 1000];

/** Of one repository: a quarter exposed secrets, the rest uses of stored names, a tenth of them registered. */
function findingsOf(repository: number): readonly Finding[] {
  return Array.from({ length: places }, (_, place) => {
    const name = `TOKEN_${(repository + place) % 60}`;
    return place % 4 === 0
      ? aSecret({
          path: `src/${place % 23}.ts`,
          line: place + 1,
          fingerprints: [fingerprint("s1", `${repository}-${place}`)],
        })
      : aUse({ name, path: `.github/workflows/${place % 11}.yml`, line: place + 1 });
  });
}

const identities = Array.from({ length: 6 }, (_, number) =>
  anIdentity(`identity-${number}`, { match: { names: [`TOKEN_${number}`] } }),
);

function measure(folder: string): void {
  const started = performance.now();
  const { html, totals } = gatherDashboard([folder], { cwd: folder });
  const { maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(join(folder, "page.html"), html);
  process.stdout.write(JSON.stringify({ seconds, megabytes: maxRSS / 1024, credentials: totals.credentials }));
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly credentials: number;
}

function compare(): void {
  const rows = sizes.map((count) => {
    const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
    let bytes = 0;
    for (let repository = 0; repository < count; repository += 1) {
      const report = auditOf(findingsOf(repository), { identities, codeowners: "/src/ @acme/web\n" });
      const text = json.render({ ...report, repository: { name: `acme/r${repository}` } });
      bytes += text.length;
      writeFileSync(join(folder, `${repository}.json`), text);
    }
    const options = [
      "--import",
      join(import.meta.dirname, "../json-modules.mjs"),
      import.meta.filename,
      "--of",
      folder,
    ];
    const { stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
    const { seconds, megabytes } = JSON.parse(stdout) as Measured;
    const page = statSync(join(folder, "page.html")).size;
    rmSync(folder, { recursive: true });
    return [
      count.toLocaleString("en"),
      (count * places).toLocaleString("en"),
      `${Math.round(bytes / 1e6)} MB`,
      `${seconds.toFixed(1)} s`,
      `${Math.round(megabytes)} MB`,
      `${(page / 1e6).toFixed(1)} MB`,
    ];
  });
  const text = table(["reports", "places", "JSON", "time", "most memory", "page"], rows);
  process.stdout.write(`${text}\n`);
  if (process.argv.includes("--write")) writePart(join(import.meta.dirname, "README.md"), "merge", text);
}

const [, , flag, folder] = process.argv;
if (flag === "--of" && folder !== undefined) measure(folder);
else compare();
