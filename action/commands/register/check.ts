import { Option } from "commander";
import type { HostFacts } from "../../../shared/model/host-facts.ts";
import { findRoot } from "../../../shared/node/files.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { registerCheckFormats } from "../../../shared/report/register-check/index.ts";
import { noRegister, onlineNeeds } from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rule-paths.ts";
import { runOptionsOf, withStateOptions, type AuditFlags } from "../../arguments.ts";
import { checkOf } from "../../check-of.ts";
import { readHostFacts } from "../../host-facts.ts";
import { exitCode } from "../../exit-code.ts";
import { writeReport } from "../../report-files.ts";
import { registerPathOf } from "../../rules.ts";
import { auditRepository, type Audited } from "../../run.ts";
import { coloursFor, type Terminal } from "../../terminal.ts";
import type { Command } from "../command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
  readonly output?: string;
  readonly online?: true;
}

const teaching = `
It scans the repository you stand in, and holds the register against what it
sees and against the day: facts that are missing, rotations and reviews that are
due, credentials and exceptions that end, entries that match nothing. What each
check does is set by its id under \`rules\` in .keyholder/policy.yml.

Examples:
  keyholder register check
  keyholder register check --today 2027-02-01      what is due by then
  keyholder register check --online                also what only GitHub knows

Exit codes: 1 if anything blocks; else 2 if something could not be judged; else
0.
`;

/** `keyholder register check`: what of the register is missing, due, stale or in vain. */
export const registerCheck: Command = {
  define: (program, terminal, finish) =>
    withStateOptions(
      program
        .command("check")
        .description("what of the register is missing, due, about to end, contradictory or in vain")
        .addOption(
          new Option("--format <format>", "what is printed")
            .choices(registerCheckFormats.map(({ id }) => id))
            .default("text"),
        )
        .option("--output <file>", "write it to a file instead")
        .option("--online", "also ask GitHub for owners who left, teams, CODEOWNERS, and when secrets were changed"),
    )
      .addHelpText("after", teaching)
      .action(async ({ format, output, online, ...flags }: Flags) => {
        // The whole repository, since an entry may match outside of the folder one stands in.
        const root = await findRoot([terminal.cwd]);
        const options = runOptionsOf([root.directory], flags, terminal);
        const registerPath = registerPathOf(root, options);
        const audited = await auditRepository(options);
        const host = online && (await askHost(audited, terminal));
        const check = checkOf(audited, { ...options, registerPath }, host);
        if (!check) throw new UserError(noRegister(flags.register ?? rulePaths.register));
        const chosen = registerCheckFormats.find(({ id }) => id === format);
        if (output === undefined) terminal.out.write(chosen?.render(check, coloursFor(terminal, terminal.out)) ?? "");
        else writeReport(terminal.cwd, output, chosen?.render(check) ?? "");
        finish(exitCode(check));
      }),
};

/** The only part that uses the network, and only when it is asked for. */
async function askHost({ report, rulebook }: Audited, { env }: Terminal): Promise<HostFacts | undefined> {
  const token = env["GH_TOKEN"] || env["GITHUB_TOKEN"];
  const [owner = "", repository = ""] = report.repository.name?.split("/") ?? [];
  if (!token || repository === "") throw new UserError(onlineNeeds);
  const { connect } = await import("../../github.ts");
  const apiUrl = env["GITHUB_API_URL"];
  const github = connect({ token, owner, repository, ...(apiUrl && { apiUrl }) });
  return rulebook.register && readHostFacts(github, rulebook.register.register);
}
