import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits } from "../../action/options.ts";
import { run } from "../../action/run.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { copyPath, digestOf, recordPath, renderRecord } from "../../shared/imports/record.ts";
import { counts } from "../../shared/model/verdict.ts";
import { commitAll, git, repositoryOf, writeFiles } from "../node/temporary.ts";
import { githubToken, storyDay } from "../stories.ts";

const secret = `token = "${githubToken("ghp_", "two")}"\n`;
const wide = Buffer.from(`\uFEFF${secret}`, "utf16le");
const codeowners = "/.keyholder/ @dana\n/CODEOWNERS @dana\n";
const policy = (more: string): string => `apiVersion: keyholder/v1\nkind: Policy\n${more}\n`;
const allowAll = policy(
  ["rules:", ...["exposed-secret", "unowned", "long-lived"].map((rule) => `  ${rule}: allow`)].join("\n"),
);
const register = (name: string): string =>
  `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  - { id: a, owners: { business: "@mallory", steward: "@acme/mallory" },
      credentials: [ { ttl: 30d, issuedAt: 2026-11-01, match: { names: [${name}] } } ] }
`;
const workflow = (name: string): string => `on: push
jobs:
  a:
    runs-on: x
    env: { T: '\${{ secrets.${name} }}' }
    steps: [{ run: echo }]
`;

interface Attack {
  readonly limits?: { readonly maxFindings: number };
  readonly base?: Readonly<Record<string, string>>;
  readonly change?: Readonly<Record<string, string | Uint8Array>>;
  /** What git does with more than texts. */
  readonly also?: (folder: string) => void;
}

/** What still blocks a change that nobody has approved, with its places, faults, what was left out. */
async function assertStands(
  { base = {}, change = {}, also, limits = defaultLimits }: Attack,
  ...expected: readonly string[]
): Promise<void> {
  const folder = repositoryOf({ CODEOWNERS: codeowners, "src/a.txt": "a\n", ...base });
  git(folder, "checkout", "-qb", "topic");
  writeFiles(folder, change);
  also?.(folder);
  commitAll(folder);
  git(folder, "checkout", "-q", "main");
  git(folder, "checkout", "-q", "topic");
  const report = await run({
    paths: [],
    cwd: folder,
    since: { since: "main" },
    allowances: true,
    ignore: true,
    today: storyDay,
    ...defaultLimits,
    ...limits,
    fingerprintKeys: [],
    approve: async () => new Set(),
  });
  const told = [
    ...report.verdicts
      .filter((verdict) => counts(verdict) && verdict.decision === "block")
      .map(({ finding }) => `block ${finding.path}`),
    ...report.problems.filter(({ severity }) => severity === "error").map(({ path }) => `error ${path}`),
    ...report.skipped.map(({ path, why }) => `${why} ${path}`),
  ];
  assert.deepEqual(told, expected, JSON.stringify(change).slice(0, 500));
}

describe("a change cannot vouch for itself", () => {
  it("by rules of its own, wherever it puts them", async () => {
    await assertStands({ change: { fresh: secret, ".keyholder/policy.yml": allowAll } }, "block fresh");
    await assertStands(
      { change: { fresh: secret, ".keyholder/policy.yml": policy("exclude: [fresh]") } },
      "block fresh",
    );
    await assertStands(
      { change: { fresh: secret, ".keyholder/policy.yml": policy("exclude: ['**']") } },
      "block fresh",
    );
    await assertStands({ change: { fresh: secret, ".KEYHOLDER/policy.yml": allowAll } }, "block fresh");
    await assertStands({ change: { fresh: secret, ".keyholder/Policy.yml": allowAll } }, "block fresh");
    await assertStands({ change: { fresh: secret, "src/.keyholder/policy.yml": allowAll } }, "block fresh");
    const use = { ".github/workflows/a.yml": workflow("NEW") };
    await assertStands(
      { change: { ...use, ".keyholder/register.yml": register("NEW") } },
      "block .github/workflows/a.yml",
    );
    await assertStands(
      { change: { ...use, ".keyholder/policy.yml": policy("notCredentials: [NEW]") } },
      "block .github/workflows/a.yml",
    );
    const everybody = "* @mallory\n/src/ @mallory\n/.github/ @mallory\n";
    for (const path of ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"])
      await assertStands({ change: { ...use, [path]: everybody } }, "block .github/workflows/a.yml");
  });

  it("by taking away the rules that are there", async () => {
    const owned = { ".github/workflows/a.yml": workflow("OLD"), ".keyholder/register.yml": register("OLD") };
    const remove =
      (...paths: readonly string[]) =>
      (folder: string) =>
        void git(folder, "rm", "-q", ...paths);
    await assertStands({ base: owned, also: remove(".keyholder/register.yml") }, "block .github/workflows/a.yml");
    const strict = {
      ".keyholder/policy.yml": policy("rules: { unregistered: block }"),
      CODEOWNERS: `${codeowners}/.github/ @acme/ops\n`,
    };
    const fresh = { ".github/workflows/b.yml": workflow("NEW") };
    await assertStands(
      { base: strict, change: fresh, also: remove(".keyholder/policy.yml") },
      "block .github/workflows/b.yml",
    );
    const move = (folder: string) => void git(folder, "mv", ".keyholder", "keyholder");
    await assertStands({ base: strict, change: fresh, also: move }, "block .github/workflows/b.yml");
  });

  it("by links and submodules in place of what decides, or of what is looked at", async () => {
    const link = (target: string, path: string) => (folder: string) => symlinkSync(target, join(folder, path));
    const behind = ["baseline.json", "policy.yml", "register.yml"].map((name) => `error .keyholder/${name}`);
    const rules = { change: { fresh: secret, "src/policy.yml": allowAll }, also: link("src", ".keyholder") };
    await assertStands(rules, "block fresh", ...behind, "symlink .keyholder");
    const hidden = { change: { "src/fresh": secret }, also: link("src", "linked") };
    await assertStands(hidden, "block src/fresh", "symlink linked");
  });

  it("by a submodule, which is listed and holds no rules", async () => {
    const module = (path: string) => (folder: string) => {
      const commit = git(folder, "rev-parse", "HEAD");
      git(folder, "update-index", "--add", "--cacheinfo", `160000,${commit},${path}`);
      mkdirSync(join(folder, path), { recursive: true });
    };
    await assertStands({ change: { fresh: secret }, also: module("src/lib") }, "block fresh", "submodule src/lib");
    const moved = { base: { ".gitmodules": "" }, change: { fresh: secret } };
    await assertStands(
      {
        ...moved,
        also: (folder) => {
          module("lib")(folder);
          git(folder, "commit", "-qm", "Module");
          git(folder, "mv", "lib", "src/lib");
        },
      },
      "block fresh",
      "submodule src/lib",
    );
    const behind = ["baseline.json", "policy.yml", "register.yml"].map((name) => `error .keyholder/${name}`);
    const rules = { change: { fresh: secret }, also: module(".keyholder") };
    await assertStands(rules, "block fresh", ...behind, "submodule .keyholder");
  });

  it("by taking away, or changing, a copy of another repository's rules", async () => {
    const source = { repo: "acme/iam", path: "policy.yml", ref: "3f2c".repeat(10) };
    const text = policy("rules: { unregistered: block }");
    const record = { ...source, commit: source.ref, sha256: digestOf(text), fetched: "2026-11-20" };
    const base = {
      ".keyholder/policy.yml": policy(`extends: [ "acme/iam:policy.yml@${source.ref}" ]`),
      [copyPath(source)]: text,
      [recordPath]: renderRecord([record]),
      CODEOWNERS: `${codeowners}/.github/ @acme/ops\n`,
    };
    const change = { ".github/workflows/b.yml": workflow("NEW") };
    const stands = ["block .github/workflows/b.yml", "error .keyholder/policy.yml"];
    await assertStands({ base, change }, "block .github/workflows/b.yml");
    for (const path of [copyPath(source), recordPath])
      await assertStands({ base, change, also: (folder) => void git(folder, "rm", "-q", path) }, ...stands);
    await assertStands({ base, change: { ...change, [copyPath(source)]: policy("") } }, ...stands);
  });

  it("by writing the name of a file that decides otherwise", async () => {
    const strict = {
      ".keyholder/policy.yml": policy("rules: { unregistered: block }"),
      CODEOWNERS: `${codeowners}/.github/ @acme/ops\n`,
    };
    const change = { ".github/workflows/b.yml": workflow("NEW") };
    for (const [from, to] of [
      [".keyholder/policy.yml", ".keyholder/Policy.yml"],
      [".keyholder", ".Keyholder"],
      ["CODEOWNERS", "codeowners"],
    ] as const) {
      const also = (folder: string) => void git(folder, "mv", from, to);
      await assertStands({ base: strict, change, also }, "block .github/workflows/b.yml");
    }
  });

  it("by what git or another scanner is told about a file", async () => {
    for (const attribute of [
      "binary",
      "-text",
      "-diff",
      "export-ignore",
      "filter=x",
      "merge=ours",
      "linguist-generated",
      "ident",
      "text eol=crlf",
    ])
      await assertStands({ change: { ".gitattributes": `fresh ${attribute}\n`, fresh: secret } }, "block fresh");
    await assertStands(
      { change: { ".gitattributes": "fresh working-tree-encoding=UTF-16\n", fresh: wide } },
      "block fresh",
    );
    await assertStands(
      {
        change: { ".gitignore": "fresh\n" },
        also: (folder) => {
          writeFileSync(join(folder, "fresh"), secret);
          git(folder, "add", "-f", "fresh");
        },
      },
      "block fresh",
    );
    await assertStands(
      { change: { ".secretlintignore": "fresh\n", ".secretlintrc.json": `{ "rules": [] }`, fresh: secret } },
      "block fresh",
    );
    await assertStands(
      { change: { ".gitleaksignore": "fresh\n", ".keyholderignore": "fresh\n", fresh: secret } },
      "block fresh",
    );
    // As a runner checks it out; git has the text that everybody reads.
    const encodedAs = (encoding: string) => ({
      change: { fresh: secret },
      also: (folder: string) => {
        git(folder, "add", "fresh");
        writeFiles(folder, { ".gitattributes": `fresh working-tree-encoding=${encoding}\n` });
        git(folder, "add", ".gitattributes");
        git(folder, "commit", "-qm", "Encoded");
        rmSync(join(folder, "fresh"));
        git(folder, "checkout", "-q", "--", "fresh");
      },
    });
    await assertStands(encodedAs("IBM037"), "block fresh", "encoded fresh");
    await assertStands(encodedAs("UTF-7"), "block fresh", "encoded fresh");
    for (const read of ["ISO-8859-1", "UTF-16LE", "UTF-16"]) await assertStands(encodedAs(read), "block fresh");
  });

  it("by an allowance, in whichever dialect", async () => {
    for (const words of ["keyholder:allow made up", "gitleaks:allow", "pragma: allowlist secret", "nosemgrep"])
      await assertStands({ change: { "fresh.py": secret.replace("\n", ` # ${words}\n`) } }, "block fresh.py");
  });

  it("by credential types of its own that would take the place of those that are known", async () => {
    const types = `{ id: acme-nothing, name: Nothing, keywords: [ghp_], pattern: "ghp_[0-9A-Za-z]{36}", lifetime: { expires: always, max: 1d }, reference: "https://acme.example/nothing", containment: [None] }`;
    const own = policy(
      `rules:\n  exposed-secret: allow\n  unowned: allow\nproviders:\n  - id: acme\n    name: Acme\n    types:\n      - ${types}`,
    );
    await assertStands({ change: { fresh: secret, ".keyholder/policy.yml": own } }, "block fresh");
  });
});

describe("a change shows what its rules would do", () => {
  const key = `key = acme_dk_${fill("{h:32}")}\n`;
  const own = policy(
    `providers:\n  - id: acme\n    name: Acme\n    types:\n      - { id: acme-deploy-key, name: Acme deploy key, keywords: [acme_dk_], pattern: "acme_dk_[0-9a-f]{32}", lifetime: never, reference: "https://acme.example/keys", containment: [Revoke it] }`,
  );

  it("by new credential types, in files that it does not touch", async () => {
    await assertStands({ base: { "src/k.conf": key }, change: { ".keyholder/policy.yml": own } }, "block src/k.conf");
    await assertStands({
      base: { "src/k.conf": key, ".keyholder/policy.yml": own },
      change: { ".keyholder/policy.yml": policy("") },
    });
    await assertStands(
      { base: { ".keyholder/policy.yml": own }, change: { ".keyholder/policy.yml": policy(""), "src/k.conf": key } },
      "block src/k.conf",
    );
  });

  it("and where they find too much, as an error", async () => {
    await assertStands(
      {
        base: { "src/k.conf": key, "src/l.conf": key },
        change: { ".keyholder/policy.yml": own },
        limits: { maxFindings: 1 },
      },
      "block src/k.conf",
      "error src/l.conf",
    );
  });

  it("by looking again at what was left out", async () => {
    const left = policy("exclude: [src/**]");
    await assertStands(
      { base: { "src/old": secret, ".keyholder/policy.yml": left }, change: { ".keyholder/policy.yml": policy("") } },
      "block src/old",
    );
    await assertStands(
      { base: { "src/old": secret, ".keyholder/policy.yml": left }, change: { "src/a.txt": "b\n" } },
      "excluded src/a.txt",
    );
    const names = {
      ".github/workflows/a.yml": workflow("OLD"),
      ".keyholder/policy.yml": policy("notCredentials: [OLD]"),
    };
    await assertStands(
      { base: names, change: { ".keyholder/policy.yml": policy("") } },
      "block .github/workflows/a.yml",
    );
  });
});

describe("a change hides no second credential behind a first", () => {
  const path = ".github/workflows/rotate.yml";
  const issue = "aws iam create-access-key --user-name ci";
  const rotate = (...commands: readonly string[]): string =>
    `on: push\njobs:\n  rotate:\n    runs-on: x\n    steps:\n${commands.map((command) => `      - run: ${command}\n`).join("")}`;

  it("that the same command of the same job issues", async () => {
    const base = { [path]: rotate(issue) };
    await assertStands({ base, change: { [path]: rotate("date", issue) } });
    for (const second of [issue.replace("ci", "production-admin"), issue, "aws iam create-access-key"])
      await assertStands({ base, change: { [path]: rotate(issue, second) } }, `block ${path}`);
    await assertStands({ base, change: { [path]: rotate(issue.replace("ci", "production-admin")) } }, `block ${path}`);
  });

  it("that a program or a manifest calls by the same name", async () => {
    const program = (...keys: readonly string[]): string =>
      `import * as aws from "@pulumi/aws";\n${keys.map((key) => `new ${key}("ci");\n`).join("")}`;
    await assertStands(
      {
        base: { "infra/a.ts": program("aws.iam.AccessKey") },
        change: { "infra/a.ts": program("aws.iam.AccessKey", "gcp.serviceaccount.Key") },
      },
      "block infra/a.ts",
    );
    const token = (namespace: string): string =>
      `apiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\nmetadata: { name: sa-token, namespace: ${namespace} }\n`;
    await assertStands(
      { base: { "k/a.yaml": token("dev") }, change: { "k/a.yaml": `${token("dev")}---\n${token("prod")}` } },
      "block k/a.yaml",
    );
  });
});

describe("a change hides no use behind a value of its own", () => {
  it("that is not sure to be there when the job looks", async () => {
    const path = ".gitlab-ci.yml";
    const use = '    - deploy "$PROD_ADMIN_TOKEN"\n';
    const job = (more: string): string => `deploy:\n  environment: production\n  script:\n${more}`;
    const base = { [path]: job("    - make\n") };
    for (const change of [
      job(use),
      `.unit: { variables: { PROD_ADMIN_TOKEN: dummy } }\n${job(use)}`,
      job(`${use}    - PROD_ADMIN_TOKEN=\n`),
    ])
      await assertStands({ base, change: { [path]: change } }, `block ${path}`);
    const guarded = job(`    - if [ -z "$PROD_ADMIN_TOKEN" ]; then PROD_ADMIN_TOKEN=$FALLBACK; fi\n${use}`);
    await assertStands({ base, change: { [path]: guarded } }, `block ${path}`, `block ${path}`);
    await assertStands({ base, change: { [path]: job(`    - PROD_ADMIN_TOKEN=$(make-one)\n${use}`) } });
  });
});
