import { Option, type Command as Program } from "commander";
import { acceptedBy, countsToday } from "../../shared/checks/exceptions.ts";
import { checks } from "../../shared/checks/index.ts";
import { maskText } from "../../shared/detection/mask-text.ts";
import type { Exception, Policy } from "../../shared/model/policy.ts";
import { findRoot } from "../../shared/node/files.ts";
import { readText } from "../../shared/node/read.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { exceptableRules, exceptionTarget } from "../../shared/policy/exceptable.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { ruleIds } from "../../shared/policy/rules/index.ts";
import { exceptionAdded, exceptionUses, noExceptions, problemSentence } from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { renderCsv } from "../../shared/text/csv.ts";
import { addDays, daysBetween } from "../../shared/text/days.ts";
import { isDay } from "../../shared/text/durations.ts";
import { applyEdit } from "../../shared/text/edits.ts";
import { runOptionsOf, withStateOptions, type AuditFlags } from "../arguments.ts";
import { isIncomplete } from "../exit-code.ts";
import { lookUp } from "../look-up.ts";
import { newProblem } from "../new-problem.ts";
import { defaultLimits } from "../options.ts";
import { auditRepository } from "../run.ts";
import { renderTable } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { replaceFile } from "../write-file.ts";
import type { Command } from "./command.ts";

/** `keyholder exception`: verdicts that somebody has decided to accept until a day. */
export const exceptionCommand: Command = {
  define: (program, terminal, finish) => {
    const exception = program.command("exception").description("verdicts accepted until a day: add, list");
    defineAdd(exception, terminal, finish);
    defineList(exception, terminal, finish);
  },
};

interface Terms extends Pick<AuditFlags, "progress"> {
  readonly rule?: string;
  readonly reason: string;
  readonly until: string;
  readonly approvedBy: string;
}

const addTeaching = `
Example:
  keyholder exception add src/deploy.ts:12 --rule long-lived \\
    --until 2027-01-31 --approved-by @acme/security --reason "OIDC, PAY-881"

Exit codes: 0 if it is written; else 2.
`;

const listTeaching = `
Examples:
  keyholder exception list
  keyholder exception list --format csv > exceptions.csv

Exit codes: 0 if it could answer; 2 if something could not be judged.
`;

const path = rulePaths.policy;

const knownRules = [...ruleIds, ...checks.map(({ id }) => id)];

/** Bytes; no policy is as large. */
const maxPolicySize = 64 * 1024 * 1024;

function defineAdd(program: Program, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command("add")
    .description("accepts one rule's verdict on one credential until a day; nothing else of the policy is touched")
    .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them")
    .requiredOption("--reason <text>", "why it may stay: those who review the policy read it")
    .requiredOption("--until <YYYY-MM-DD>", "the last day on which it holds")
    .requiredOption("--approved-by <handle>", "who approved it: @acme/security")
    .option("--rule <rule>", "the rule that is excepted, where several stand against it")
    .option("--no-progress", "no progress bar")
    .addHelpText("after", addTeaching)
    .action(async (what: string, { rule, reason, until, approvedBy, progress }: Terms) => {
      const audit = { allowances: true, ignore: true, ...defaultLimits, progress };
      const { directory, report, verdicts, rulebook } = await lookUp(what, audit, terminal);
      const [verdict] = verdicts;
      const target = exceptionTarget(verdict);
      const rules = exceptableRules(verdict);
      const chosen = rule ?? (rules.length === 1 ? rules[0] : undefined);
      if (!target || rules.length === 0) throw nothingToExcept();
      if (chosen === undefined || !rules.includes(chosen))
        throw new UserError(`Say with --rule which one is excepted: ${rules.join(", ")}.`);
      refuseTerms({ until, approvedBy, reason }, rulebook.policy, report.today);
      // It takes longer to load than a small scan takes.
      const { addException } = await import("../../shared/policy/edit.ts");
      const there = readText(directory, path, maxPolicySize);
      const before = "text" in there ? there.text : undefined;
      const file = { path, text: before ?? "" };
      const unreadable = "why" in there && there.why !== "vanished";
      const edit = unreadable ? undefined : addException(file, { rule: chosen, until, approvedBy, reason, ...target });
      const after = edit && applyEdit(file.text, edit);
      if (after === undefined) throw cannotBeAddedTo();
      const [now, then] = [file.text, after].map((text) => parsePolicy({ path, text }, { knownRules }));
      const problem = newProblem(now?.problems ?? [], then?.problems ?? []);
      if (problem) throw new UserError(`That cannot stand in a policy: ${problemSentence(problem)}`);
      if (then?.policy.exceptions.length !== (now?.policy.exceptions.length ?? 0) + 1) throw notReadBack();
      replaceFile(directory, path, before, after);
      terminal.out.write(await maskText(`${exceptionAdded(path, chosen, until)}\n`));
      finish(0);
    });
}

function refuseTerms(
  { until, approvedBy, reason }: Pick<Terms, "until" | "approvedBy" | "reason">,
  { exceptionLimits: { maxDuration, approvers } }: Policy,
  today: string,
): void {
  const last = addDays(today, maxDuration);
  if (reason.trim() === "") throw new UserError("--reason says why it may stay; write a sentence.");
  if (approvedBy.trim() === "") throw new UserError("--approved-by names who approved it, such as @acme/security.");
  if (!isDay(until) || until < today || daysBetween(today, until) > maxDuration)
    throw new UserError(`--until takes a day from ${today} to ${last}, which the policy allows at most.`);
  if (approvers.length > 0 && !approvers.includes(approvedBy))
    throw new UserError(`--approved-by takes one of those whom the policy names: ${approvers.join(", ")}.`);
}

const cannotBeAddedTo = (): UserError =>
  new UserError(`${path} cannot be added to as it stands. \`keyholder scan\` names what is wrong with it.`);

const notReadBack = (): UserError =>
  new UserError(`${path} would not say so if it were added there. Write the exception under \`exceptions\` yourself.`);

const nothingToExcept = (): UserError =>
  new UserError(
    "There is nothing here that an exception could accept: no rule stands against it that one can lower, or only its place tells it apart.",
  );

interface ListFlags extends AuditFlags {
  readonly format: "table" | "json" | "csv";
}

function defineList(program: Program, terminal: Terminal, finish: (code: number) => void): void {
  withStateOptions(
    program
      .command("list")
      .description("what is accepted, by whom, why and until when, and whether anything still needs it")
      .addOption(new Option("--format <format>", "what is printed").choices(["table", "json", "csv"]).default("table")),
  )
    .addHelpText("after", listTeaching)
    .action(async ({ format, ...flags }: ListFlags) => {
      // The whole repository, since an exception may accept something outside of the folder one stands in.
      const { directory } = await findRoot([terminal.cwd]);
      const { report, rulebook } = await auditRepository(runOptionsOf([directory], flags, terminal));
      const { policy } = rulebook;
      const rows = policy.exceptions.map((exception) => {
        const uses = acceptedBy(exception, report.verdicts).length;
        return { ...exception, uses, inForce: countsToday(exception, { policy, today: report.today }) };
      });
      const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
      const table = [Object.keys(columns), ...cells];
      const text =
        format === "json"
          ? `${JSON.stringify(rows, null, 2)}\n`
          : format === "csv"
            ? renderCsv(table)
            : renderTable(table, terminal.out.columns);
      terminal.out.write(await maskText(text));
      if (rows.length === 0) terminal.err.write(await maskText(`${noExceptions(policy.path)}\n`));
      finish(isIncomplete(report) ? 2 : 0);
    });
}

interface Listed extends Exception {
  readonly uses: number;
  readonly inForce: boolean;
}

const columns: Readonly<Record<string, (exception: Listed) => string>> = {
  rule: ({ rule }) => rule,
  accepts: ({ identity, fingerprint }) => identity ?? fingerprint ?? "",
  "approved by": ({ approvedBy }) => approvedBy,
  until: ({ until }) => until,
  used: ({ uses, inForce }) => exceptionUses(uses, inForce),
  why: ({ reason }) => reason,
};
