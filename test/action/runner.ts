import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { temporaryFolder } from "../node/temporary.ts";

const root = join(import.meta.dirname, "../..");

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The Action's own description, which is the runner's to read. */
export const manifest = load(readFileSync(join(root, "action.yml"), "utf8")) as Manifest;

export interface Step {
  /** The checkout. */
  readonly workspace: string;
  readonly event: string;
  readonly payload?: unknown;
  /** What the workflow says under `with:`; the rest is filled from the manifest's defaults. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A workflow command as the runner reads it from a line of its own. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const fileCommands = ["OUTPUT", "STEP_SUMMARY", "ENV", "PATH", "STATE"];

/** Runs the bundled Action as the runner does: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function runStep(step: Step): StepResult {
  const { program, options, finish } = prepare(step);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { ...options, encoding: "utf8" });
  return finish(status, stdout, stderr);
}

/** The same beside a server of this process, which a synchronous call would keep from answering. */
export async function runStepBeside(step: Step): Promise<StepResult> {
  const { program, options, finish } = prepare(step);
  const child = spawn(process.execPath, [program], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => void (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (written.stderr += text));
  const [status] = (await once(child, "close")) as [number | null];
  return finish(status, written.stdout, written.stderr);
}

function prepare(step: Step): {
  readonly program: string;
  readonly options: SpawnOptions;
  readonly finish: (code: number | null, stdout: string, stderr: string) => StepResult;
} {
  const temp = temporaryFolder();
  mkdirSync(join(temp, "files"));
  const files = Object.fromEntries(fileCommands.map((name) => [`GITHUB_${name}`, join(temp, "files", name)]));
  for (const file of Object.values(files)) writeFileSync(file, "");
  const payload = join(temp, "event.json");
  writeFileSync(payload, JSON.stringify(step.payload ?? {}));
  const inputs = Object.entries(manifest.inputs).map(([name, { default: value = "" }]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    step.with?.[name] ?? value.replace(/\$\{\{.*?\}\}/g, "made-up"),
  ]);
  const read = (name: string): string => readFileSync(files[`GITHUB_${name}`] ?? "", "utf8");
  return {
    program: join(root, manifest.runs.main),
    options: {
      cwd: step.workspace,
      env: {
        ...process.env,
        ...Object.fromEntries(inputs),
        ...files,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: step.event,
        GITHUB_EVENT_PATH: payload,
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_WORKSPACE: step.workspace,
        RUNNER_TEMP: temp,
        ...step.env,
      },
    },
    finish: (code, stdout, stderr) => ({
      code,
      stdout,
      stderr,
      commands: parseCommands(stdout),
      outputs: parseOutputs(read("OUTPUT")),
      summary: read("STEP_SUMMARY"),
    }),
  };
}

const unescape = (text: string): string =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** `::name key=value,key=value::message` at the start of a line, leading blanks aside. */
function parseCommands(stdout: string): readonly WorkflowCommand[] {
  return stdout.split(/\r\n?|\n/).flatMap((line) => {
    const [, name = "", properties = "", message = ""] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === "") return [];
    const pairs = properties.split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at < 1 ? [] : [[pair.slice(0, at), unescape(pair.slice(at + 1))] as const];
    });
    return [{ name, properties: Object.fromEntries(pairs), message: unescape(message) }];
  });
}

/** `key<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(pairs.map(([, key = "", , value = ""]) => [key, value]));
}
