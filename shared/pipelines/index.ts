import type { PipelineSystem } from "../model/scan.ts";
import { githubActions } from "./github-actions.ts";

/** Adding a system is one file and one line here. */
const pipelineSystems: readonly PipelineSystem[] = [githubActions];

/** The system a path belongs to; `undefined` for files of no pipeline. */
export function pipelineSystemFor(path: string): PipelineSystem | undefined {
  return pipelineSystems.find((system) => system.files(path));
}
