import type { Report } from "../shared/model/report.ts";
import { counts, type Verdict } from "../shared/model/verdict.ts";

/** People by login, teams by slug. */
export interface Reviewers {
  readonly people: readonly string[];
  readonly teams: readonly string[];
}

/** GitHub takes fifteen in all: who is asked with more of them is not asked at all. */
const mostReviewers = 10;

/** Whether the change touches what says who owns something. Its own part of the gate names nobody. */
export const mayNameOwners = ({ proposals = [] }: Pick<Report, "proposals">): boolean =>
  proposals.some(({ runsAlready }) => !runsAlready);

/**
 * Who has to look at a pull request: those who approve what it changes in the rules, then the owners of what stops it.
 * Where it may have named the owners itself, nobody but those approvers is asked.
 */
export function reviewersFor(
  report: Report,
  stops: (verdict: Verdict) => boolean,
  author: string | undefined,
  organisation: string,
): Reviewers {
  const { proposals = [], verdicts } = report;
  const owners = verdicts
    .filter((verdict) => counts(verdict) && stops(verdict) && verdict.owner.status === "known")
    .flatMap(({ owner: { steward, business } }) => [steward, business])
    .map((owner) => owner?.handle ?? "");
  const handles = [...proposals.flatMap(({ approvers }) => approvers), ...(mayNameOwners(report) ? [] : owners)];
  const asked = [...new Set(handles.map((handle) => handle.toLowerCase()))]
    .map((handle) => /^@([a-z0-9-]+)(?:\/([\w.-]+))?$/.exec(handle) ?? [])
    .filter(([, name, team]) => (team === undefined ? name && name !== author?.toLowerCase() : isOwn(name)))
    .slice(0, mostReviewers);
  function isOwn(name: string | undefined): boolean {
    return name === organisation.toLowerCase();
  }
  return {
    people: asked.flatMap(([, name = "", team]) => (team === undefined ? [name] : [])),
    teams: asked.flatMap(([, , team]) => team ?? []),
  };
}
