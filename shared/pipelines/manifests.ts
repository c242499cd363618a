import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { playbooks } from "./ansible.ts";
import { cloudformation } from "./cloudformation.ts";
import { kubernetes } from "./kubernetes.ts";
import { emptyReading } from "./reading.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { trustPolicy } from "./trust-policy.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** What any YAML file may be; the first whose marker its text has. */
const kinds: readonly YamlPipeline[] = [cloudformation, kubernetes, playbooks, trustPolicy];

/** Not the rules by which findings are judged, which are YAML too. */
const paths =
  /^(?!\.keyholder\/).*(?:\.ya?ml|\.template(?:\.json)?|(?:cloudformation|cfn|k8s|kubernetes|manifests?|trust|assume|iam|polic(?:y|ies)|roles?)(?![a-z]).*\.json)$/i;

/** Files whose path does not say what they are: manifests, templates, playbooks. */
export const manifests: PipelineSystem = {
  id: "manifests",
  files: (path) => paths.test(path),
  read: (file) => Promise.resolve(readManifest(file)),
};

function readManifest({ path, text }: SourceFile): PipelineReading {
  const kind = kinds.find(({ marker }) => marker.test(text));
  return kind === undefined ? emptyReading : readInfrastructure({ path, text }, kind);
}
