import { Option } from "commander";
import { planContainment } from "../../shared/containment/plan.ts";
import { findImpact } from "../../shared/impact.ts";
import type { ContainmentPlan } from "../../shared/model/containment.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { containmentFormats } from "../../shared/report/containment.ts";
import { withAuditOptions, type AuditFlags } from "../arguments.ts";
import { lookUp } from "../look-up.ts";
import { coloursFor } from "../terminal.ts";
import type { Command } from "./command.ts";

interface Flags extends AuditFlags {
  readonly format: string;
}

/** `keyholder contain WHAT`: how a compromised credential is contained. It plans, and executes nothing. */
export const containCommand: Command = {
  name: "contain",
  define: (program, terminal, finish) =>
    withAuditOptions(
      program
        .command("contain")
        .description("the containment plan of a credential: confirm, trace, revoke, constrain, preserve")
        .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them")
        .addOption(
          new Option("--format <format>", "what is printed")
            .choices(containmentFormats.map(({ id }) => id))
            .default("text"),
        ),
    ).action(async (what: string, flags: Flags) => {
      const { report, verdicts } = await lookUp(what, flags, terminal);
      const { repository, today } = report;
      const plans = plansFor(verdicts, report);
      const format = containmentFormats.find(({ id }) => id === flags.format);
      const told = format?.render(
        { schema: "keyholder-containment/1", today, repository, plans },
        coloursFor(terminal, terminal.out),
      );
      terminal.out.write(told ?? "");
      finish(0);
    }),
};

/** One plan a credential, however many places it has. */
function plansFor(verdicts: readonly Verdict[], report: Report): readonly ContainmentPlan[] {
  const first = new Map(verdicts.toReversed().map((verdict) => [verdict.credential, verdict]));
  return verdicts
    .filter((verdict) => first.get(verdict.credential) === verdict)
    .flatMap((verdict) => {
      const impact = findImpact([report], verdict.credential);
      return impact ? planContainment(verdict, report, impact) : [];
    });
}
