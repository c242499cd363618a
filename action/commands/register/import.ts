import { Argument, Option } from "commander";
import { maskText } from "../../../shared/detection/mask-text.ts";
import type { Problem } from "../../../shared/model/problem.ts";
import { findRoot } from "../../../shared/node/files.ts";
import { readText } from "../../../shared/node/read.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { importers } from "../../../shared/register/importers/index.ts";
import type { Listing } from "../../../shared/register/importers/read.ts";
import { maxRegisterLength, parseRegister } from "../../../shared/register/parse.ts";
import {
  askToImport,
  imported,
  importSentences,
  nothingImported,
  problemSentence,
  registerWouldBeTooLarge,
} from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rule-paths.ts";
import { concealmentOf } from "../../../shared/rulebook.ts";
import { renderDifference } from "../../../shared/text/difference.ts";
import { visible } from "../../../shared/text/visible.ts";
import { newProblem } from "../../new-problem.ts";
import { readNamed } from "../../read-named.ts";
import type { Terminal } from "../../terminal.ts";
import { replaceFile } from "../../write-file.ts";
import type { Command } from "../command.ts";

interface Flags {
  readonly as?: string;
  readonly yes?: true;
  readonly propose: boolean;
}

const path = rulePaths.register;

const teaching = `
Nothing is fetched: export the listing yourself, and name the file. It is
recognised by its form.

${importers.map(({ id, title }) => `  ${id}\n      ${title.replace(": ", "\n      ")}`).join("\n")}

What an issuer lists stands under \`imported\` in the entry, with source and day.
What a person wrote is never changed, and counts more. What no entry knows
becomes a proposed one.

Examples:
  keyholder register import report.json secrets.json
  keyholder register import keys.json --as aws-access-keys --yes

Exit codes: 2 if something could not be read or written; else 0.
`;

/** `keyholder register import`: facts of listings that issuers export; exits 2 when something of them could not be read. */
export const registerImport: Command = {
  define: (program, terminal, finish) =>
    program
      .command("import")
      .description("fills the register from what issuers list: shows the difference, and asks before it writes")
      .addArgument(new Argument("<file...>", "exported listings: CSV, JSON, JSON Lines or YAML"))
      .option("--as <kind>", "what the files list, where that is not recognised")
      .addOption(new Option("--no-propose", "only fill the entries that are there"))
      .addOption(new Option("--yes", "write without asking"))
      .addHelpText("after", teaching)
      .action(async (files: readonly string[], flags: Flags) => {
        // It takes longer to load than a small scan takes.
        const { importInto } = await import("../../../shared/register/import.ts");
        if (flags.as !== undefined && !importers.some(({ id }) => id === flags.as))
          throw new UserError(`--as takes one of: ${importers.map(({ id }) => id).join(", ")}.`);
        const { directory } = await findRoot([terminal.cwd]);
        const there = readText(directory, path, maxRegisterLength);
        if ("why" in there && there.why !== "vanished") throw cannotBeAddedTo();
        const before = "text" in there ? there.text : undefined;

        let text = before ?? "";
        const told: string[] = [];
        const problems: Problem[] = [];
        for (const file of files) {
          const listing = await readFile(file, flags, terminal);
          problems.push(...listing.problems);
          if (!listing.importer) continue;
          const result = importInto({ path, text }, listing, terminal.today, flags);
          if (!result) throw cannotBeAddedTo();
          if (result.text.length > maxRegisterLength)
            throw new UserError(registerWouldBeTooLarge(path, visible(file), result.text.length, maxRegisterLength));
          const { leftOut } = listing;
          const counts = { ...result, added: result.added.length, changed: result.changed.length, leftOut };
          const sentences = importSentences(visible(file), counts);
          told.push(
            await concealed(renderDifference({ path, text }, result.changes)),
            await maskText(`${sentences.join("\n")}\n`),
          );
          text = result.text;
        }
        const fault = newProblem(faultsIn(before ?? ""), faultsIn(text));
        if (fault) throw new UserError(`That cannot stand in a register: ${problemSentence(fault)}`);

        for (const problem of problems)
          terminal.err.write(await maskText(`${placeOf(problem)}: ${problemSentence(problem)}\n`));
        for (const part of told) terminal.out.write(part);
        if (text !== (before ?? "")) {
          const isWanted = flags.yes ?? /^y(?:es)?$/i.test((await terminal.ask?.(askToImport(path)))?.trim() ?? "");
          if (isWanted) replaceFile(directory, path, before, text);
          terminal.out.write(`${isWanted ? imported(path) : nothingImported(path)}\n`);
        }
        finish(problems.some(({ severity }) => severity === "error") ? 2 : 0);
      }),
};

async function readFile(file: string, { as }: Flags, terminal: Terminal): Promise<Listing> {
  const { maxListingLength, readListing, unwrapListing } = await import("../../../shared/register/importers/read.ts");
  const source = unwrapListing(readNamed(terminal.cwd, file, 2 * maxListingLength));
  return readListing(source, { conceal: await concealmentOf(source), ...(as !== undefined && { as }) });
}

const placeOf = ({ path: file, line }: Problem): string => (line === undefined ? file : `${file}:${line}`);

/** What keeps a register from being read. */
const faultsIn = (text: string): readonly Problem[] =>
  parseRegister({ path, text }).problems.filter(({ severity }) => severity === "error");

/** Ids of keys are shown, for they are what is imported. */
async function concealed(text: string): Promise<string> {
  const conceal = await concealmentOf({ path, text });
  return text
    .split("\n")
    .map((line) => visible(conceal(line)))
    .join("\n");
}

const cannotBeAddedTo = (): UserError =>
  new UserError(`${path} cannot be added to as it stands. \`keyholder register check\` names what is wrong with it.`);
