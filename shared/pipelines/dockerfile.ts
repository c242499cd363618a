import type { Instruction, PropertyInstruction } from "dockerfile-ast";
import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { createCollector } from "./collector.ts";
import type { Surroundings } from "./collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { assembleReading, emptyReading, nothingSeen } from "./reading.ts";
import { credentialMarker } from "./yaml-file.ts";

/** UTF-16 units. */
const maxLength = 1_000_000;

const paths =
  /(?:^|\/)(?:(?:[^/]*\.)?(?:Dockerfile|Containerfile)|(?:Dockerfile|Containerfile)[.-][^/]*)$|\.dockerfile$/i;

/** https://docs.docker.com/reference/dockerfile/ */
export const dockerfile: PipelineSystem = {
  id: "dockerfile",
  files: (path) => paths.test(path),
  async read(file) {
    if (!credentialMarker.test(file.text)) return emptyReading;
    if (file.text.length > maxLength)
      return assembleReading(file.path, nothingSeen, [
        { code: "infrastructure-too-large", path: file.path, severity: "error" },
      ]);
    const { DockerfileParser, PropertyInstruction: Properties } = await import("dockerfile-ast");
    const isAssignment = (instruction: Instruction): instruction is PropertyInstruction =>
      instruction instanceof Properties && /^(?:ARG|ENV)$/.test(instruction.getKeyword());
    return walk(file, DockerfileParser.parse(file.text).getInstructions(), isAssignment);
  },
};

/** What is defined in a stage counts there, and in those that are built from it. */
interface Stage extends Surroundings {
  readonly owner: string;
  readonly inherits: readonly string[];
}

/** So many stages can stand on each other. */
const maxBases = 20;

function walk(
  file: SourceFile,
  instructions: readonly Instruction[],
  isAssignment: (instruction: Instruction) => instruction is PropertyInstruction,
): PipelineReading {
  const { text, path } = file;
  const seen = createCollector(file, { system: "dockerfile", minted: {}, predefined: /^$/ });
  const starts = lineStarts(text);
  let stage = 0;
  // What is declared before the first stage counts in none. https://docs.docker.com/build/building/variables/#scoping
  let around: Stage = {
    at: { system: "dockerfile" },
    group: seen.newGroup(),
    scope: "image",
    owner: "FROM",
    inherits: [],
  };
  const named = new Map<string, Stage>();

  const offset = ({ line, character }: Place["start"]): number => (starts[line] ?? text.length) + character;
  const rangeOf = ({ start, end }: Place): Range => ({ start: offset(start), end: offset(end) });

  /** What a build is handed under this name stays in the image's history. */
  function visitArgument(name: string, range: Range): void {
    seen.define(name, around.owner, range.end);
    const shown = presentable(name);
    if (shown === undefined || isPlainName(name) || !isCredentialName(name)) return;
    const expectation = expectationOf(name) ?? { role: "token" as const };
    seen.reference({ name: shown, scope: "build-argument", at: around.at, group: around.group, expectation, ...range });
  }

  function visitVariable(name: string, whole: Range, value: Range | undefined): void {
    if (value !== undefined && isCredentialName(name) && !text.slice(value.start, value.end).includes("$"))
      seen.slot(name, value);
    seen.define(name, around.owner, whole.end);
  }

  function visitRun(instruction: Instruction): void {
    const range = rangeOf(instruction.getRange());
    const mounts = `mounts at ${range.start}`;
    // A secret that is mounted reaches one command, and no layer of the image.
    for (const { index, 0: whole, groups = {} } of text.slice(range.start, range.end).matchAll(mountedSecret)) {
      const options = new Map((groups["options"] ?? "").split(",").map((each) => splitOption(each)));
      const name = presentable(options.get("id") ?? options.get("target")?.replace(/^.*\//, ""));
      const start = range.start + index;
      if (name !== undefined && options.get("type") === "secret")
        seen.reference({
          name,
          scope: "build-secret",
          at: around.at,
          group: around.group,
          expectation: expectationOf(name) ?? { role: "token" },
          start,
          end: start + whole.length,
        });
      seen.define(options.get("env") ?? "", mounts);
    }
    flags.lastIndex = range.start;
    seen.shell(
      { start: flags.test(text) ? flags.lastIndex : range.start, end: range.end },
      {
        ...around,
        inherits: [mounts, ...around.inherits],
      },
    );
  }

  /** A stage has what the one has that it is built from. */
  function beginStage(instruction: Instruction): void {
    stage += 1;
    const from = instruction.getRawArgumentsContent() ?? "";
    const name = /\sAS\s+([\w.-]+)/i.exec(from)?.[1];
    const base = named.get((/^(?:--\S+\s+)*(\S+)/.exec(from)?.[1] ?? "").toLowerCase());
    const job = presentable(name) ?? String(stage);
    const at = { system: "dockerfile", job };
    const inherits = base === undefined ? [] : [base.owner, ...base.inherits].slice(0, maxBases);
    around = { at, group: seen.newGroup(), scope: "image", owner: `stage ${stage}`, inherits };
    if (name !== undefined) named.set(name.toLowerCase(), around);
    const { start, end } = instruction.getRange();
    seen.job({
      name: job,
      key: {
        start: { line: start.line + 1, column: start.character + 1 },
        end: { line: end.line + 1, column: end.character + 1 },
      },
    });
  }

  for (const instruction of instructions) {
    const keyword = instruction.getKeyword();
    if (keyword === "FROM") beginStage(instruction);
    else if (keyword === "RUN") visitRun(instruction);
    else if (isAssignment(instruction))
      for (const property of instruction.getProperties()) {
        const given = property.getValueRange();
        if (keyword === "ARG" && given === null) visitArgument(property.getName(), rangeOf(property.getNameRange()));
        else
          visitVariable(property.getName(), rangeOf(property.getRange()), given === null ? undefined : rangeOf(given));
      }
  }
  return assembleReading(path, seen.finish(), []);
}

/** What stands before the command. */
const flags = /RUN(?:\s+(?:\\\r?\n\s*)?--\S+)*\s+/iy;

/** `--mount=type=secret,id=npm,env=NPM_TOKEN`: https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
const mountedSecret = /--mount=(?<options>[^\s]{1,500})/g;

function splitOption(option: string): readonly [string, string] {
  const equals = option.indexOf("=");
  return equals < 0 ? [option, ""] : [option.slice(0, equals), option.slice(equals + 1)];
}

/** As the parser counts: lines and columns from 0. */
interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}
