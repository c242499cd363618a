import assert from "node:assert/strict";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { withCustomTypes } from "../../shared/policy/providers.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { problemSentence } from "../../shared/report/wording/problems.ts";
import { githubToken } from "../stories.ts";

const types = credentialTypes();
const opening = "apiVersion: keyholder/v1\nkind: Policy\n";
const path = ".keyholder/policy.yml";
const read = (text: string) => parsePolicy({ path, text: opening + text }, { knownRules: [], types });

const fields = {
  id: "acme-deploy-key",
  name: "Acme deploy key",
  keywords: "[acme_dk_]",
  pattern: "'acme_dk_[0-9a-f]{32}'",
  lifetime: "never",
  reference: "https://wiki.acme.example/keys",
  containment: "[Revoke it in the console]",
};

/** One provider with one type, each field on a line of its own, from line 5 on. */
const withType = (change: Readonly<Record<string, string>>): string =>
  "providers:\n  - { id: acme, name: Acme, types: [ {\n" +
  Object.entries({ ...fields, ...change })
    .map(([key, value]) => `    ${key}: ${value},\n`)
    .join("") +
  "  } ] }\n";

function assertFault(change: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
  const { policy, problems } = read(withType(change));
  const told = problems.map(({ code, line, severity }) => `${severity} ${code} ${line}`);
  assert.deepEqual(
    told,
    expected.map((fault) => `error ${fault}`),
    JSON.stringify(change),
  );
  assert.deepEqual(
    policy.providers.flatMap((provider) => provider.types),
    [],
  );
  for (const problem of problems) assert.notEqual(problemSentence(problem), problem.code);
}

async function assertFound(change: Readonly<Record<string, string>>, marked: string): Promise<void> {
  const { policy, problems } = read(withType(change));
  assert.deepEqual(problems, []);
  const text = marked.replace("«", "").replace("»", "");
  const { findings } = await detect({ path: "a.txt", text }, [], { providers: policy.providers });
  assert.deepEqual(
    findings.map(({ type, start, end }) => [type, start.column - 1, end.column - 1]),
    [[fields.id, marked.indexOf("«"), marked.indexOf("»") - 1]],
    marked,
  );
}

const hex = fill("{h:32}");

describe("providers of a policy", () => {
  it("are found beside the built-in ones", async () => {
    await assertFound({}, `key = "«acme_dk_${hex}»"`);
    await assertFound({ ignoreCase: "true" }, `KEY = "«ACME_DK_${hex}»"`);
    await assertFound({ pattern: `'acme_dk_\\s{0,5}(?<secret>[0-9a-f]{32})(?![0-9a-f])'` }, `acme_dk_  «${hex}» x`);
    await assertFound({ pattern: "'(?:x|yy)-[0-9a-f]{32}-acme_dk_'" }, `${" ".repeat(3000)}«yy-${hex}-acme_dk_»`);
    await assertFound(
      { keywords: "[token]", pattern: "'token\\s{0,3}=\\s{0,3}(?<secret>[0-9a-f]{32})'" },
      `token = «${hex}»`,
    );
  });

  it("say what everybody wants to know of a type", () => {
    const { policy } = read(withType({ lifetime: "{ expires: optional, default: 12h, max: 90d }", bits: "128" }));
    const described = withCustomTypes(types, policy.providers);
    assert.equal(described.size, types.size + 1);
    assert.deepEqual(described.get(fields.id), {
      id: fields.id,
      name: fields.name,
      issuer: "acme",
      reference: fields.reference,
      lifetime: { expires: "optional", defaultDays: 0.5, maxDays: 90 },
      identity: "either",
      containment: ["Revoke it in the console"],
    });
    assert.equal(withCustomTypes(types, []), types);
  });

  it("are fingerprinted by value only where the policy vouches for their strength", async () => {
    for (const [bits, expected] of [
      ["128", /^s1:/],
      ["0", /^p1:/],
    ] as const) {
      const { policy } = read(withType({ bits }));
      const { findings } = await detect({ path: "a", text: `acme_dk_${hex}` }, [], { providers: policy.providers });
      assert.match(findings[0]?.fingerprints[0] ?? "", expected);
    }
  });

  it("never give a known format another name", async () => {
    const token = githubToken("ghp_", "renamed");
    const { policy } = read(withType({ keywords: "[ghp_]", pattern: "'ghp_[A-Za-z0-9]{36}'", confidence: "low" }));
    const { findings } = await detect({ path: "a", text: token }, [], { providers: policy.providers });
    assert.deepEqual(
      findings.map(({ provider }) => provider),
      ["github"],
    );
  });

  it("are left out, and said to be, where their pattern could stop a scan", () => {
    assertFault({ pattern: "'acme_dk_[0-9a-f]+'" }, "pattern-too-long 8");
    assertFault({ pattern: "'acme_dk_(?:[a-f]*)*x'" }, "pattern-too-long 8");
    assertFault({ pattern: "'acme_dk_(?:[0-9a-f]{1,30}){1,30}!'" }, "pattern-too-heavy 8");
    assertFault({ pattern: "'acme_dk_\\w{1,60}\\w{1,60}\\w{1,60}!'" }, "pattern-too-heavy 8");
    assertFault({ pattern: "'acme_dk_(?=\\w{1,60}\\w{1,60}!)[0-9a-f]{32}'" }, "pattern-too-heavy 8");
    assertFault({ pattern: "'(?<n>a)acme_dk_\\k<n>[0-9a-f]{32}'" }, "pattern-not-read 8");
  });

  it("are left out, and said to be, where they are broken", () => {
    assertFault({ pattern: "'acme_dk_['" }, "pattern-not-read 8");
    assertFault({ pattern: "'acme_dk_é[0-9a-f]{32}'" }, "pattern-not-read 8");
    assertFault({ pattern: "'acme_dk_(live|test)[0-9a-f]{32}'" }, "pattern-captures 8");
    assertFault({ pattern: "'acme_d'", keywords: "[acme]" }, "pattern-too-short 8");
  });

  it("are left out, and said to be, where they say what cannot be", () => {
    assertFault({ keywords: "[acme_key_]" }, "keyword-not-in-pattern 7");
    assertFault({ keywords: "[]" }, "keyword-not-in-pattern 7");
    assertFault({ keywords: "[ac]" }, "bad-format 7", "keyword-not-in-pattern 7");
    assertFault({ bits: "129" }, "bits-not-in-pattern 12");
    assertFault({ bits: "-1" }, "bits-not-in-pattern 12");
    assertFault({ containment: "[]" }, "no-containment 11");
    assertFault({ id: "github-pat-classic" }, "id-is-built-in 5");
    assertFault({ id: "Acme" }, "bad-format 5");
    assertFault({ lifetime: "forever" }, "not-one-of 9");
    assertFault({ reference: "http://acme.example" }, "bad-format 10");
  });

  it("have ids of their own", () => {
    const type = Object.entries(fields)
      .map(([key, value]) => `${key}: ${value}`)
      .join(", ");
    const twice = read(
      `providers:\n  - { id: acme, name: A, types: [ { ${type} },\n    { ${type} } ] }\n  - { id: acme, name: B, types: [] }\n`,
    );
    assert.deepEqual(
      twice.problems.map(({ code, line }) => `${code} ${line}`),
      ["duplicate-id 5", "duplicate-id 6"],
    );
    assert.equal(twice.policy.providers[0]?.types.length, 1);
    assert.deepEqual(
      read("providers:\n  - { id: github, name: A, types: [] }\n").problems.map(({ code }) => code),
      ["id-is-built-in"],
    );
  });

  it("are left out from where their patterns together could stop a scan", () => {
    const heavy = { ...fields, pattern: "'acme_dk_[0-9a-f]{32,400}(?![0-9a-f])'" };
    const many = Array.from({ length: 9 }, (_, n) => {
      const type = Object.entries({ ...heavy, id: `acme-${n}` }).map(([key, value]) => `${key}: ${value}`);
      return `    - { ${type.join(", ")} }\n`;
    });
    const { policy, problems } = read(`providers:\n  - id: acme\n    name: A\n    types:\n${many.join("")}`);
    assert.deepEqual(
      problems.map(({ code, line }) => `${code} ${line}`),
      ["patterns-too-heavy 13", "patterns-too-heavy 14", "patterns-too-heavy 15"],
    );
    assert.equal(policy.providers[0]?.types.length, 6);
  });

  it("are known to the register", () => {
    const { policy } = read(withType({}));
    const text = `apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n  - { id: a, credentials: [ { type: ${fields.id}, ttl: 30d, match: { names: [N] } } ] }\n`;
    const { problems } = parseRegister(
      { path: ".keyholder/register.yml", text },
      { types: withCustomTypes(types, policy.providers) },
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["ttl-on-unlimited-type"],
    );
  });
});
