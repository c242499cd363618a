import type { Report } from "../shared/model/report.ts";
import { counts, type Verdict } from "../shared/model/verdict.ts";

/** People by login, teams by slug. */
export interface Reviewers {
  readonly people: readonly string[];
  readonly teams: readonly string[];
}

/** GitHub takes fifteen in all: who is asked with more of them is not asked at all. */
const mostReviewers = 10;

/**
 * Who has to look at a pull request: those who approve what it changes in the rules, then the owners of what stops it.
 * A change to the rules may have named the owners, so that it has nobody asked but those approvers.
 */
export function reviewersFor(
  { proposals, verdicts }: Report,
  stops: (verdict: Verdict) => boolean,
  author: string | undefined,
  organisation: string,
): Reviewers {
  const owners = verdicts
    .filter((verdict) => counts(verdict) && stops(verdict) && verdict.owner.status === "known")
    .flatMap(({ owner: { steward, business } }) => [steward, business])
    .map((owner) => owner?.handle ?? "");
  const handles = proposals ? proposals.flatMap(({ approvers }) => approvers) : owners;
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
