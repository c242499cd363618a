import assert from "node:assert/strict";
import type { Finding } from "../../shared/model/finding.ts";
import type { Register } from "../../shared/model/identity.ts";
import { combineRegisters, emptyRegister } from "../../shared/register/combine.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { aSecret, aUse, fingerprint } from "../builders.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";

function read(path: string, entries: readonly string[], foreign?: true): Register {
  const text = `${opening}identities:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`;
  const { register, problems } = parseRegister({ path, text }, { ...(foreign && { foreign }) });
  assert.deepEqual(problems, [], text);
  return register ?? emptyRegister(path);
}

const organisation = (...entries: readonly string[]): Register => read("org.yml", entries, true);
const local = (...entries: readonly string[]): Register => read(".keyholder/register.yml", entries);

const dana = 'owners: { business: "@dana", steward: "@acme/iam" }';
const npm = `id: npm, ${dana}, credentials: [ { type: npm-access-token, match: { names: [NPM_TOKEN], repos: ["acme/*"] }, rotation: { every: 90d }, lastRotated: 2026-11-01 } ]`;
const use = aUse({ name: "NPM_TOKEN" });

/** Who claims a finding, and what is wrong with the two registers together. */
function assertCombined(
  imported: Register | readonly Register[],
  own: Register,
  finding: Finding,
  claims: string,
  ...expected: readonly string[]
): void {
  const { register, problems } = combineRegisters(own, [imported].flat());
  const found = indexRegister(register, "acme/shop").claims(finding);
  const told = found.map(
    ({ identity, credential }) => `${identity.id}/${credential.id} ${identity.owners.business?.handle}`,
  );
  assert.equal(told.join(", "), claims);
  assert.deepEqual(
    problems.map(({ code, path, line, severity }) => `${severity} ${path}:${line} ${code}`),
    expected,
  );
}

describe("a register and those it imports", () => {
  it("claim what each of them claims", () => {
    assertCombined(organisation(npm), local(), use, "npm/npm @dana");
    const own = local('id: own, owners: { business: "@c" }, credentials: [ { match: { names: [OTHER] } } ]');
    assertCombined(organisation(npm), own, aUse({ name: "OTHER" }), "own/own @c");
  });

  it("count here only where the imported one names this repository", () => {
    assertCombined(organisation(npm.replace("acme/*", "acme/web")), local(), use, "");
    const { register } = combineRegisters(local(), [organisation(npm)]);
    assert.deepEqual(indexRegister(register).claims(use), []);
  });

  it("add places to an imported entry, with all that is known of it", () => {
    const more = local("id: npm, usedBy: [docs], credentials: [ { match: { names: [PUBLISH_TOKEN] } } ]");
    assertCombined(organisation(npm), more, aUse({ name: "PUBLISH_TOKEN" }), "npm/npm @dana");
    const { register } = combineRegisters(more, [organisation(npm)]);
    const [, added] = register.identities[0]?.credentials ?? [];
    assert.deepEqual([added?.type, added?.lastRotated, added?.foreign], ["npm-access-token", "2026-11-01", undefined]);
    assert.deepEqual(register.identities[0]?.usedBy, ["docs"]);
  });

  it("never change an owner", () => {
    const error = "error .keyholder/register.yml:4 imported-owners-stand";
    assertCombined(organisation(npm), local('id: npm, owners: { business: "@mallory" }'), use, "npm/npm @dana", error);
    assertCombined(organisation(npm), local('id: npm, owners: { steward: "@acme/web" }'), use, "npm/npm @dana", error);
    assertCombined(organisation(npm), local('id: npm, owners: { business: "@Dana" }'), use, "npm/npm @dana");
  });

  it("never loosen, and say so", () => {
    const warning = "warning .keyholder/register.yml:4 imported-entry-stands";
    const org = organisation(npm);
    assertCombined(org, local("id: npm, kind: agent"), use, "npm/npm @dana", warning);
    assertCombined(org, local("id: npm, detection: { coverage: full, sources: [log] }"), use, "npm/npm @dana", warning);
    const [npmHere] = combineRegisters(
      local(
        "id: npm, lifecycle: { state: active, reviewBy: 2099-01-01 }, credentials: [ { expires: 2026-12-01, rotation: { every: 300d }, lastRotated: 2026-11-20 } ]",
      ),
      [organisation(npm.replace("id: npm,", "id: npm, lifecycle: { state: suspended },"))],
    ).register.identities;
    assert.deepEqual(npmHere?.lifecycle, { state: "suspended" });
    const [, added] = npmHere?.credentials ?? [];
    assert.deepEqual([added?.expires, added?.lastRotated, added?.rotation?.everyDays], [undefined, "2026-11-01", 90]);
  });

  it("may be stricter: a graver state, an earlier day, a shorter promise", () => {
    const [entry] = combineRegisters(
      local(
        "id: npm, lifecycle: { state: compromised, reviewBy: 2026-12-01 }, credentials: [ { rotation: { every: 30d } } ]",
      ),
      [organisation(npm.replace("id: npm,", "id: npm, lifecycle: { reviewBy: 2027-01-01 },"))],
    ).register.identities;
    assert.deepEqual(entry?.lifecycle, { state: "compromised", reviewBy: "2026-12-01" });
    assert.equal(entry?.credentials[1]?.rotation?.everyDays, 30);
  });

  it("are ambiguous where an entry here claims what is imported, by whatever key", () => {
    const mallory = 'owners: { business: "@mallory", steward: "@acme/web" }';
    const byName = local(
      `id: mine, ${mallory}, credentials: [ { match: { names: [NPM_TOKEN], paths: [".github/**"] } } ]`,
    );
    assertCombined(organisation(npm), byName, use, "npm/npm @dana, mine/mine @mallory");
    const print = fingerprint("s1", "a");
    const stronger = local(`id: mine, ${mallory}, credentials: [ { match: { fingerprints: ["${print}"] } } ]`);
    const secret = aSecret({ name: "NPM_TOKEN", fingerprints: [print] });
    assertCombined(organisation(npm), stronger, secret, "mine/mine @mallory, npm/npm @dana");
    const other = `id: other, ${dana}, credentials: [ { match: { names: [ANY], repos: ["acme/*"] } } ]`;
    const added = local(`id: other, credentials: [ { match: { fingerprints: ["${print}"] } } ]`);
    assertCombined(organisation(npm, other), added, secret, "other/other @dana, npm/npm @dana");
  });

  it("are two claims of one id only where they differ in the owners", () => {
    const again = read("b.yml", [npm], true);
    assertCombined([organisation(npm), again], local(), use, "npm/npm @dana", "warning b.yml:4 imported-twice");
    const differing = read("b.yml", [npm.replace("@dana", "@eve")], true);
    assertCombined([organisation(npm), differing], local(), use, "npm/npm @dana", "error b.yml:4 imported-twice");
  });

  it("have those of the first for a role that nobody in an entry names", () => {
    const leading = (path: string, lead: string, foreign?: true): Register =>
      parseRegister(
        { path, text: `${opening}defaults: { accountability: { incidentLead: "${lead}" } }\n` },
        { ...(foreign && { foreign }) },
      ).register ?? emptyRegister(path);
    const { register } = combineRegisters(leading("r.yml", "@here"), [leading("org.yml", "@org", true)]);
    assert.equal(register.accountability?.incidentLead, "@org");
  });
});

describe("a register that others import", () => {
  function assertRead(entry: string, ...expected: readonly string[]): void {
    const { problems } = parseRegister({ path: "org.yml", text: `${opening}${entry}` }, { foreign: true });
    assert.deepEqual(
      problems.map(({ code, line, severity }) => `${severity} ${line} ${code}`),
      expected,
    );
  }

  it("names the repositories in which names and paths count", () => {
    const entry = (match: string): string => `identities: [ { id: a, credentials: [ { match: ${match} } ] } ]`;
    assertRead(entry("{ names: [A], repos: [acme/web] }"));
    assertRead(entry('{ keyIds: ["AKIA1"] }'));
    assertRead(entry("{ names: [A] }"), "warning 3 import-without-repos");
    assertRead(entry('{ paths: ["**"] }'), "warning 3 import-without-repos");
  });

  it("leads no further, so in no circle", () =>
    assertRead(`imports: [ { repo: acme/iam, path: org.yml, ref: "${"0".repeat(40)}" } ]`, "error 3 import-nested"));
});
