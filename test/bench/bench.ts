// `npm run bench [-- --write]`: what the work costs, as ratios within one run. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { audit } from "../../shared/audit.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import { fingerprintUse } from "../../shared/detection/fingerprint.ts";
import type { CredentialUse } from "../../shared/model/finding.ts";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { scan } from "../../shared/scan.ts";
import { table, writePart } from "../generated.ts";
import { githubToken } from "../stories.ts";

const root = join(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const runs = 5;

interface Timing {
  readonly seconds: number;
  readonly status: number | null;
}

type Command = readonly [program: string, ...args: string[]];

function time([program, ...args]: Command, cwd: string): Timing {
  const started = performance.now();
  const { status } = spawnSync(program, args, { cwd, stdio: "ignore" });
  return { seconds: (performance.now() - started) / 1000, status };
}

const node = (...args: string[]): Command => [process.execPath, ...args];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Medians of alternating runs, so that a machine that drifts does so for both. */
function compare(
  a: Command,
  b: Command,
  cwd: string,
  count = runs,
): { a: number; b: number; ratio: number; statuses: string } {
  const pairs = Array.from({ length: count }, () => ({ a: time(a, cwd), b: time(b, cwd) }));
  return {
    a: median(pairs.map((pair) => pair.a.seconds)),
    b: median(pairs.map((pair) => pair.b.seconds)),
    ratio: median(pairs.map((pair) => pair.b.seconds / pair.a.seconds)),
    statuses: `${pairs[0]?.a.status} and ${pairs[0]?.b.status}`,
  };
}

const isThere = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

const rows: string[][] = [];

function print(what: string, measured: string): void {
  rows.push([what, measured]);
  console.log(`${what.padEnd(58)} ${measured}`);
}

const milliseconds = (seconds: number): string => `${Math.round(seconds * 1000)} ms`;

function startToVerdict(): void {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
  writeFileSync(join(folder, "a.ts"), `const token = "${githubToken("ghp_", "bench")}";\n`);
  const { a, b } = compare(node(cli, "scan", "--format", "json"), node("-e", "0"), folder, 15);
  rmSync(folder, { recursive: true });
  print(
    "start to verdict, one file, over bare node",
    `${milliseconds(a - b)} (${milliseconds(a)} against ${milliseconds(b)})`,
  );
}

/** Larger files are binaries and maps of generated code; a scanner's own bundle is no ordinary text either. */
const largest = 5e6;

/** Other people's sources, as far as this machine has them. */
const elsewhere = [
  "/usr/local/go/src",
  "/usr/lib/go/src",
  "/usr/lib/python3",
  "/usr/lib/python3.11",
  "/usr/share/perl",
];

const noText = /\.(?:node|so(?:\.\d+)*|wasm|pyc|gz|zip|a|png|ttf|woff2?)$/;

/**
 * The installed packages and other people's sources, copied to where all scanners look: secretlint never enters a folder
 * named `node_modules`. Gives the bytes that were copied.
 */
function copySources(to: string): number {
  let bytes = 0;
  for (const from of [join(root, "node_modules"), ...elsewhere.filter((folder) => existsSync(folder))]) {
    for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || noText.test(path) || entry.name === ".gitignore") continue;
      const { size } = statSync(path);
      if (size > largest) continue;
      const target = join(to, path.replaceAll("node_modules", "modules"));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path, target);
      bytes += size;
    }
  }
  return bytes;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times as fast`;
const both = ({ a, b, statuses }: { a: number; b: number; statuses: string }): string =>
  `(${a.toFixed(2)} s against ${b.toFixed(2)} s; exit ${statuses})`;

function mostMemory([program, ...args]: Command): string {
  const probe = `process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const { stderr } = spawnSync(program, ["--import", `data:text/javascript,${probe}`, ...args], { encoding: "utf8" });
  return `${Math.round(Number(stderr) / 1024)} MiB`;
}

/** Trees that are made to fill the memory. */
function hostileMemory(): void {
  const secrets = Array.from({ length: 355_000 }, (_, index) => githubToken("ghp_", `bench ${index}`));
  const lines = (file: number): string => secrets.slice(file * 10_000, (file + 1) * 10_000).join("\n");
  const trees: readonly (readonly [what: string, files: readonly string[]])[] = [
    ["one file of 355,000 secrets", [secrets.join(" ")]],
    ["the same in base64, 20 MB", [Buffer.from(secrets.join(" ")).toString("base64")]],
    ["20,000 files of one secret each", secrets.slice(0, 20_000)],
    ["35 files of 10,000 secrets each", Array.from({ length: 35 }, (_, file) => lines(file))],
    ["300,000 files of one line each", Array<string>(300_000).fill("nothing stands here\n")],
  ];
  for (const [what, files] of trees) {
    const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
    mkdirSync(join(folder, "tree"));
    for (const [index, text] of files.entries()) {
      const inside = join(folder, "tree", String(Math.floor(index / 1000)));
      if (index % 1000 === 0) mkdirSync(inside);
      writeFileSync(join(inside, `${index}.txt`), text);
    }
    const scanning = node(
      cli,
      "scan",
      join(folder, "tree"),
      "--format",
      "json",
      "--output",
      join(folder, "report.json"),
    );
    print(`${what}, most memory`, mostMemory(scanning));
    rmSync(folder, { recursive: true });
  }
}

function throughput(): void {
  const bench = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
  const tree = join(bench, "tree");
  const what = `${Math.round(copySources(tree) / 1e6)} MB`;
  const ours = (...flags: string[]) =>
    node(cli, "scan", tree, "--format", "json", "--output", join(bench, "report.json"), ...flags);
  const alone = ours("--jobs", "1");

  function against(name: string, peer: Command, count = runs): void {
    const measured = compare(alone, peer, root, count);
    print(`${what}, one worker, against ${name}`, `${times(measured.ratio)} ${both(measured)}`);
  }
  if (isThere("rg")) {
    const keywords = join(bench, "keywords");
    writeFileSync(keywords, [...new Set(typeEntries.flatMap((entry) => entry.keywords))].join("\n"));
    against("ripgrep, same keywords", ["rg", "-iFcj1", "--no-ignore", "--hidden", "-f", keywords, tree]);
  }
  const config = join(bench, ".secretlintrc.json");
  writeFileSync(config, JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] }));
  const secretlint = join(root, "node_modules/secretlint/bin/secretlint.js");
  const linting = node(secretlint, "--secretlintrc", config, "--no-gitignore", "--format", "compact", `${tree}/**/*`);
  against("secretlint", linting);
  if (isThere("gitleaks")) against("gitleaks", ["gitleaks", "dir", tree, "--no-banner"], 1);

  const two = compare(ours("--jobs", "2"), alone, root);
  print(`${what}, two workers against one`, `${times(two.ratio)} ${both(two)}`);

  for (const jobs of ["1", "2"]) print(`${what}, ${jobs} workers, most memory`, mostMemory(ours("--jobs", jobs)));

  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=b", "-c", "user.email=b@b", ...args], { cwd: tree });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "bench");
  const cached = ours("--jobs", "1", "--cache", join(bench, "cache"));
  time(cached, root);
  const again = compare(cached, ours("--jobs", "1", "--no-cache"), root);
  print(`${what}, a checkout, second run with a cache`, `${times(again.ratio)} ${both(again)}`);
  rmSync(bench, { recursive: true });
}

/** A file of 5,000 lines with a finding in it, looked at again after every keystroke. */
async function editing(): Promise<void> {
  const folder = join(root, "shared");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const whole = sources.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const lines = whole.split("\n", 5000);
  lines[100] = `const token = "${githubToken("ghp_", "bench")}";`;
  const text = lines.join("\n");
  const taken: number[] = [];
  for (let edit = 0; edit < 400; edit++) {
    const at = (edit * 977) % text.length;
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    const started = performance.now();
    await scan({ path: "src/a.ts", text: edited });
    if (edit >= 100) taken.push(performance.now() - started);
  }
  const slow = taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? NaN;
  print("5,000 lines, looked at again after an edit", `${median(taken).toFixed(1)} ms, p95 ${slow.toFixed(1)} ms`);
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
await editing();
for (const findings of [25_000, 50_000, 100_000]) attribution(findings, 5000, 5000);
hostileMemory();
throughput();
if (process.argv.includes("--write"))
  writePart(join(import.meta.dirname, "README.md"), "ratios", table(["what", "measured"], rows));
