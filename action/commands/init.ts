import { existsSync } from "node:fs";
import { join } from "node:path";
import { Option, type Command as Program } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import type { Report } from "../../shared/model/report.ts";
import { findRoot, type Root } from "../../shared/node/files.ts";
import { headCommit } from "../../shared/node/revisions.ts";
import { originOf } from "../../shared/node/remote.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { acceptable, renderBaseline } from "../../shared/policy/baseline.ts";
import { isHandle, ownerForms, parseRegister } from "../../shared/register/parse.ts";
import type { NamedOwners } from "../../shared/register/draft.ts";
import {
  baselineNote,
  nextPullRequest,
  noHandle,
  noWorkflowHere,
  problemSentence,
  protectRegister,
  registerNote,
  thereAlready,
  whatPersonsKnow,
  written,
} from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { runOptionsOf } from "../arguments.ts";
import { isIncomplete } from "../exit-code.ts";
import { defaultLimits, type RunOptions } from "../options.ts";
import { run } from "../run.ts";
import { ownAction, starterPolicy, starterWorkflow, workflowPath } from "../starter.ts";
import type { Terminal } from "../terminal.ts";
import { replaceFile } from "../write-file.ts";
import type { Command } from "./command.ts";

export interface OwnerFlags extends NamedOwners {
  readonly progress: boolean;
}

/** The options of a command that writes entries. */
export const withOwnerOptions = (program: Program): Program =>
  program
    .addOption(ownerOption("--business", "the person who answers for all that name nobody else: @dana"))
    .addOption(ownerOption("--steward", "who looks after all that CODEOWNERS gives nobody for: @acme/web"))
    .option("--no-progress", "no progress bar");

const ownerOption = (flag: string, what: string): Option =>
  new Option(`${flag} <handle>`, what).argParser((handle: string) => {
    if (isHandle(handle)) return handle;
    throw new UserError(noHandle(flag, ownerForms, isHandle(`@${handle}`) ? `@${handle}` : undefined));
  });

const teaching = `
What is there already stays as it is. An entry of the register owns nothing
until a person has set its lifecycle.state to active.

Examples:
  keyholder init
  keyholder init --business @dana --steward @acme/web

Exit codes: 0 if all is written; 2 if something could not be judged or written.
`;

/** `keyholder init`: workflow, register, policy and baseline for this repository; what is there already stays. */
export const initCommand: Command = {
  define: (program, terminal, finish) =>
    withOwnerOptions(
      program
        .command("init")
        .description("writes workflow, register, policy and baseline for this repository, and overwrites nothing"),
    )
      .addHelpText("after", teaching)
      .action(async (flags: OwnerFlags) => {
        const root = await findRoot([terminal.cwd]);
        const options = starterOptions(root, flags, terminal);
        const notes: string[] = [];
        const say = (sentence: string): void => void notes.push(sentence);
        const before = await run(options);
        await writeRegister(root, before, flags, say);
        const { host } = (root.repository && (await originOf(root.repository))) ?? {};
        const elsewhere = host !== undefined && /gitlab|bitbucket|dev\.azure/.test(host);
        if (elsewhere) say(noWorkflowHere);
        else await writeOnce(root, workflowPath, async () => starterWorkflow(await ownAction()), say);
        await writeOnce(root, rulePaths.policy, async () => starterPolicy, say);
        const after = await run(options);
        await writeOnce(root, rulePaths.baseline, async (note) => acceptedBaseline(after, note), say);
        finish(await conclude(root, options, notes, terminal));
      }),
};

/** Everything, by the files that are there. */
export const starterOptions = ({ directory }: Root, flags: OwnerFlags, terminal: Terminal): RunOptions =>
  runOptionsOf([directory], { allowances: true, ignore: true, ...defaultLimits, ...flags }, terminal);

/** Writes the first register, unless there is one. */
export async function writeRegister(
  root: Root,
  report: Report,
  { business, steward }: NamedOwners,
  say: (sentence: string) => void,
): Promise<void> {
  const path = rulePaths.register;
  if (existsSync(join(root.directory, path))) return say(thereAlready(path));
  const owners = { ...(business !== undefined && { business }), ...(steward !== undefined && { steward }) };
  // It takes longer to load than a small scan takes.
  const { draftIdentities, renderRegister } = await import("../../shared/register/draft.ts");
  const { drafts, unrecognisable } = draftIdentities(report, { owners, ownersByDefault: true });
  const text = renderRegister(drafts, owners);
  const [problem] = parseRegister({ path, text }).problems;
  if (problem) throw new UserError(`No register can be made of this: ${problemSentence(problem)}`);
  replaceFile(root.directory, path, undefined, text);
  say(written(path, registerNote(drafts.length, unrecognisable)));
  if (drafts.length > 0) say(whatPersonsKnow(path));
}

/** Tells what was written, and what the pull request that brings it would see; gives the exit code. */
export async function conclude(
  { repository }: Root,
  options: RunOptions,
  notes: readonly string[],
  terminal: Terminal,
): Promise<0 | 2> {
  const isCommitted = repository !== undefined && (await headCommit(repository)) !== undefined;
  const report = await run(isCommitted ? { ...options, since: { since: "HEAD" } } : options);
  const unprotected = report.verdicts.some(({ reasons }) =>
    reasons.some(({ rule }) => rule === "unprotected-register"),
  );
  const lines = [...notes, ...(unprotected ? [protectRegister] : []), nextPullRequest(report)];
  terminal.out.write(await maskText(`${lines.join("\n")}\n`));
  return isIncomplete(report) ? 2 : 0;
}

async function writeOnce(
  { directory }: Root,
  path: string,
  write: (note: (sentence: string) => void) => Promise<string>,
  say: (sentence: string) => void,
): Promise<void> {
  if (existsSync(join(directory, path))) return say(thereAlready(path));
  let told: string | undefined;
  const text = await write((sentence) => void (told = sentence));
  replaceFile(directory, path, undefined, text);
  say(written(path, told));
}

function acceptedBaseline({ verdicts, problems }: Report, note: (sentence: string) => void): string {
  const found = verdicts.filter(({ decision }) => decision !== "allow").map(({ finding }) => finding);
  const { accepted, leftOut } = acceptable(found, problems);
  note(baselineNote(accepted.length, leftOut));
  return renderBaseline(accepted);
}
