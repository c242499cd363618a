import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const sources = ["shared", "action", "extension"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts")),
);

/** The folder of `shared/` that a file belongs to, its own name where it stands outside of one, else the top folder. */
function roomOf(path: string): string {
  const [top = "", next = ""] = path.split("/");
  return top === "shared" ? next : top;
}

/** Every module a file names: static, re-exported, dynamic, and in types. */
const modulesOf = (path: string): readonly string[] =>
  [
    ...read(path).matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm),
    ...read(path).matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ].flatMap(([, name]) => name ?? []);

/** What each room of the house may use beside itself; the map in shared/README.md says the same. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],

  detection: ["model", "text"],
  pipelines: ["model", "text"],
  codeowners: ["model", "text"],
  register: ["model", "text"],

  attribution: ["model", "text", "codeowners", "register"],
  policy: ["model", "text"],
  containment: ["model", "text"],
  report: ["model", "text"],
  language: ["model", "text", "codeowners", "register", "policy"],
  dashboard: ["model", "text", "report"],

  "scan.ts": ["model", "text", "detection", "pipelines"],
  "failed-scan.ts": ["model"],
  "scanner.ts": ["model", "scan.ts", "failed-scan.ts"],
  "rulebook.ts": ["model", "codeowners", "detection", "register", "policy"],
  "audit.ts": [
    "model",
    "text",
    "attribution",
    "policy",
    "introduced.ts",
    "priority.ts",
    "rule-problems.ts",
    "summary.ts",
  ],
  "introduced.ts": ["model"],
  "priority.ts": ["model", "policy", "summary.ts"],
  "rule-problems.ts": ["model", "policy"],
  "summary.ts": ["model", "policy"],
};

/** Packages a room may use; `node:` stands for all of Node. */
const packages: Readonly<Record<string, readonly string[]>> = {
  text: ["js-yaml", "minimatch", "yaml"],
  detection: ["@noble/hashes", "@scure/base", "@secretlint/"],
  pipelines: ["@actions/expressions", "@actions/workflow-parser", "@codemirror/"],
  codeowners: ["minimatch"],
  register: ["yaml"],
  policy: ["yaml"],
  language: ["yaml"],
  node: ["node:", "@secretlint/", "js-yaml"],
  action: ["node:", "@actions/", "@octokit/", "@scure/base", "commander", "picocolors"],
  extension: ["vscode"],
};

/** Modules through which a program reaches the network. */
const network = /^(?:@octokit\/|undici|node:(?:https?|http2|net|tls|dgram|dns)(?:\/|$))/;

function mayUse(path: string, used: string): boolean {
  const [from, to] = [roomOf(path), roomOf(used)];
  if (from === to) return true;
  if (from === "node") return used.startsWith("shared/");
  if (from === "action") return used.startsWith("shared/") || used === "package.json";
  if (from === "extension")
    return used.startsWith("shared/") && (to !== "node" || path === "extension/extension.node.ts");
  return rooms[from]?.includes(to) ?? false;
}

function mayImport(path: string, name: string): boolean {
  if (path === "extension/extension.node.ts" && name.startsWith("node:")) return true;
  return packages[roomOf(path)]?.some((allowed) => name.startsWith(allowed)) ?? false;
}

describe("the rooms", () => {
  it("are all on the map", () => {
    const known = new Set([...Object.keys(rooms), "node", "action", "extension"]);
    assert.deepEqual(
      [...new Set(sources.map(roomOf))].filter((room) => !known.has(room)),
      [],
    );
    assert.ok(sources.length > 100);
  });

  it("use only those below them", () => {
    const wrong = sources.flatMap((path) =>
      modulesOf(path)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(path), name))
        .filter((used) => !mayUse(path, used))
        .map((used) => `${path} uses ${used}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("use only the packages they are given", () => {
    const wrong = sources.flatMap((path) =>
      modulesOf(path)
        .filter((name) => !name.startsWith(".") && !mayImport(path, name))
        .map((name) => `${path} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("reach the network in one file", () => {
    const reaching = sources.filter(
      (path) => modulesOf(path).some((name) => network.test(name)) || /\bfetch\(/.test(read(path)),
    );
    assert.deepEqual(
      reaching.filter((path) => path !== "action/github.ts"),
      [],
    );
  });

  it("keep what reads a secret in detection, and a field that could hold one nowhere", () => {
    const reading = sources.filter((path) => /\b(?:DetectableType|MatchContext)\b/.test(read(path)));
    assert.deepEqual(
      reading.filter((path) => roomOf(path) !== "detection"),
      ["shared/model/provider.ts"],
    );
    const fields = sources.filter(
      (path) => roomOf(path) === "model" && /^\s*readonly (?:secret|value|raw|text|line)\??: string/m.test(read(path)),
    );
    assert.deepEqual(fields, ["shared/model/finding.ts", "shared/model/source.ts"]);
  });
});

describe("the house style", () => {
  it("has kebab-case files", () => {
    assert.deepEqual(
      sources.filter((path) => !/^(?:[a-z0-9-]+\/)+[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(path)),
      [],
    );
  });

  it("has no default export and no suppressed complaint", () => {
    const forbidden = /^export default\b|\bas any\b|@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/m;
    assert.deepEqual(
      sources.filter((path) => forbidden.test(read(path))),
      [],
    );
  });
});
