import { Option } from "commander";
import { findRoot } from "../../shared/node/files.ts";
import { maskText } from "../../shared/detection/mask-text.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Problem } from "../../shared/model/problem.ts";
import type { CredentialType } from "../../shared/model/provider.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { withCustomTypes } from "../../shared/policy/providers.ts";
import { problemSentence, typeLifetimePhrase } from "../../shared/report/wording/index.ts";
import { visible } from "../../shared/text/visible.ts";
import { readRules } from "../rules.ts";
import type { Command } from "./command.ts";

interface Flags {
  readonly format: "text" | "json";
  readonly policy?: string;
}

const teaching = `
Examples:
  keyholder providers                  all of them
  keyholder providers aws key          those with both words
  keyholder providers --format json    with keywords and patterns

Exit codes: 0 if it could answer; 2 if no type has these words, or the policy
has a fault.
`;

/** `keyholder providers`: every credential type it knows, one a line, its id first. */
export const providersCommand: Command = {
  define: (program, terminal, finish) =>
    program
      .command("providers")
      .description("every credential type it knows, one a line: id, lifetime, name, documentation")
      .argument("[word...]", "only types with this in their id, name or issuer")
      .addOption(new Option("--format <format>", "what is printed").choices(["text", "json"]).default("text"))
      .option("--policy <file>", "the policy, which may declare more types (default: .keyholder/policy.yml)")
      .addHelpText("after", teaching)
      .action(async (words: readonly string[], { format, policy }: Flags) => {
        const root = await findRoot([terminal.cwd]);
        const asked = { cwd: terminal.cwd, ...(policy !== undefined && { policy }) };
        const { rulebook, problems } = await readRules(root, undefined, asked, { types: credentialTypes() });
        const faults = problems.filter(({ path, severity }) => path === rulebook.policy.path && severity === "error");
        for (const fault of faults) terminal.err.write(await maskText(`${describeProblem(fault)}\n`));

        const types = [...withCustomTypes(credentialTypes(), rulebook.policy.providers).values()]
          .filter((type) => words.every((word) => holds(type, word.toLowerCase())))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
        if (types.length === 0)
          throw new UserError(`No credential type has ${words.join(" and ")} in its id, name or issuer.`);
        terminal.out.write(
          format === "json" ? `${JSON.stringify(types, null, 2)}\n` : list(types, terminal.out.columns),
        );
        finish(faults.length > 0 ? 2 : 0);
      }),
};

const holds = ({ id, name, issuer = "" }: CredentialType, word: string): boolean =>
  [id, name, issuer].some((text) => text.toLowerCase().includes(word));

const describeProblem = (problem: Problem): string =>
  `${problem.path}:${problem.line ?? 1}:${problem.column ?? 1}: ${problemSentence(problem)}`;

/** One a line; on a terminal that is too narrow for that, a line and an indented one each. */
function list(types: readonly CredentialType[], columns = Infinity): string {
  const rows = types.map(({ id, lifetime, name, reference }) => [
    id,
    typeLifetimePhrase(lifetime),
    visible(name),
    reference,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const wide = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  const fits = wide.every((line) => line.length <= columns);
  const lines = fits
    ? wide
    : rows.map(([id, lifetime, name, reference]) => `${id}  ${name}\n    ${lifetime}  ${reference}`);
  return `${lines.join("\n")}\n`;
}
