// `node test/bench/register.ts [--write]`: what a large register costs. Nothing here passes or fails.
import { join } from "node:path";
import { checkRegister } from "../../shared/checks/index.ts";
import { importInto } from "../../shared/register/import.ts";
import { readListing } from "../../shared/register/importers/read.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { renderDifference } from "../../shared/text/difference.ts";
import { aPolicy, auditOf, aUse } from "../builders.ts";
import { table, writePart } from "../generated.ts";

const rounds = 5;
const lookups = 30_000;

/** A register of 10,000 entries with 30,000 credentials, in block style. */
const entries = Array.from({ length: 10_000 }, (_, at) => {
  const credentials = [0, 1, 2].map(
    (n) =>
      `      - id: c-${n}\n        type: npm-access-token\n        lastRotated: 2026-09-20\n        match: { names: [TOKEN_${at}_${n}] }\n`,
  );
  return `  - id: entry-${at}\n    owners: { business: "@user-${at % 500}", steward: "@acme/team-${at % 50}" }\n    credentials:\n${credentials.join("")}`;
});
const text = `apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n${entries.join("")}`;
const path = "r.yml";

/** Milliseconds of this thread's processor time, since other programs run as well: the first run, and the best. */
const measured = new Map<string, readonly number[]>();
function timed<T>(what: string, work: () => T): T {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  measured.set(what, [...(measured.get(what) ?? []), (user + system) / 1000]);
  return result;
}

const uses = Array.from({ length: 3000 }, (_, at) => aUse({ name: `TOKEN_${at}_0`, path: `jobs/${at}.yml` }));
const findings = Array.from({ length: lookups }, (_, at) => aUse({ name: `TOKEN_${at % 10_000}_${at % 3}` }));
const policy = aPolicy();
const listed = JSON.stringify({
  secrets: Array.from({ length: 30_000 }, (_, at) => ({
    name: `TOKEN_${at % 12_000}_${Math.floor(at / 12_000)}`,
    updated_at: "2026-11-01T00:00:00Z",
  })),
});

for (let round = 0; round < rounds; round++) {
  const index = timed("parse and index 10,000 entries with 30,000 credentials", () => {
    const { register } = parseRegister({ path, text });
    if (!register) throw new Error("no register");
    return indexRegister(register);
  });
  timed("30,000 lookups", () => {
    for (const finding of findings) index.claims(finding);
  });
  const report = auditOf(uses, { identities: index.register.identities, policy });
  timed("check it against 3,000 uses", () =>
    checkRegister(report, { register: index, policy, complete: true, fingerprintKeyIds: [] }),
  );
  const listing = timed("read a listing of 30,000 secrets", () => readListing({ path: "secrets.json", text: listed }));
  const imported = timed("import it: 26,000 are known, 4,000 are proposed", () =>
    importInto({ path, text }, listing, "2026-11-22"),
  );
  timed("show the difference", () => renderDifference({ path, text }, imported?.changes ?? []));
}

const rows = [...measured].map(([what, times]) => [what, ...[times[0] ?? 0, Math.min(...times)].map(inMilliseconds)]);
for (const [what = "", first, best] of rows) console.log(`${what.padEnd(56)} ${first}, at best ${best}`);
if (process.argv.includes("--write"))
  writePart(join(import.meta.dirname, "README.md"), "register", table(["what", "at first", "at best"], rows));

function inMilliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}
