import { Option } from "commander";
import { maskText } from "../../shared/detection/mask-text.ts";
import { contain } from "../../shared/containment/plan.ts";
import { isMeant } from "../../shared/impact.ts";
import type { Containment } from "../../shared/model/containment.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { containmentFormats } from "../../shared/report/containment.ts";
import { evidenceWritten, whatToContain } from "../../shared/report/wording/index.ts";
import { withStateOptions, type AuditFlags } from "../arguments.ts";
import { rehearse } from "../drill.ts";
import { collectEvidence, writeEvidence } from "../evidence.ts";
import { lookUp } from "../look-up.ts";
import { readAllReports } from "../reports.ts";
import { coloursFor, type Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
  readonly evidence?: string;
  readonly drill?: true;
}

const teaching = `
The plan is for people: who does what, in which order, with the issuer's own
steps as advice to check. Nothing is executed. It is ready where IAM, security,
one incident lead, the revocation path and what uses it are known; what is
missing is named, with where to write it in the register.

Examples:
  keyholder contain src/deploy.ts:12            what stands there is compromised
  keyholder contain NPM_TOKEN                   all that a name stands for
  keyholder contain ci/token --format markdown  a plan to paste into a ticket
  keyholder contain ci/token --evidence case-17 also keeps findings, register,
                                                policy, commits, with hashes
  keyholder verify case-17                      whether all is as written
  keyholder contain ci web.json reports/        also by what uses it there
  keyholder contain --drill ci                  a rehearsal; the register
                                                then has its day

Exit codes: 0 if it could answer, ready or not; 2 if nothing is found there.
`;

/** `keyholder contain WHAT`: how a compromised credential is contained. It plans, and executes nothing. */
export const containCommand: Command = {
  define: (program, terminal, finish) =>
    withStateOptions(
      program
        .command("contain")
        .description(
          "what to do when a credential is compromised: confirm, trace, revoke, constrain, preserve; and who does it",
        )
        .argument(
          "[what]",
          "a fingerprint, PATH:LINE, a stored name or an identity; with --drill an identity of the register",
        )
        .argument("[report...]", "reports of other repositories, in which to look for what uses it as well")
        .addOption(
          new Option("--format <format>", "what is printed")
            .choices(containmentFormats.map(({ id }) => id))
            .default("text"),
        )
        .option(
          "--evidence <folder>",
          "also keep findings, register, policy, commits and plan there, with their hashes",
        )
        .option(
          "--drill",
          "rehearse on a made-up finding; without an identity, on the one that was not rehearsed the longest",
        ),
    )
      .addHelpText("after", teaching)
      .action(async (what: string | undefined, named: readonly string[], flags: Flags) => {
        const others = readAllReports(named, terminal.cwd);
        const {
          containment: planned,
          report,
          rulebook,
          repository,
          record,
        } = flags.drill ? await rehearse(what, flags, terminal, others) : await plan(what, flags, terminal, others);
        const containment = others.length === 0 ? planned : await masked(planned);
        const format = containmentFormats.find(({ id }) => id === flags.format);
        terminal.out.write(format?.render(containment, coloursFor(terminal, terminal.out)) ?? "");
        const notes = record ? [record()] : [];
        if (flags.evidence !== undefined) {
          const files = await collectEvidence({ containment, report, rulebook, repository });
          const hash = writeEvidence(terminal.cwd, flags.evidence, files);
          notes.push(evidenceWritten(flags.evidence, files.size, hash));
        }
        for (const note of notes) terminal.err.write(await maskText(`${note}\n`));
        finish(0);
      }),
};

async function plan(what: string | undefined, flags: AuditFlags, terminal: Terminal, others: readonly Report[]) {
  if (what === undefined) throw new UserError(whatToContain);
  const { report, rulebook, repository, verdicts } = await lookUp(what, flags, terminal, findByName);
  return {
    containment: contain(verdicts, report, [report, ...others]),
    report,
    rulebook,
    repository,
    record: undefined,
  };
}

/** In an incident people have the name of a secret or of an identity at hand. */
const findByName = (report: Report, what: string): readonly Verdict[] =>
  report.verdicts.filter((verdict) => isMeant(verdict, what));

/** Reports that others wrote may hold anything. */
const masked = async (containment: Containment): Promise<Containment> =>
  JSON.parse(await maskText(JSON.stringify(containment))) as Containment;
