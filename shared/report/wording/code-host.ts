/** What the Action shows on GitHub or reads there, beside its verdict. */
export const showings = {
  comment: {
    what: "The comment on this pull request could not be kept",
    add: "Add `pull-requests: write` to the job's permissions",
    effect: "The verdict stands without it",
  },
  check: {
    what: "The check run could not be written",
    add: "Add `checks: write` to the job's permissions",
    effect: "The verdict stands without it",
  },
  sarif: {
    what: "The SARIF file could not be uploaded to code scanning",
    add: "Add `security-events: write` to the job's permissions, and see that code scanning is on",
    effect: "The verdict stands without it",
  },
  reviews: {
    what: "Nobody could be asked for a review",
    add: "Add `pull-requests: write` to the job's permissions",
    effect: "The verdict stands without it",
  },
  approvals: {
    what: "Approvals could not be read",
    add: "Add `pull-requests: read` to the job's permissions",
    effect: "What this pull request adds to the rules stays pending",
  },
  teams: {
    what: "The members of a team could not be read",
    add: "A workflow's own token never may: give the input token one of an app with `members: read`, or name people in CODEOWNERS",
    effect: "Its approvals do not count",
  },
  reminders: {
    what: "The issues about the register could not all be kept",
    add: "Add `issues: write` to the job's permissions",
    effect: "The verdict stands without them",
    missing: "the repository has its issues turned off, or the token may not see them",
    limited: "GitHub takes no more of them now, and the next run goes on",
  },
} as const;

export type Showing = keyof typeof showings;

/** What is missing, what to add, what follows; a fault's own words where there are better ones. */
type Wording = Readonly<Record<"what" | "add" | "effect", string> & Partial<Record<string, string>>>;

const faults: Readonly<Record<string, string>> = {
  unauthorized: "GitHub does not accept the token",
  missing: "GitHub has no such thing, or the token may not see it",
  refused: "GitHub refused what was sent",
  oversized: "it is more than GitHub tells",
  limited: "GitHub's rate limit is reached",
  broken: "GitHub failed to answer",
  unreachable: "GitHub could not be reached",
};

/** Why a call gave nothing, in a few words. */
export const faultPhrase = (fault: string): string => faults[fault] ?? fault;

/** Why something was not shown or read; a fault lets nothing through. */
export function notShown(showing: Showing, fault: string, isFork: boolean): string {
  const { what, add, effect, ...own }: Wording = showings[showing];
  const why =
    fault !== "forbidden"
      ? (own[fault] ?? faults[fault] ?? fault)
      : isFork && showing !== "approvals" && showing !== "teams"
        ? "to a pull request from a fork GitHub gives a token that can only read"
        : `the token may not. ${add}`;
  return `${what}: ${why}. ${effect}.`;
}

/** Why it is not known what changed, and what to do. */
export const baseNotTold = (fault: string): string =>
  `This clone does not reach back to what the change is compared with, and ${baseFaults[fault] ?? faults[fault] ?? fault}. ${deepen}`;

const deepen = "Set fetch-depth: 0 in actions/checkout.";

const baseFaults: Readonly<Record<string, string>> = {
  "no-token": "without a token GitHub cannot be asked for it",
  forbidden: "the token may not read it; it needs `contents: read`",
};

/** A push that nothing is known to come before. */
export const noBefore = "Nothing is known that this push could be compared with, so everything is judged.";

/** What has to happen before a changed file that decides counts. */
export const approvalPhrase = (approvers: string, runsAlready = false): string =>
  runsAlready
    ? `part of this check, which runs as the change has it; ${approvers === "" ? "nobody in particular has to approve that" : `${approvers} has not approved that`}`
    : approvers === ""
      ? "counts for nothing yet: give it an owner by a CODEOWNERS rule of its own first"
      : `counts once ${approvers} has approved it; the author's own approval does not count`;

/** The parts of a pull request's comment. */
export const comment = {
  clean: "nothing blocks this pull request",
  nobody: "Nobody owns these",
  owner: "Owner",
  issuer: "Issuer",
  next: "Next",
  contain: "Contain",
  entry: (count: number): string => `${count === 1 ? "A register entry" : "Register entries"}, ready to copy`,
  entryPlace: (path: string): string =>
    `For ${path}. Fill in what only a person knows; everything else is what was seen here.`,
  seeRun: "The job summary has all of it.",
} as const;
