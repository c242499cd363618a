import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { playbooks } from "./ansible.ts";
import { azureTasks } from "./azure-pipelines.ts";
import { arm } from "./azure/arm.ts";
import { cloudformation } from "./cloudformation.ts";
import { kubernetes } from "./kubernetes.ts";
import { emptyReading } from "./reading.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { trustPolicy } from "./trust-policy.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** What any YAML file may be; the first whose marker its text has. */
const kinds: readonly YamlPipeline[] = [cloudformation, arm, azureTasks, kubernetes, playbooks, trustPolicy];

/** Not the rules by which findings are judged, which are YAML too. */
const yaml = /^(?!\.keyholder\/).*(?:\.ya?ml|\.template)$/i;

/** Of JSON, which most often is something else, what is called like one of them. */
const json =
  /(?:^|[/._-])(?:cloudformation|cfn|k8s|kubernetes|manifests?|trust|assume|iam|polic(?:y|ies)|roles?|azuredeploy|main|maintemplate|nestedtemplate|templates?|arm|parameters)(?![a-z]).*\.json$/i;

/** Files whose path does not say what they are: manifests, templates, playbooks, pipelines of any name. */
export const manifests: PipelineSystem = {
  id: "manifests",
  files: (path) => yaml.test(path) || json.test(path),
  read: (file) => Promise.resolve(readManifest(file)),
};

function readManifest({ path, text }: SourceFile): PipelineReading {
  const kind = kinds.find(({ marker }) => marker.test(text));
  return kind === undefined ? emptyReading : readInfrastructure({ path, text }, kind);
}
