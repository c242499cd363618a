import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const sources = ["shared", "action", "extension"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path)),
);

/** A row of the map in shared/README.md: its rooms, and what they may use beside themselves. */
interface Row {
  readonly rooms: readonly string[];
  readonly uses: readonly string[];
}

const rows: readonly Row[] = [...read("shared/README.md").matchAll(/^\| (`[^|]+`) \|[^|]+\| ([^|]+) \|$/gm)].map(
  ([, rooms = "", uses = ""]) => ({
    rooms: [...rooms.matchAll(/`([^`/]+)\/?`/g)].map(([, room = ""]) => room),
    uses: uses === "nothing" ? [] : uses.split(", "),
  }),
);

/** The folder of `shared/` that a file belongs to, its own name where it stands outside of one, else the top folder. */
function roomOf(path: string): string {
  const [top = "", next = ""] = path.split("/");
  return top === "shared" ? next : top;
}

const rowOf = (room: string): Row | undefined => rows.find(({ rooms }) => rooms.includes(room));

/** Every module a file names: static, re-exported, dynamic, and in types. */
const modulesOf = (path: string): readonly string[] =>
  [
    ...read(path).matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm),
    ...read(path).matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ].flatMap(([, name]) => name ?? []);

/** Packages a room may use; `node:` stands for all of Node. */
const packages: Readonly<Record<string, readonly string[]>> = {
  text: ["js-yaml", "minimatch", "papaparse", "yaml"],
  detection: ["@noble/hashes", "@scure/base", "@secretlint/"],
  pipelines: [
    "@actions/expressions",
    "@actions/workflow-parser",
    "@codemirror/",
    "@lezer/xml",
    "dockerfile-ast",
    "jsonc-parser",
    "toml-eslint-parser",
  ],
  codeowners: ["minimatch"],
  containment: ["@noble/hashes"],
  report: ["@noble/hashes", "@scure/base"],
  dashboard: ["@dagrejs/dagre", "@tanstack/virtual-core", "d3-scale", "d3-shape", "preact"],
  imports: ["@noble/hashes"],
  register: ["@scure/base", "yaml"],
  node: ["node:", "@secretlint/", "js-yaml"],
  action: ["node:", "@actions/core", "@actions/github", "@octokit/plugin-", "@scure/base", "commander", "picocolors"],
  extension: ["vscode"],
};

/** Modules through which a program reaches the network. */
const networkModules =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^(?:@octokit\/|@actions\/(?:http|github)|undici)/;

/** Names by which a program reaches the network without a module, or a module without naming it. */
const networkNames =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|getBuiltinModule|createRequire|require|eval|globalThis)\b|\bimport\((?!\s*["]|[\w.]+\.href\))/;

/** A file without comments, strings and patterns, where such a name is only a word. */
const codeOf = (path: string): string =>
  read(path)
    .replace(/"(?:\\.|[^"\\\n])*"/g, '""')
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
    .replace(/(?<=[=(,:]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g, "");

function mayUse(path: string, used: string): boolean {
  const [from, to] = [roomOf(path), roomOf(used)];
  if (from === to) return true;
  if (from === "node") return used.startsWith("shared/");
  if (from === "action") return used.startsWith("shared/") || used === "package.json";
  if (from === "extension")
    return used.startsWith("shared/") && (to !== "node" || path === "extension/extension.node.ts");
  const row = rowOf(from);
  return row !== undefined && (row.rooms.includes(to) || row.uses.includes(to));
}

function mayImport(path: string, name: string): boolean {
  if (path === "extension/extension.node.ts" && name.startsWith("node:")) return true;
  return packages[roomOf(path)]?.some((allowed) => name.startsWith(allowed)) ?? false;
}

describe("the rooms", () => {
  it("are all on the map", () => {
    const there = new Set(sources.filter((path) => path.startsWith("shared/")).map(roomOf));
    const mapped = rows.flatMap((row) => row.rooms);
    assert.deepEqual(mapped.toSorted(), [...there].toSorted());
    for (const name of rows.flatMap((row) => row.uses).filter((one) => one !== "everything here"))
      assert.ok(there.has(name), `the map lets a room use ${name}, which is none`);
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

  it("use each other in one direction", () => {
    const using = new Map<string, Set<string>>();
    for (const path of sources)
      for (const used of modulesOf(path).filter((name) => name.startsWith(".")))
        using.set(
          roomOf(path),
          (using.get(roomOf(path)) ?? new Set()).add(roomOf(posix.join(posix.dirname(path), used))),
        );
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(using.get(from) ?? [])].some(
        (next) => next !== from && !seen.has(next) && (next === to || reaches(next, to, seen.add(next))),
      );
    assert.deepEqual(
      [...using.keys()].filter((room) => reaches(room, room)),
      [],
    );
  });

  it("reach no network, but for what is asked of GitHub, and where a user has rules run that are not ours", () => {
    assert.deepEqual(
      sources.filter(
        (path) => modulesOf(path).some((name) => networkModules.test(name)) || networkNames.test(codeOf(path)),
      ),
      ["shared/node/secretlintrc.ts", "action/github.ts", "action/guard.ts"],
    );
    const required = read("action/guard.ts").matchAll(/\bload\((.*?)\)/g);
    assert.deepEqual(
      Array.from(required, ([, what]) => what),
      ['"node:fs"', '"node:url"', "program", '"node:child_process"'],
    );
  });

  it("run git, which clones only for a whole organisation, and otherwise only Keyholder itself", () => {
    assert.deepEqual(
      sources.filter((path) => /"node:child_process"/.test(read(path))),
      ["shared/node/repository.ts", "action/guard.ts", "action/organisation/clone.ts"],
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
      sources.filter((path) => !/^(?:[a-z0-9-]+\/)+[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(path)),
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
