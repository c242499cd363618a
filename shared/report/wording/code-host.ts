import { plural } from "./words.ts";

/** What the Action shows on a pull request beside its verdict. */
export const showings = {
  comment: { what: "The comment on this pull request could not be kept", permission: "pull-requests: write" },
} as const;

export type Showing = keyof typeof showings;

const faults: Readonly<Record<string, string>> = {
  unauthorized: "GitHub does not accept the token",
  missing: "GitHub has no such thing, or the token may not see it",
  refused: "GitHub refused what was sent",
  limited: "GitHub's rate limit is reached",
  broken: "GitHub failed to answer",
  unreachable: "GitHub could not be reached",
};

/** Why GitHub does not show something; a fault changes no verdict. */
export function notShown(showing: Showing, fault: string, isFork: boolean): string {
  const { what, permission } = showings[showing];
  const why =
    fault !== "forbidden"
      ? (faults[fault] ?? fault)
      : isFork
        ? "to a pull request from a fork GitHub gives a token that can only read"
        : `the token may not. Add \`${permission}\` to the job's permissions`;
  return `${what}: ${why}. The verdict stands without it.`;
}

/** The parts of a pull request's comment. */
export const comment = {
  clean: "nothing blocks this pull request",
  nobody: "Nobody owns these",
  next: "Next",
  approval: (approvers: string): string =>
    `counts once ${approvers} has approved it; the author's own approval does not count`,
  noApprover: "counts for nothing yet: give it an owner by a CODEOWNERS rule of its own first",
  proposals: "Waiting for approval",
  entry: (count: number): string => `${count === 1 ? "A register entry" : "Register entries"}, ready to copy`,
  entryPlace: (path: string): string => `For ${path}. Fill in what is marked; everything else is what was seen here.`,
  fillBusiness: "fill in: the one person who answers for it",
  fillSteward: "fill in: the team that looks after it",
  morePlaces: (count: number): string => `…and ${plural(count, "more place")}, less grave than these.`,
  seeRun: "The job summary has all of it.",
} as const;
