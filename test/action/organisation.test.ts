import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { load } from "js-yaml";
import { planShards, parsePlan, type Wanted } from "../../action/organisation/plan.ts";
import type { HostedRepository } from "../../action/github-calls.ts";
import { scan } from "../../shared/scan.ts";
import { compareText } from "../../shared/text/compare.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";

const root = join(import.meta.dirname, "../..");

interface Result {
  readonly code: number | null;
  readonly said: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const privately = { repository: { private: true } };

/** Runs one step as the runner does, in a workspace that the steps share. */
async function runStep(
  workspace: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  payload: unknown = privately,
): Promise<Result> {
  const temp = temporaryFolder();
  writeFiles(temp, { "event.json": JSON.stringify(payload), output: "", summary: "" });
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [join(root, "dist/action/organisation.js")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...Object.fromEntries(inputs),
      GITHUB_REPOSITORY: "acme/security",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: join(temp, "event.json"),
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      RUNNER_TEMP: temp,
      KEYHOLDER_FINGERPRINT_KEY: "",
      ...env,
    },
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => written.push(text));
  const [code] = (await once(child, "close")) as [number | null];
  const outputs = readFileSync(join(temp, "output"), "utf8").matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return {
    code,
    said: written.join(""),
    outputs: Object.fromEntries([...outputs].map(([, key = "", , value = ""]) => [key, value])),
    summary: readFileSync(join(temp, "summary"), "utf8"),
  };
}

const hosted = (name: string, kilobytes = 1, more: Partial<HostedRepository> = {}): HostedRepository => ({
  name: `acme/${name}`,
  kilobytes,
  isArchived: false,
  isFork: false,
  ...more,
});

describe("the plan for an organisation", () => {
  const all: Wanted = { include: [], exclude: [], archived: false, forks: false, shards: 2 };

  function assertPlanned(
    repositories: readonly HostedRepository[],
    wanted: Partial<Wanted>,
    ...shards: string[][]
  ): void {
    assert.deepEqual(
      planShards(repositories, { ...all, ...wanted }).shards.map((names) => names.map((name) => name.slice(5))),
      shards,
    );
  }

  it("deals out by size", () => {
    const some = [hosted("a", 90_000), hosted("b", 50_000), hosted("c", 45_000), hosted("d", 1)];
    assertPlanned(some, {}, ["a", "d"], ["b", "c"]);
    assertPlanned(some, { shards: 9 }, ["a"], ["b"], ["c"], ["d"]);
    assertPlanned([], {});
  });

  it("takes what is meant", () => {
    const some = [
      hosted("web"),
      hosted("web-old", 1, { isArchived: true }),
      hosted("fork", 1, { isFork: true }),
      hosted("api"),
    ];
    assertPlanned(some, {}, ["api"], ["web"]);
    assertPlanned(some, { shards: 1, archived: true, forks: true }, ["api", "fork", "web", "web-old"]);
    assertPlanned(some, { shards: 1, archived: true, include: ["web*"] }, ["web", "web-old"]);
    assertPlanned(some, { shards: 1, exclude: ["web*"] }, ["api"]);
  });

  it("gives nobody more than a little over an equal share", () => {
    const many = Array.from({ length: 1000 }, (_, number) => hosted(`r${number}`, (number * 7919) % 50_000));
    const size = new Map(many.map(({ name, kilobytes }) => [name, kilobytes]));
    const loads = planShards(many, { ...all, shards: 20 }).shards.map((names) =>
      names.reduce((sum, name) => sum + (size.get(name) ?? 0), 0),
    );
    assert.ok(Math.max(...loads) < 1.1 * Math.min(...loads), loads.join(" "));
  });

  it("is read again, and nothing else is taken for one", () => {
    assert.deepEqual(parsePlan('{"shards":[["a/b"]]}'), { shards: [["a/b"]] });
    for (const text of ["", "{", "null", "{}", '{"shards":{}}', '{"shards":["a/b"]}', '{"shards":[[1]]}'])
      assert.equal(parsePlan(text), undefined, text);
  });
});

describe("an organisation, step by step", () => {
  let standIn: StandIn;
  const host = temporaryFolder();
  const server = pathToFileURL(host).href;

  function host1(name: string, files: Readonly<Record<string, string>>): void {
    const folder = repositoryOf(files);
    mkdirSync(join(host, name, ".."), { recursive: true });
    git(host, "clone", "--quiet", "--bare", folder, join(host, `${name}.git`));
  }

  before(async () => {
    standIn = await startStandIn();
    host1("acme/shop", { "src/a.ts": `const t = "${githubToken("ghp_", "organisation")}";\n` });
    host1("acme/web", { "readme.md": "nothing here\n", CODEOWNERS: "* @acme/web\n" });
    mkdirSync(join(host, "acme/empty.git"));
    git(join(host, "acme/empty.git"), "init", "--quiet", "--bare");
  });
  after(() => standIn.close());

  const repositories: State["repositories"] = {
    acme: ["shop", "web", "empty", "gone"].map((name, size) => ({
      full_name: `acme/${name}`,
      size,
      fork: false,
      archived: false,
    })),
  };
  const env = (): Record<string, string> => ({ GITHUB_API_URL: standIn.url, GITHUB_SERVER_URL: server });

  async function list(
    workspace: string,
    state: Partial<State>,
    given: Readonly<Record<string, string>> = {},
    payload?: unknown,
  ): Promise<Result> {
    standIn.reset({ repositories, ...state });
    const result = await runStep(
      workspace,
      { step: "list", owner: "acme", shards: "2", token: "t", ...given },
      env(),
      payload,
    );
    assert.deepEqual(standIn.broken, []);
    return result;
  }

  it("lists, scans in shares, and merges into one page that shows what is missing", async () => {
    const workspace = temporaryFolder();
    const { code, outputs } = await list(workspace, {});
    assert.equal(code, 0);
    assert.equal(outputs["shards"], "[0,1]");
    for (const shard of ["0", "1"]) {
      const scanned = await runStep(workspace, { step: "scan", shard, token: "" }, env());
      assert.equal(scanned.code, 0, scanned.said);
      assert.doesNotMatch(scanned.said, /ghp_organisation/);
    }
    assert.deepEqual(readdirSync(join(workspace, "keyholder-reports")).sort(), [
      "acme__empty.json",
      "acme__shop.json",
      "acme__web.json",
    ]);
    const merged = await runStep(workspace, { step: "merge" }, env());
    assert.equal(merged.code, 2, merged.said);
    assert.deepEqual(
      ["decision", "blocked", "unowned", "missing", "dashboard-file"].map((name) => merged.outputs[name]),
      ["block", "1", "1", "1", "dashboard.html"],
    );
    assert.match(merged.summary, /1 credential in 3 repositories; 1 blocked; 1 report missing/);
    assert.match(merged.said, /acme\/gone: no report came/);
    assert.match(readFileSync(join(workspace, "dashboard.html"), "utf8"), /^<!doctype html>/);
    writeFileSync(join(workspace, "keyholder-plan.json"), '{"shards":[["acme/shop","acme/web"]]}');
    assert.equal((await runStep(workspace, { step: "merge" }, env())).code, 0);
    assert.equal((await runStep(workspace, { step: "merge", "fail-on": "block" }, env())).code, 1);
  });

  it("shows a share that came broken, and one that did not come", async () => {
    const workspace = temporaryFolder();
    writeFiles(workspace, {
      "keyholder-plan.json": '{"shards":[["acme/shop"],["acme/web"]]}',
      "keyholder-reports/keyholder-reports-0/acme__shop.json": '{ "schema": "keyholder-report/1", "repository": {',
    });
    const { code, said } = await runStep(workspace, { step: "merge" }, env());
    assert.equal(code, 2, said);
    assert.match(said, /acme__shop\.json/);
    assert.match(said, /acme\/web: no report came/);
    assert.match(readFileSync(join(workspace, "dashboard.html"), "utf8"), /^<!doctype html>/);
  });

  it("lists a person's, page by page", async () => {
    const workspace = temporaryFolder();
    const many = Array.from({ length: 250 }, (_, number) => ({ full_name: `dana/r${number}`, size: 1, fork: false }));
    const { said } = await list(
      workspace,
      { repositories: { dana: many }, people: ["dana"] },
      { owner: "dana", shards: "3" },
    );
    assert.match(said, /250 repositories of 250 to scan, in 3 jobs/);
  });

  it("says why it cannot list", async () => {
    const workspace = temporaryFolder();
    const cases: readonly [Partial<State>, Readonly<Record<string, string>>, RegExp][] = [
      [{}, { owner: "nobody" }, /nobody is not known/],
      [{}, { owner: "a b" }, /input owner/],
      [{}, { shards: "0" }, /input shards/],
      [{}, { exclude: "*" }, /no repository that is meant/],
      [{ faults: [{ status: 401 }] }, {}, /could not be listed \(unauthorized\)/],
      [{}, { step: "scann" }, /`list`, `scan` or `merge`/],
    ];
    for (const [state, given, expected] of cases) {
      const { code, said } = await list(workspace, state, given);
      assert.equal(code, 2, said);
      assert.match(said, expected);
    }
    assert.ok(!existsSync(join(workspace, "keyholder-plan.json")));
  });

  it("leaves nothing where everybody can read it, unless that is meant", async () => {
    const workspace = temporaryFolder();
    for (const payload of [{ repository: { private: false } }, {}])
      assert.match((await list(workspace, {}, {}, payload)).said, /private repository/);
    assert.equal((await list(workspace, {}, { public: "true" }, {})).code, 0);
  });

  it("fetches nothing that is no repository's name", async () => {
    const workspace = temporaryFolder();
    const hostile = ["--upload-pack=touch /tmp/x", "acme/../../etc", "acme/shop;id", "$(id)/x", "../shop"];
    writeFileSync(join(workspace, "keyholder-plan.json"), JSON.stringify({ shards: [hostile] }));
    const { code, said } = await runStep(workspace, { step: "scan", shard: "0" }, env());
    assert.equal(code, 0, said);
    assert.equal(said.match(/could not be fetched/g)?.length, hostile.length);
    assert.ok(!existsSync(join(workspace, "keyholder-reports")));
  });

  it("says what must come before", async () => {
    const { code, said } = await runStep(temporaryFolder(), { step: "merge" }, env());
    assert.equal(code, 2);
    assert.match(said, /keyholder-plan\.json is not there/);
  });
});

describe("the workflow for an organisation", () => {
  const path = ".github/workflows/organisation.yml";
  const text = readFileSync(join(root, path), "utf8");

  it("is a workflow as GitHub reads it", () => {
    const { context } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    assert.deepEqual(
      context.errors.getErrors().map((error) => error.message),
      [],
    );
  });

  it("pins what it uses, grants no more than reading, and puts no expression into a script", () => {
    for (const [, used = ""] of text.matchAll(/uses: (\S+)/g))
      assert.match(used, /@[0-9a-f]{40}$|^\.\/keyholder-program\//);
    assert.deepEqual(
      [...new Set(text.match(/permissions: .*/g))],
      ["permissions: {}", "permissions: { contents: read }"],
    );
    assert.doesNotMatch(text, /^\s*(?:- )?run:/m);
  });

  it("can be run again where a job failed, and keeps what a job that ran out of time has scanned", () => {
    assert.equal(text.match(/uses: actions\/upload-artifact/g)?.length, text.match(/overwrite: true/g)?.length);
    assert.match(text, /always\(\) \}\}\s+uses: actions\/upload-artifact@\S+.*\s+with:\s+name: keyholder-reports-/);
    assert.match(text, /fail-fast: false/);
    assert.match(text, /if: \$\{\{ !cancelled\(\) && needs\.list\.result == 'success' \}\}/);
  });

  it("hands the action what it takes", () => {
    const { inputs, outputs } = load(readFileSync(join(root, "organisation/action.yml"), "utf8")) as Record<
      "inputs" | "outputs",
      Readonly<Record<string, unknown>>
    >;
    const { jobs } = load(text) as {
      readonly jobs: Readonly<
        Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>
      >;
    };
    const given = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("./")).flatMap((step) => Object.keys(step.with ?? {})),
    );
    assert.deepEqual(
      [...new Set(given)].filter((name) => !(name in inputs)),
      [],
    );
    for (const [, name = ""] of text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)) assert.ok(name in outputs, name);
  });

  it("is found well by ourselves", async () => {
    const { findings, problems } = await scan({ path, text });
    assert.deepEqual(problems, []);
    assert.deepEqual([...new Set(findings.map(({ name = "" }) => name))].sort(compareText), [
      "FINGERPRINT-KEY",
      "TOKEN",
    ]);
  });
});
