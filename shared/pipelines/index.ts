import type { PipelineSystem } from "../model/scan.ts";
import { agents } from "./agents.ts";
import { azurePipelines } from "./azure-pipelines.ts";
import { bitbucketPipelines } from "./bitbucket-pipelines.ts";
import { buildkite } from "./buildkite.ts";
import { circleci } from "./circleci.ts";
import { clients } from "./clients.ts";
import { drone, woodpecker } from "./drone.ts";
import { githubActions } from "./github-actions.ts";
import { gitlabCi } from "./gitlab-ci.ts";
import { jenkins } from "./jenkins.ts";

/** Adding a system is one file and one line here. */
export const pipelineSystems: readonly PipelineSystem[] = [
  githubActions,
  gitlabCi,
  azurePipelines,
  circleci,
  bitbucketPipelines,
  buildkite,
  drone,
  woodpecker,
  jenkins,
  agents,
  clients,
];

/** The system a path belongs to; `undefined` for files of no pipeline. */
export function pipelineSystemFor(path: string): PipelineSystem | undefined {
  return pipelineSystems.find((system) => system.files(path));
}
