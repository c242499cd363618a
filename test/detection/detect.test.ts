import assert from "node:assert/strict";
import fc from "fast-check";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { makeJwt } from "../../shared/detection/providers/jwt.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { readRulebook } from "../../shared/rulebook.ts";
import { acmeKey, acmePolicy } from "../acme.ts";

/** «...» marks the expected findings; `types` are theirs, in the order of the text. */
async function assertFound(marked: string, ...types: readonly string[]): Promise<void> {
  const text = marked.replaceAll(/[«»]/g, "");
  const { findings, problems } = await detect({ path: "src/a.ts", text }, [], {});
  assert.deepEqual(problems, []);
  assert.deepEqual(
    findings.map(({ type }) => type),
    types,
    text,
  );
  const lines = text.split(/\r\n|\r|\n/);
  const offsetOf = ({ line, column }: { line: number; column: number }): number => {
    let offset = 0;
    for (let index = 1; index < line; index++) {
      offset += lines[index - 1]?.length ?? 0;
      offset += text.startsWith("\r\n", offset) ? 2 : 1;
    }
    return offset + column - 1;
  };
  let shown = text;
  for (const { start, end } of findings.toReversed()) {
    shown = `${shown.slice(0, offsetOf(start))}«${shown.slice(offsetOf(start), offsetOf(end))}»${shown.slice(offsetOf(end))}`;
  }
  assert.equal(shown, marked);
}

const pat = fill("ghp_{w:36}");
const npm = fill("npm_{w:36}");
const pem = ["-----BEGIN PRIVATE KEY-----", fill("MIIE{s:60}"), fill("{s:64}"), "-----END PRIVATE KEY-----"].join("\n");

describe("detect", () => {
  it("finds nothing in nothing", async () => {
    for (const text of ["", "\n", "\uFEFF", "hello", "const token = readToken();"]) await assertFound(text);
  });

  it("gives the exact range", async () => {
    await assertFound(`«${pat}»`, "github-pat-classic");
    await assertFound(`a\nconst t = "«${pat}»";\n`, "github-pat-classic");
    await assertFound(`\uFEFFt: «${pat}»\r\nu: «${npm}»\r`, "github-pat-classic", "npm-token");
    await assertFound(`😀é\u2028 «${pat}»`, "github-pat-classic");
    await assertFound(`\0\uD800 «${pat}» \uDC00\0`, "github-pat-classic");
    await assertFound(`postgres://app:«${fill("{w:16}")}»@db.acme.io/x`, "database-url");
  });

  it("reads private keys of several lines, in strings, and without an end", async () => {
    await assertFound(`key: |\n«${pem}»\n`, "private-key");
    await assertFound(`key = "«${pem.replaceAll("\n", "\\n")}»"`, "private-key");
    await assertFound(`«${pem.slice(0, -26)}»`, "private-key");
    await assertFound("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----");
    await assertFound("-----BEGIN PRIVATE KEY-----");
  });

  it("tells of ten thousand secrets of a file, shows nothing beside them and says where the rest begins", async () => {
    const line = `token = "${fill("ghp_{w:36}")}"\n`;
    for (const count of [10_002, 20_002]) {
      const { findings, problems, excerpts, conceal } = await detect(
        { path: "a.txt", text: line.repeat(count) },
        [],
        {},
      );
      assert.equal(findings.length, 10_000);
      assert.equal(findings.at(-1)?.start.line, 10_000);
      assert.deepEqual(problems, [
        {
          code: "too-many-secrets",
          path: "a.txt",
          line: 10_001,
          column: 10,
          severity: "error",
          detail: { told: 10_000 },
        },
      ]);
      assert.equal(findings[0]?.excerpt, "…ghp_……");
      assert.equal(excerpts.around({ start: line.length * 10_001, end: line.length * 10_002 }), "…");
      assert.equal(conceal("deploy"), "…");
    }
  });

  it("has one finding a place, the specific one", async () => {
    await assertFound(`https://x-access-token:«${pat}»@github.com/a/b`, "github-pat-classic");
    await assertFound(`GITHUB_TOKEN=«${pat}»`, "github-pat-classic");
    const jwt = makeJwt({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "service_role" });
    await assertFound(`token: «${jwt}»`, "supabase-service-role");
    await assertFound(
      `{"type":"service_account","private_key_id":"${fill("{h:40}")}","private_key":"«${pem.replaceAll("\n", "\\n")}»"}`,
      "gcp-service-account-key",
    );
  });

  it("leaves out what a comment shows for its form", async () => {
    await assertFound(` * e.g.) ${pat}`);
    await assertFound(`(e.g. \`${pat}\`)`);
    await assertFound(`e.g. run deploy --token «${pat}»`, "github-pat-classic");
  });

  it("finds every secret of a long file and of a long line", async () => {
    const tokens = Array.from({ length: 2500 }, (_, index) => fill(`ghp_{w:36}${index}`).slice(0, 40));
    for (const separator of ["\n", " "]) {
      const { findings } = await detect({ path: "a", text: tokens.join(separator) }, [], {});
      assert.equal(findings.length, 2500);
    }
    const { findings } = await detect({ path: "a", text: `${"a ".repeat(10_000_000)}${pat}` }, [], {});
    assert.deepEqual(
      findings.map(({ start }) => start),
      [{ line: 1, column: 20_000_001 }],
    );
  });

  it("says what it knows of a finding", async () => {
    const { findings } = await detect(
      { path: "src/a.ts", text: `const npmToken = "${npm}"; // gitleaks:allow made up` },
      [],
      {},
    );
    const [finding] = findings;
    assert.deepEqual(finding && { ...finding, fingerprints: [] }, {
      kind: "exposed-secret",
      path: "src/a.ts",
      start: { line: 1, column: 19 },
      end: { line: 1, column: 59 },
      type: "npm-token",
      provider: "npm",
      name: "npmToken",
      fingerprints: [],
      masked: "npm_…",
      confidence: "medium",
      excerpt: 'const npmToken = "npm_…"; // gitleaks:allow made up',
      facts: { checksum: "invalid" },
      allowance: { dialect: "gitleaks", line: 1, reason: "made up" },
    });
  });

  it("numbers weak secrets of one name, so that each place has its own fingerprint", async () => {
    const text = `db_password: "${fill("{l:12}")}"\ndb_password: "${fill("{l:13}")}"\n`;
    const { findings } = await detect({ path: "a", text }, [], {});
    assert.equal(findings.length, 2);
    assert.equal(new Set(findings.flatMap(({ fingerprints }) => fingerprints)).size, 2);
  });

  it("tells the same secret in two spellings as one", async () => {
    const password = fill("p%40ss{w:12}");
    const key = { id: "k1", bytes: new Uint8Array([1]) };
    const url = await detect({ path: "a", text: `postgres://app:${password}@db.acme.io/x` }, [], {
      fingerprintKeys: [key],
    });
    const plain = await detect(
      { path: "b", text: `postgres://app:${password.replace("%40", "%4" + "0")}@db.acme.io/y` },
      [],
      { fingerprintKeys: [key] },
    );
    assert.deepEqual(url.findings[0]?.fingerprints, plain.findings[0]?.fingerprints);
    assert.match(url.findings[0]?.fingerprints[0] ?? "", /^h1:k1:/);
  });

  it("gives masked excerpts for whatever else is found in the file", async () => {
    const text = `run: deploy --token ${pat} --name x\n`;
    const { excerpts } = await detect({ path: "a", text }, [], {});
    assert.equal(excerpts.around({ start: 5, end: 11 }), "run: deploy --token ghp_… --name x");
  });
});

const secrets = fc.constantFrom(
  { text: (random: string) => `token = "ghp_${random}"`, length: 36 },
  { text: (random: string) => `password: '${random}A1'`, length: 20 },
  {
    text: (random: string) => `postgres://app:${random}@db.acme.io/app`,
    length: 18,
  },
  { text: (random: string) => `AWS_SECRET_ACCESS_KEY=${random}`, length: 40 },
  { text: (random: string) => `npm_${random}`, length: 36 },
  {
    text: (random: string) => `-----BEGIN PRIVATE KEY-----\n${random}\n-----END PRIVATE KEY-----`,
    length: 128,
  },
);

const decoration = fc.constantFrom(
  (line: string, _random: string) => line,
  (line: string, random: string) => `${random} ${line}`,
  (line: string, random: string) => `${line} # keyholder:allow ${random}`,
  (line: string, random: string) => `${random.slice(0, 12)}=1; ${line}; "${random.slice(3)}"`,
  (line: string, random: string) => `${random}: ${line}`,
  (line: string, random: string) => `- name: ${random}\n  value: ${line}`,
);

describe("types that a change proposes", () => {
  const proposed = async () => {
    const { rulebook } = await readRulebook(async (path) => (path === rulePaths.policy ? acmePolicy : undefined), {
      types: credentialTypes(),
    });
    return rulebook.policy.providers;
  };
  const lookedAt = async (text: string) =>
    (await detect({ path: "a.json", text }, [], { proposed: await proposed() })).findings;

  it("find what stands beside the others, and all are masked", async () => {
    const findings = await lookedAt(`{"a":"${pat}","b":"${acmeKey}"}`);
    assert.deepEqual(
      findings.map(({ type, excerpt }) => [type, excerpt]),
      ["github-pat-classic", "acme-deploy-key"].map((type) => [type, '{"a":"ghp_…","b":"…"}']),
    );
  });

  it("take nothing from the types in force", async () => {
    const [finding, ...others] = await lookedAt(`token = "${acmeKey}"`);
    assert.deepEqual([finding?.type, others], ["generic-token", []]);
  });
});

describe("what leaves detection", () => {
  it("repeats no eight characters of any secret it found", async () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    await fc.assert(
      fc.asyncProperty(
        secrets,
        decoration,
        fc.array(fc.nat(61), { minLength: 128, maxLength: 128 }),
        async (secret, decorate, digits) => {
          const random = digits
            .map((digit) => alphabet[digit])
            .join("")
            .slice(0, secret.length);
          fc.pre(new Set(random).size > 12);
          const text = decorate(secret.text(random), random);
          const { findings, problems, excerpts } = await detect({ path: "a.txt", text }, [], {});
          if (findings.length === 0) return;
          const output = JSON.stringify([findings, problems, excerpts.around({ start: 0, end: 1 })]);
          for (let at = 0; at + 8 <= random.length; at++) {
            assert.ok(
              !output.includes(random.slice(at, at + 8)),
              `${random.slice(at, at + 8)} of ${text} in ${output}`,
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
