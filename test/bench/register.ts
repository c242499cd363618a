import { checkRegister } from "../../shared/checks/index.ts";
import { importInto } from "../../shared/register/import.ts";
import { readListing } from "../../shared/register/importers/read.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { renderDifference } from "../../shared/text/difference.ts";
import { aPolicy, auditOf, aUse } from "../builders.ts";

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
const findings = Array.from({ length: 30_000 }, (_, at) => aUse({ name: `TOKEN_${at % 10_000}_${at % 3}` }));

/** Processor time of this thread, since other programs run as well. */
const timed = <T>(what: string, work: () => T): T => {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  console.log(`${what.padEnd(50)} ${((user + system) / 1000).toFixed(0)} ms`);
  return result;
};

console.log(`register: ${(text.length / 1e6).toFixed(1)} MB`);
for (const round of [1, 2, 3]) {
  const { register } = timed(`round ${round}: parse`, () => parseRegister({ path, text }));
  if (!register) throw new Error("no register");
  const index = timed(`round ${round}: index`, () => indexRegister(register));
  timed(`round ${round}: ${findings.length} lookups`, () => {
    for (const finding of findings) index.claims(finding);
  });
}

const { register } = parseRegister({ path, text });
if (!register) throw new Error("no register");
const policy = aPolicy();
const uses = Array.from({ length: 3000 }, (_, at) => aUse({ name: `TOKEN_${at}_0`, path: `jobs/${at}.yml` }));
const report = auditOf(uses, { identities: register.identities, policy });
const context = { register: indexRegister(register), policy, complete: true, fingerprintKeyIds: [] };
const { concerns } = timed("check it against 3,000 uses", () => checkRegister(report, context));
console.log(`concerns: ${concerns.length}`);

const listed = JSON.stringify({
  secrets: Array.from({ length: 30_000 }, (_, at) => ({
    name: `TOKEN_${at % 12_000}_${Math.floor(at / 12_000)}`,
    updated_at: "2026-11-01T00:00:00Z",
  })),
});
const listing = timed("read a listing of 30,000 secrets", () => readListing({ path: "secrets.json", text: listed }));
const imported = timed("import it", () => importInto({ path, text }, listing, "2026-11-22"));
timed("show what it changes", () => renderDifference({ path, text }, imported?.changes ?? []));
