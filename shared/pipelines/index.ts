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
import { shellScripts } from "./shell-scripts.ts";
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
  shellScripts,
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
 * Tells which files belong to the chains of a repository, so that they are read whatever else is left out: those of a
 * pipeline, and those below a folder that is a project of infrastructure programs. `has` says which files there are.
 */
export function chainFiles(has: (path: string) => boolean): (path: string) => boolean {
  const projects = new Map<string, boolean>();
  /** A folder ends in `/`; the root is empty. */
  function isProject(folder: string): boolean {
    const known = projects.get(folder);
    if (known !== undefined) return known;
    const answer =
      projectFiles.some((name) => has(`${folder}${name}`)) ||
      (folder !== "" && isProject(folderOf(folder.slice(0, -1))));
    projects.set(folder, answer);
    return answer;
  }
  return (path) => {
    const folder = folderOf(path);
    if (programs.files(path)) return isProject(folder);
    return projectFiles.includes(path.slice(folder.length)) || pipelineSystemFor(path) !== undefined;
  };
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
