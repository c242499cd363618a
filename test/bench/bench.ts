// `npm run bench`: what the work costs, as ratios within one run. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { audit } from "../../shared/audit.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import { fingerprintUse } from "../../shared/detection/fingerprint.ts";
import type { CredentialUse } from "../../shared/model/finding.ts";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { githubToken } from "../stories.ts";

const root = join(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const runs = 5;

interface Timing {
  readonly seconds: number;
  readonly status: number | null;
}

function time(args: readonly string[], cwd: string): Timing {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { cwd, stdio: "ignore" });
  return { seconds: (performance.now() - started) / 1000, status };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Medians of alternating runs, so that a machine that drifts does so for both. */
function compare(
  a: readonly string[],
  b: readonly string[],
  cwd: string,
  count = runs,
): { a: number; b: number; statuses: string } {
  const as: Timing[] = [];
  const bs: Timing[] = [];
  for (let run = 0; run < count; run++) {
    as.push(time(a, cwd));
    bs.push(time(b, cwd));
  }
  const statuses = `${as[0]?.status} and ${bs[0]?.status}`;
  return { a: median(as.map(({ seconds }) => seconds)), b: median(bs.map(({ seconds }) => seconds)), statuses };
}

const print = (what: string, measured: string): void => console.log(`${what.padEnd(58)} ${measured}`);
const milliseconds = (seconds: number): string => `${Math.round(seconds * 1000)} ms`;

function startToVerdict(): void {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
  writeFileSync(join(folder, "a.ts"), `const token = "${githubToken("ghp_", "bench")}";\n`);
  const { a, b } = compare([cli, "scan", "--format", "json"], ["-e", "0"], folder, 15);
  rmSync(folder, { recursive: true });
  print(
    "start to verdict, one file, over bare node",
    `${milliseconds(a - b)} (${milliseconds(a)} against ${milliseconds(b)})`,
  );
}

/** Larger files are binaries and maps of generated code; a scanner's own bundle is no ordinary text either. */
const largest = 5e6;

/**
 * The installed packages, copied to where both scanners look: secretlint never enters a folder named `node_modules`.
 * Nobody here wrote them, and everybody has such a tree.
 */
function copyPackages(to: string): number {
  const from = join(root, "node_modules");
  let bytes = 0;
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || statSync(path).size > largest) continue;
    const target = join(to, path.slice(from.length).replaceAll("node_modules", "modules"));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
    bytes += statSync(path).size;
  }
  return bytes;
}

function throughput(): void {
  const secretlint = join(root, "node_modules/secretlint/bin/secretlint.js");
  const tree = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
  const size = copyPackages(join(tree, "packages")) / 1e6;
  const config = join(tree, ".secretlintrc.json");
  writeFileSync(config, JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] }));
  const peer = [secretlint, "--secretlintrc", config, "--no-gitignore", "--format", "compact", `${tree}/packages/**/*`];
  const ours = [cli, "scan", join(tree, "packages"), "--format", "json", "--output", join(tree, "report.json")];
  for (const jobs of [1, 2]) {
    const { a, b, statuses } = compare([...ours, "--jobs", String(jobs)], peer, root);
    print(
      `installed packages, ${Math.round(size)} MB, ${jobs} ${jobs === 1 ? "thread" : "threads"}, against secretlint`,
      `${(b / a).toFixed(1)} times as fast (${a.toFixed(2)} s against ${b.toFixed(2)} s; exit ${statuses})`,
    );
  }
  rmSync(tree, { recursive: true });
}

/** Distinct paths, rules and entries, so that nothing can be answered from an earlier answer. */
function attribution(findings: number, rules: number, entries: number): void {
  const folders = ["services", "apps", "libs", "infra"];
  const extensions = ["ts", "go", "py", "tf", "yml"];
  const lines = Array.from({ length: rules }, (_, i) => {
    const folder = `${folders[i % folders.length]}/team${i % 700}/part${i}`;
    return i % 10 === 0
      ? `*.ext${i} @acme/team${i}`
      : i % 10 === 1
        ? `${folder}/**/*.${extensions[i % 5]} @acme/team${i}`
        : `/${folder}/ @acme/team${i}`;
  });
  const { codeowners } = parseCodeowners(["* @acme/all", ...lines].join("\n"), "CODEOWNERS", "github");
  const identities = Array.from(
    { length: entries },
    (_, i) =>
      `  - { id: id-${i}, owners: { business: "@person${i}", steward: "@acme/team${i}" }, credentials: [ { ttl: 30d, match: { names: [TOKEN_${i}] } } ] }`,
  );
  const { register } = parseRegister({
    path: ".keyholder/register.yml",
    text: ["apiVersion: keyholder/v1", "kind: IdentityRegister", "identities:", ...identities].join("\n"),
  });
  const scans = Array.from({ length: findings }, (_, i) => {
    const rule = i % rules;
    const path = `${folders[rule % folders.length]}/team${rule % 700}/part${rule}/deep/file${i}.${extensions[i % 5]}`;
    const name = `TOKEN_${i % (2 * entries)}`;
    const use: CredentialUse = {
      kind: "credential-use",
      path,
      start: { line: 3, column: 5 },
      end: { line: 3, column: 20 },
      name,
      scope: "repository",
      form: "stored",
      at: { system: "github-actions", job: "deploy" },
      fingerprints: [fingerprintUse("github-actions", "repository", name)],
      excerpt: name,
    };
    return { path, findings: [use], links: [], notCredentials: [], problems: [] };
  });
  const started = performance.now();
  const report = audit(scans, {
    repository: {},
    today: "2026-11-22",
    complete: true,
    types: new Map(),
    rulebook: {
      policy: defaultPolicy,
      ...(register && { register: indexRegister(register) }),
      ...(codeowners && { codeowners }),
    },
    pending: "block",
    allowances: true,
    scanned: { files: findings, bytes: 0, seconds: 0 },
    problems: [],
    skipped: [],
  });
  print(
    `audit of ${findings.toLocaleString("en")} findings, ${rules} CODEOWNERS rules, ${entries} entries`,
    `${((performance.now() - started) / 1000).toFixed(2)} s (${report.summary.unowned} unowned)`,
  );
}

startToVerdict();
for (const findings of [25_000, 50_000, 100_000]) attribution(findings, 5000, 5000);
throughput();
