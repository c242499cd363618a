import { maskText } from "../../../shared/detection/mask-text.ts";
import type { Problem } from "../../../shared/model/problem.ts";
import { readText } from "../../../shared/node/read.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { maxRegisterLength, parseRegister } from "../../../shared/register/parse.ts";
import {
  claimsByName,
  nothingToAdd,
  problemSentence,
  registered,
  whatPersonsKnow,
} from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rule-paths.ts";
import type { AuditFlags } from "../../arguments.ts";
import { defaultLimits } from "../../options.ts";
import { lookUp } from "../../look-up.ts";
import { newProblem } from "../../new-problem.ts";
import { replaceFile } from "../../write-file.ts";
import type { Command } from "../command.ts";
import { withOwnerOptions, type OwnerFlags } from "../init.ts";

interface Flags extends OwnerFlags, Pick<AuditFlags, "progress"> {
  readonly id?: string;
}

const path = rulePaths.register;

const teaching = `
Examples:
  keyholder register add src/deploy.ts:12
  keyholder register add .github/workflows/deploy.yml:13 --id npm-publish

Exit codes: 0 if it is written, or there already; else 2.
`;

/** `keyholder register add WHAT`: a proposed entry for one credential, or more in the entry that is there. */
export const registerAdd: Command = {
  define: (program, terminal, finish) =>
    withOwnerOptions(
      program
        .command("add")
        .description("adds an entry for one credential, or completes the one that claims it; nothing else is touched")
        .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them")
        .option("--id <id>", "the entry's id; one that is there gets the credential as a further one"),
    )
      .addHelpText("after", teaching)
      .action(async (what: string, flags: Flags) => {
        // It takes longer to load than a small scan takes.
        const { registerCredential } = await import("../../../shared/register/add.ts");
        const { isRecognisable, namedOnly } = await import("../../../shared/register/draft.ts");
        const audit = { allowances: true, ignore: true, ...defaultLimits, progress: flags.progress };
        const { directory, report, verdicts } = await lookUp(what, audit, terminal);
        const [verdict] = verdicts;
        const file = readText(directory, path, maxRegisterLength);
        if ("why" in file && file.why !== "vanished") throw cannotBeAddedTo();
        const before = "text" in file ? file.text : undefined;
        if (verdict.identity.status === "ambiguous") throw claimedTwice(verdict.identity.candidates);
        if (verdict.identity.id === undefined && !isRecognisable(verdict)) throw notRecognisable();
        const { id: wish, business, steward } = flags;
        const owners = { ...(business !== undefined && { business }), ...(steward !== undefined && { steward }) };
        const options = { owners, ...(wish !== undefined && { id: wish }) };
        const added = registerCredential({ path, text: before ?? "" }, report, verdict, options);
        if (!added) throw cannotBeAddedTo();
        const { id, text, isNew } = added;
        const problem = newProblem(problemsIn(before ?? ""), problemsIn(text));
        if (problem) throw new UserError(`That cannot stand in a register: ${problemSentence(problem)}`);
        if (text === before) terminal.out.write(`${nothingToAdd(id)}\n`);
        else {
          replaceFile(directory, path, before, text);
          const names = verdict.identity.id === undefined ? namedOnly(verdict) : [];
          const lines = [
            registered(path, id, isNew),
            ...(isNew ? [whatPersonsKnow(path)] : []),
            ...(names.length > 0 ? [claimsByName(names)] : []),
          ];
          terminal.out.write(await maskText(`${lines.join("\n")}\n`));
        }
        finish(0);
      }),
};

const problemsIn = (text: string): readonly Problem[] => parseRegister({ path, text }).problems;

const claimedTwice = (candidates: readonly string[] = []): UserError =>
  new UserError(`Several entries claim it: ${candidates.join(", ")}. Take its name or fingerprint out of all but one.`);

const cannotBeAddedTo = (): UserError =>
  new UserError(`${path} cannot be added to as it stands. \`keyholder scan\` names what is wrong with it.`);

const notRecognisable = (): UserError =>
  new UserError(
    "No entry could recognise this one: only its place tells it apart. Set KEYHOLDER_FINGERPRINT_KEY for a fingerprint of its value, or name the secret.",
  );
