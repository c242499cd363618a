import assert from "node:assert/strict";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import {
  complete,
  define,
  describe as describeSpot,
  languageOf,
  overdueNotes,
  refer,
  type FindSpot,
  type Knowledge,
} from "../../shared/language/index.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { rules } from "../../shared/policy/rules/index.ts";
import { aPolicy, anException, aSecret, aUse, auditOf, fingerprint, today, types } from "../builders.ts";

const paths = { register: ".keyholder/register.yml", policy: ".keyholder/policy.yml" };
const codeownersPath = ".github/CODEOWNERS";

const registerText = `apiVersion: keyholder/v1
kind: IdentityRegister
issuers:
  - { id: acme-prod, type: acme }
identities:
  - id: deployer
    owners: { business: "@dana", steward: "@acme/web" }
    issuedBy: { issuer: acme-prod }
    lifecycle: { state: active, reviewBy: 2026-01-01 }
    credentials:
      - type: long-token
        lastRotated: 2026-02-01
        match: { names: [DEPLOY_TOKEN] }
`;
const codeownersText = "* @acme/all\n/src/ @acme/web\n";

const exposed = aSecret({ path: "lib/a.ts", line: 3 });
const registered = aUse();
const unowned = aUse({ name: "NPM_TOKEN", path: ".github/workflows/release.yml", line: 9 });
const { codeowners } = parseCodeowners(codeownersText, codeownersPath, "github");
const { register } = parseRegister({ path: paths.register, text: registerText });
assert.ok(register);
const policy = aPolicy({ exceptions: [anException({ identity: "deployer", line: 12 })] });
const rulebook = { policy, codeowners, register: indexRegister(register) };
const knowledge: Knowledge = {
  rulebook,
  report: auditOf([exposed, registered, unowned], { rulebook } as object),
  types,
  today,
};

/** `|` is the cursor. */
function at(path: string, marked: string) {
  const offset = marked.indexOf("|");
  const findSpot: FindSpot | undefined = languageOf(path, paths);
  assert.ok(findSpot && offset >= 0, marked);
  return { file: { path, text: marked.replace("|", "") }, offset, findSpot };
}

/** Those of the offers that are named stand there in this order, and those behind `-` are not offered. */
function assertOffers(path: string, marked: string, ...expected: readonly string[]): void {
  const { file, offset, findSpot } = at(path, marked);
  const offers = complete(file, offset, findSpot, knowledge).map(({ label }) => label);
  const [there, missing] = [
    expected.filter((one) => !one.startsWith("-")),
    expected.filter((one) => one.startsWith("-")),
  ];
  assert.deepEqual(
    offers.filter((label) => there.includes(label)),
    there,
    `${marked}\noffers ${offers.join(", ")}`,
  );
  assert.deepEqual(
    offers.filter((label) => missing.includes(`-${label}`)),
    [],
    marked,
  );
}

/** The text once an offer is taken, with the cursor at `|`. */
function assertTaken(path: string, marked: string, label: string, expected: string): void {
  const { file, offset, findSpot } = at(path, marked);
  const offer = complete(file, offset, findSpot, knowledge).find((one) => one.label === label);
  assert.ok(offer, `${marked} offers no ${label}`);
  const lines = file.text.split("\n");
  const line = lines[offer.start.line - 1] ?? "";
  const newText = `${offer.newText.slice(0, offer.cursor)}|${offer.newText.slice(offer.cursor)}`;
  lines[offer.start.line - 1] = line.slice(0, offer.start.column - 1) + newText + line.slice(offer.end.column - 1);
  assert.equal(lines.join("\n"), expected);
}

function assertDescribes(path: string, marked: string, ...expected: readonly RegExp[]): void {
  const { file, offset, findSpot } = at(path, marked);
  const spot = findSpot(file, offset);
  const said = (spot && describeSpot(spot, knowledge))?.text.replaceAll("\\", "") ?? "";
  if (expected.length === 0) assert.equal(said, "", marked);
  for (const one of expected) assert.match(said, one, marked);
}

function assertLeads(leads: typeof define, path: string, marked: string, ...expected: readonly string[]): void {
  const { file, offset, findSpot } = at(path, marked);
  const spot = findSpot(file, offset);
  assert.ok(spot, marked);
  assert.deepEqual(
    leads(file, spot, knowledge).map((place) => `${place.path}:${place.line}`),
    expected,
    marked,
  );
}

const entry = "identities:\n  - id: x\n";

describe("the languages of the rule files", () => {
  it("are told by the path", () => {
    assert.ok(languageOf("docs/CODEOWNERS", paths));
    assert.equal(languageOf("src/register.yml", paths), undefined);
  });

  it("offer the keys that are not there yet, those that must be first", () => {
    assertOffers(paths.register, "|", "apiVersion", "kind", "identities");
    assertOffers(paths.register, `${entry}    |`, "kind", "owners", "credentials", "-id");
    assertOffers(paths.register, `${entry}    owners: { steward: a, | }`, "business", "-steward");
    assertOffers(paths.policy, "exceptions:\n  - rule: unowned\n    |", "until", "approvedBy", "reason", "identity");
  });

  it("write a key as it goes on", () => {
    assertTaken(paths.register, `${entry}    ow|`, "owners", `${entry}    owners:\n  |`);
    assertTaken(paths.register, `${entry}    cre|`, "credentials", `${entry}    credentials:\n  - |`);
    assertTaken(paths.register, `${entry}    us|`, "usedBy", `${entry}    usedBy: [|]`);
    const match = `${entry}    credentials: [{ match: `;
    assertTaken(paths.register, `${match}{ na| }`, "names", `${match}{ names: [|] }`);
    assertTaken(paths.register, `${entry}    credentials: [{ ma| }]`, "match", `${match}{ | } }]`);
  });

  it("offer values", () => {
    assertOffers(paths.register, `${entry}    kind: |`, "human", "machine", "agent");
    assertOffers(paths.register, `${entry}    owners: { business: "|" }`, "@dana", "-@acme/web");
    assertOffers(paths.register, `${entry}    owners:\n      steward: "@|"`, "@acme/all", "@acme/web", "@dana");
    assertOffers(paths.register, `${entry}    issuedBy: { issuer: | }`, "acme-prod", "acme");
    assertOffers(paths.register, `${entry}    credentials:\n      - type: |`, "unknown-token", "short-token");
    assertOffers(paths.register, `${entry}    credentials:\n      - match: { names: [|`, "NPM_TOKEN", "-DEPLOY_TOKEN");
    assertOffers(
      paths.register,
      `${entry}    credentials:\n      - match:\n          fingerprints:\n            - |`,
      fingerprint("s1", "a"),
    );
    assertOffers(paths.register, `${entry}    credentials:\n      - rotation: { automated: | }`, "true", "false");
    assertOffers(paths.register, `${entry}    credentials:\n      - lastRotated: |`, today);
    assertOffers(paths.register, `${entry}    credentials:\n      - ttl: |`, "none", "unknown", "90d");
    assertOffers(paths.policy, "rules:\n  |", "exposed-secret", "unowned");
    assertOffers(paths.policy, "rules:\n  unowned: |", "block", "warn", "allow");
    assertOffers(paths.policy, "exceptions:\n  - identity: |", "deployer");
    assertOffers(paths.policy, "exclude: [|]", "lib/**", "lib/a.ts");
    assertOffers(codeownersPath, "/src/ |", "@acme/all", "@acme/web", "@dana");
    assertOffers(codeownersPath, "|", "/.keyholder/", "/lib/", "/lib/a.ts");
    assertOffers(codeownersPath, "# |");
  });

  it("quote what YAML would read otherwise", () => {
    assertTaken(paths.register, `${entry}    usedBy: [@|]`, "@acme/web", `${entry}    usedBy: ["@acme/web"|]`);
    assertTaken(paths.register, `${entry}    usedBy: ["@a|"]`, "@acme/web", `${entry}    usedBy: ["@acme/web|"]`);
    assertTaken(paths.policy, "rules:\n  unow|", "unowned", "rules:\n  unowned: |");
    assertTaken(paths.policy, "rules:\n  unow|: warn", "unowned", "rules:\n  unowned|: warn");
  });

  it("say what a word is for and what it matches now", () => {
    assertDescribes(paths.register, `${entry}    ki|nd: machine`, /machine unless said/);
    assertDescribes(
      paths.register,
      "identities:\n  - id: dep|loyer",
      /machine identity, active: business @dana, steward @acme\/web/,
      /Review was due by 2026-01-01/,
      /Rotation was due by 2026-05-02/,
      /Matches 1 credential:/,
    );
    assertDescribes(paths.register, "identities:\n  - id: no|body", /Nothing that was looked at so far matches it/);
    assertDescribes(
      paths.register,
      `${entry}    owners: { steward: "@acme/w|eb" }`,
      /1 CODEOWNERS rule and 1 register entry/,
    );
    assertDescribes(
      paths.register,
      `${entry}    credentials: [{ type: long-to|ken }]`,
      /Made-up long-token: always ends/,
    );
    assertDescribes(paths.policy, "rules: { unow|ned: warn }", /By default block/, /Matches \d credential/);
    assertDescribes(codeownersPath, "* @acme/all\n/sr|c/ @acme/web", /Decides for the files below/);
    assertDescribes(codeownersPath, "|* @acme/all", /whom to ask, and no ownership/, /Matches 3 credentials/);
  });

  it("do so in a file that is broken elsewhere", () => {
    assertDescribes(paths.register, `issuers: [\n${entry}  - { id: "\n  - id: depl|oyer\n`, /steward @acme\/web/);
    assertOffers(paths.register, `issuers: [\n${entry}    kind: |\n  - { : "\n`, "machine");
  });

  it("never repeat what nobody has read before", () => {
    const secret = ["ghp", "x".repeat(36)].join("_");
    for (const text of [`identities:\n  - id: ${secret}|`, `${entry}    owners: { business: "${secret}|" }`]) {
      const { file, offset, findSpot } = at(paths.register, text);
      const spot = findSpot(file, offset);
      const said = JSON.stringify([
        spot && describeSpot(spot, knowledge)?.text,
        complete(file, offset, findSpot, knowledge),
      ]);
      assert.ok(!said.includes(secret), text);
    }
  });

  it("lead to what a word names", () => {
    assertLeads(define, paths.policy, "exceptions:\n  - identity: deplo|yer", `${paths.register}:6`);
    assertLeads(
      define,
      paths.register,
      `${registerText.replace("id: deployer", "id: deplo|yer")}`,
      `${registered.path}:1`,
    );
    assertLeads(define, paths.register, `${entry}    owners: { steward: "@acme/w|eb" }`, `${codeownersPath}:2`);
    assertLeads(
      define,
      paths.register,
      registerText.replace("issuer: acme-prod", "issuer: acme-|prod"),
      `${paths.register}:4`,
    );
    assertLeads(
      define,
      paths.register,
      `${entry}    credentials: [{ match: { names: [NPM_TO|KEN] } }]`,
      `${unowned.path}:9`,
    );
    assertLeads(
      define,
      paths.register,
      "pipelines:\n  - workflow: .github/workflows/re|lease.yml",
      `${unowned.path}:1`,
    );
    assertLeads(define, codeownersPath, "* @acme/all\n/src/ @acme/w|eb", `${registered.path}:1`);
  });

  it("list everywhere a word speaks of", () => {
    assertLeads(
      refer,
      paths.register,
      registerText.replace("id: deployer", "id: deplo|yer"),
      `${paths.register}:6`,
      `${policy.path}:12`,
      `${registered.path}:1`,
    );
    assertLeads(
      refer,
      codeownersPath,
      "* @acme/all\n/src/ @acme/w|eb",
      `${codeownersPath}:2`,
      `${paths.register}:6`,
      `${registered.path}:1`,
    );
  });

  it("offer every rule that there is", () => {
    const { file, offset, findSpot } = at(paths.policy, "rules: { | }");
    const offered = new Set(complete(file, offset, findSpot, knowledge).map(({ label }) => label));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !offered.has(id)),
      [],
    );
  });
});

describe("what is overdue in a register", () => {
  const notes = (text: string) =>
    overdueNotes({ path: paths.register, text }, register, policy, today).map(
      ({ rule, start, end }) => `${rule} ${start.line}:${start.column}-${end.column}`,
    );

  it("stands at its day", () =>
    assert.deepEqual(notes(registerText), ["overdue-review 9:43-53", "overdue-rotation 12:22-32"]));
  it("is nothing in a text that cannot be read, or that has moved on", () => {
    assert.deepEqual(notes("identities: ["), []);
    assert.deepEqual(notes(`\n${registerText}`), []);
  });
});
