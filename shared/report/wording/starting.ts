import type { Report } from "../../model/report.ts";
import { visible } from "../../text/visible.ts";
import { outcome, tally } from "./summary.ts";
import { capitalise, plural } from "./words.ts";

/** A file that a command wrote, and what is in it. */
export const written = (path: string, note?: string): string =>
  `Wrote ${path}${note === undefined ? "" : `: ${note}`}.`;

export const thereAlready = (path: string): string => `${path} is there already and stays as it is.`;

/** Of an argument that should name an owner; `meant` is what it would be with what it lacks. */
export const noHandle = (flag: string, forms: string, meant: string | undefined): string =>
  `${flag} takes ${forms}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;

export const noWorkflowHere =
  "No workflow was written, since this is no GitHub repository: run `keyholder scan --changed-since` with the target branch in your pipeline.";

export const registerNote = (drafted: number, unrecognisable: number): string =>
  [
    drafted === 0 ? "no credential waits for an entry" : `${plural(drafted, "proposed entry", "proposed entries")}`,
    unrecognisable > 0 &&
      `${plural(unrecognisable, "credential")} left out, which no entry could recognise without KEYHOLDER_FINGERPRINT_KEY`,
  ]
    .filter((part) => part !== false)
    .join("; ");

export const whatPersonsKnow = (path: string): string =>
  `In ${path}, fill in what only a person knows, and set lifecycle.state to active: until then an entry owns nothing.`;

export const baselineNote = (count: number, leftOut: number): string =>
  `${plural(count, "finding")} of today accepted${leftOut === 0 ? "" : `; ${notAcceptable(leftOut)}`}`;

/** Why a baseline leaves findings out. */
export const notAcceptable = (count: number): string =>
  `${plural(count, "finding")} left out, since a path that holds a secret is not written down: rename the file or folder`;

export const protectRegister =
  "Name who approves changes to the register in CODEOWNERS, such as /.keyholder/ @acme/security: an entry counts by their approval.";

/** What a pull request that brings the working tree would see. */
export const nextPullRequest = (report: Report): string =>
  `The pull request that brings this would see: ${outcome(report)}. ${capitalise(tally(report))}.`;

/** What is told beside a list of entries that is empty. */
export const noEntries = (path: string, isThere: boolean): string =>
  isThere ? `No entry of ${path} fits.` : `There is no ${path}. \`keyholder register init\` writes a first one.`;

/** What adding to the register did. */
export const registered = (path: string, id: string, isNew: boolean): string =>
  `${path} ${isNew ? "has a new entry" : "says more in its entry"} ${id}.`;

/** Of an entry that knows an exposed secret by no more than the word beside it. */
export const claimsByName = (names: readonly string[]): string =>
  `It claims whatever is called ${names.map(visible).join(" or ")}. To have it claim this value alone, take the entry out, set KEYHOLDER_FINGERPRINT_KEY and add it anew.`;

export const nothingToAdd = (id: string): string =>
  `The entry ${id} claims it already. Say what to add with --business or --steward.`;
