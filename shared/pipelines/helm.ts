import type { PipelineSystem } from "../model/scan.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { kubernetes } from "./kubernetes.ts";
import { credentialMarker } from "./yaml-file.ts";

const values = { ...kubernetes, system: "helm", marker: credentialMarker };

/** What a chart is filled in with; its templates are manifests. https://helm.sh/docs/chart_template_guide/values_files/ */
export const helm: PipelineSystem = {
  id: "helm",
  files: (path) => /(?:^|[/.-])values(?:[.-][^/]*)?\.ya?ml$/i.test(path),
  read: (file) => Promise.resolve(readInfrastructure(file, values)),
};
