import * as core from "@actions/core";
import { hideGivenConcerns } from "../shared/hide-given.ts";
import type { RegisterCheck } from "../shared/model/register-check.ts";
import { noRegister, onlyWhereItCounts, registerOutcome, reminder } from "../shared/report/wording/index.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { checkOf } from "./check-of.ts";
import type { Judgement, Surroundings } from "./gate.ts";
import { textAt, type Event } from "./inputs.ts";
import { keepReminders } from "./reminders.ts";
import { registerPathOf } from "./rules.ts";
import { auditRepository, type Audited } from "./run.ts";

interface Circumstances extends Pick<Surroundings, "connect" | "tell"> {
  readonly event: Event;
  /** The full name of what is checked out: `refs/heads/main`. */
  readonly ref: string;
}

/** Checks the register and keeps an issue an owner; what GitHub does not take is told, and changes no verdict. */
export async function remind(
  { audited, options, hidden: unseen = {} }: Judgement,
  circumstances: Circumstances,
): Promise<void> {
  const { connect, tell } = circumstances;
  if (!standsForRegister(circumstances)) return core.info(onlyWhereItCounts);
  const check = await checkWhole(audited, options);
  if (!check) return core.info(noRegister(options.register ?? rulePaths.register));
  const told = hideGivenConcerns(check, unseen);
  core.info(`${registerOutcome(told)}.`);
  const hidden = check.concerns.length - told.concerns.length;
  if (hidden > 0) core.info(reminder.hidden(hidden));
  const github = await connect();
  if (!github) return core.info(reminder.noToken);
  const fault = await keepReminders(github, told);
  if (fault !== undefined) tell("reminders", fault);
}

/** A topic branch's register is not yet the repository's. A schedule, whose event may tell no branch, runs on the default. */
function standsForRegister({ event: { name, payload }, ref }: Circumstances): boolean {
  const main = textAt(payload, "repository", "default_branch");
  return name === "schedule" || ((name === "push" || name === "workflow_dispatch") && ref === `refs/heads/${main}`);
}

/** By the state that is checked out, whatever part of it the step was asked to judge. */
async function checkWhole(audited: Audited, options: Judgement["options"]): Promise<RegisterCheck | undefined> {
  const { since, approve: _, ...state } = options;
  const isWhole = since === undefined && audited.complete;
  const whole = isWhole ? audited : await auditRepository({ ...state, paths: [options.root.directory] });
  return checkOf(whole, { ...options, registerPath: registerPathOf(options.root, options) });
}
