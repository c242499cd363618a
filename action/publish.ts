import * as core from "@actions/core";
import type { Report } from "../shared/model/report.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { sarif } from "../shared/report/sarif.ts";
import { notShown, type Showing } from "../shared/report/wording/index.ts";
import { postCheck, renderCheck } from "./check-run.ts";
import { keepComment, markerFor, renderClean, renderComment } from "./comment.ts";
import type { Fault, GitHub, Outcome } from "./github-calls.ts";
import type { Inputs } from "./inputs.ts";
import type { PullRequest } from "./pull-request.ts";
import { reviewersFor } from "./review-requests.ts";
import { uploadSarif } from "./sarif-upload.ts";

/** Says in the log what GitHub did not take or tell. */
export type Tell = (showing: Showing, fault: Fault) => void;

/** Tells each once. */
export function createTell(pullRequest: PullRequest | undefined): Tell {
  const told = new Set<string>();
  return (showing, fault) => {
    const sentence = notShown(showing, fault, pullRequest?.isFork ?? false);
    if (!told.has(sentence)) core.info(sentence);
    told.add(sentence);
  };
}

export interface Publication {
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest | undefined;
  /** Somebody has just given a review, and nobody is asked for one. */
  readonly isReview: boolean;
  /** The step's exit code. */
  readonly code: number;
  readonly stops: (verdict: Verdict) => boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Shows a report on GitHub in each way that is wanted; what GitHub does not take changes no verdict. */
export async function publish(report: Report, github: GitHub, publication: Publication, tell: Tell): Promise<void> {
  const { inputs, pullRequest, isReview, code, stops, env } = publication;
  const { GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = env;
  const showings: [Showing, Promise<Fault | undefined>][] = [];
  const commit = pullRequest?.head ?? sha;
  if (inputs.checkName !== "" && commit !== "")
    showings.push(["check", postCheck(github, inputs.checkName, commit, renderCheck(report, code))]);
  if (inputs.uploadSarif) showings.push(["sarif", uploadSarif(github, sarif.render(report), { commit: sha, ref })]);
  if (pullRequest && inputs.comment !== "never") {
    const told = renderComment(report, stops, runUrl(env));
    const text = { told, clean: renderClean(report), always: inputs.comment === "always" };
    showings.push(["comment", keepComment(github, pullRequest.number, markerFor(inputs.paths), text)]);
  }
  if (pullRequest && inputs.requestReviewers && !pullRequest.isDraft && !isReview) {
    const { people, teams } = reviewersFor(report, stops, pullRequest.author, github.owner);
    if (people.length + teams.length > 0)
      showings.push(["reviews", faultOf(github.requestReviews(pullRequest.number, people, teams))]);
  }
  for (const [showing, shown] of showings) {
    const fault = await shown;
    if (fault !== undefined) tell(showing, fault);
  }
}

const faultOf = async (call: Promise<Outcome<void>>): Promise<Fault | undefined> => {
  const outcome = await call;
  return "fault" in outcome ? outcome.fault : undefined;
};

function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }: Publication["env"]) {
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
