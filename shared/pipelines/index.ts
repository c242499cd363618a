import type { PipelineSystem } from "../model/scan.ts";
import { agents } from "./agents.ts";
import { ansible } from "./ansible.ts";
import { azurePipelines } from "./azure-pipelines.ts";
import { bicep } from "./azure/bicep.ts";
import { bitbucketPipelines } from "./bitbucket-pipelines.ts";
import { buildkite } from "./buildkite.ts";
import { circleci } from "./circleci.ts";
import { clients } from "./clients.ts";
import { compose } from "./compose.ts";
import { dockerfile } from "./dockerfile.ts";
import { drone, woodpecker } from "./drone.ts";
import { githubActions } from "./github-actions.ts";
import { gitlabCi } from "./gitlab-ci.ts";
import { helm } from "./helm.ts";
import { jenkins } from "./jenkins.ts";
import { manifests } from "./manifests.ts";
import { programs } from "./programs.ts";
import { pulumi } from "./pulumi.ts";
import { terraform } from "./terraform.ts";

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
  terraform,
  dockerfile,
  compose,
  pulumi,
  helm,
  ansible,
  bicep,
  manifests,
];

/** The system a path belongs to; `undefined` for files of no pipeline. */
export function pipelineSystemFor(path: string): PipelineSystem | undefined {
  return pipelineSystems.find((system) => system.files(path));
}

/**
 * What reads a path: its system, or for a program that may describe infrastructure, which lies among others of its
 * language, theirs. Those are asked for first, as most files of a tree are programs and no system's own.
 */
export function readerFor(path: string): PipelineSystem | undefined {
  return programs.files(path) ? programs : pipelineSystemFor(path);
}

/** What makes a folder a CDK application or a Pulumi program. */
const projectFiles = ["cdk.json", "Pulumi.yaml", "Pulumi.yml"];

/**
 * Whether a file belongs to the chains of a repository, so that it is read whatever else is left out: one of a pipeline's,
 * or one below a folder that is a project of infrastructure programs. `has` says which files there are.
 */
export function isOfChains(path: string, has: (path: string) => boolean): boolean {
  if (pipelineSystemFor(path) !== undefined) return true;
  const folders = path.split("/").slice(0, -1);
  if (projectFiles.includes(path.slice(path.lastIndexOf("/") + 1))) return true;
  return (
    programs.files(path) &&
    [...folders.keys(), folders.length].some((depth) =>
      projectFiles.some((name) => has([...folders.slice(0, depth), name].join("/"))),
    )
  );
}
