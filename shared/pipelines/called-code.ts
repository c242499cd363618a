import type { PipelinePlace } from "../model/finding.ts";
import { pinnedCommit, presentable } from "./presentable.ts";

interface Calls {
  /** Code of the pipeline system's maker, and of this repository. */
  readonly own: RegExp;
  /** A version that stands for the same code forever. */
  readonly fixed: RegExp;
}

const digest = /@sha256:[\da-f]{64}$/;

/** How a pipeline system names the code that it runs for a job; the task versions of Azure cannot be pinned. */
const callsBySystem: Readonly<Record<string, Calls>> = {
  // https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions
  "github-actions": { own: /^(?:actions|github)\/|^[^@]*$/, fixed: pinnedCommit },
  // https://support.atlassian.com/bitbucket-cloud/docs/what-are-pipes/
  "bitbucket-pipelines": { own: /^atlassian\//, fixed: digest },
  // https://buildkite.com/docs/pipelines/integrations/plugins/using
  buildkite: { own: /^\.|^[^/]*$/, fixed: /#[\da-f]{40}$/ },
  // https://circleci.com/docs/orb-concepts/#semantic-versioning
  circleci: { own: /^circleci\/|^[^@]*$/, fixed: /@\d+\.\d+\.\d+$/ },
  // https://docs.drone.io/plugins/overview/ https://woodpecker-ci.org/docs/usage/plugins/overview
  drone: { own: /^plugins\//, fixed: digest },
  woodpecker: { own: /^(?:docker\.io\/)?woodpeckerci\//, fixed: digest },
};

const longPin = /(?:@sha256:|#)[\da-f]{40,64}$/;

/** What is called, as people see it, and whether others can put other code behind the name. */
export function calledCode(system: string, called = ""): Pick<PipelinePlace, "action" | "actionMayChange"> {
  const action = presentable(called) ?? presentable(called.replace(longPin, ""));
  if (action === undefined) return {};
  const calls = Object.hasOwn(callsBySystem, system) ? callsBySystem[system] : undefined;
  const mayChange = calls !== undefined && !calls.own.test(called) && !calls.fixed.test(called);
  return { action, ...(mayChange && { actionMayChange: true }) };
}
