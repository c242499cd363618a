import type { PipelinePlace } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import { calledCode } from "./called-code.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { fixedReference } from "./fixed-reference.ts";
import type { Expectation } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const idToken = { provider: "atlassian", type: "oidc-federation" };

const pipeline: YamlPipeline = {
  system: "bitbucket-pipelines",
  marker: credentialMarker,
  // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
  minted: { BITBUCKET_STEP_OIDC_TOKEN: idToken },
  predefined: /^BITBUCKET_/,
  assigns: "job",
  walk: walkPipelines,
};

/** https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/ */
export const bitbucketPipelines: PipelineSystem = {
  id: pipeline.system,
  files: (path) => /(?:^|\/)bitbucket-pipelines\.ya?ml$/.test(path),
  read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
};

const key = (role: Expectation["role"]): Expectation => ({ role, type: "aws-access-key" });

/** What an image's `aws` section takes. */
const imageKeys: Readonly<Record<string, Expectation>> = { "access-key": key("key-id"), "secret-key": key("secret") };

/** Variables by which Atlassian's pipes and images are told a role to take on with the step's token. */
const roles: Readonly<Record<string, string>> = { AWS_OIDC_ROLE_ARN: "aws", "oidc-role": "aws" };

/** https://support.atlassian.com/bitbucket-cloud/docs/cache-and-service-container-definitions/ */
const serviceOf = (name: string): string => `service ${name}`;

function walkPipelines(documents: readonly YamlNode[], seen: Collector): readonly Problem[] {
  /** Steps that anchors repeat are one job. */
  const steps = new Map<YamlNode, string>();

  function visit(node: YamlNode, around: Surroundings, label: string): void {
    if (node.kind === "sequence") node.items.forEach((item) => visit(item, around, label));
    else if (node.kind === "scalar") seen.look(node.range, around);
    else
      for (const { name, value } of node.entries)
        if (name === "step" || name === "stage") visitStep(value, around, label, name === "step");
        else if (name === "image") visitImage(value, around);
        else if (name === "variables" || name === "environment") visitVariables(value, around);
        else if (label === "definitions/services")
          visit(value, { ...around, at: { ...around.at, part: serviceOf(name) } }, label);
        else visit(value, around, label === "" ? name : `${label}/${name}`);
  }

  function visitStep(step: YamlNode, around: Surroundings, label: string, isStep: boolean): void {
    if (steps.has(step)) return;
    const deployment = presentable(textOf(valueAt(step, "deployment")));
    const place = deployment === undefined ? around.at.environment : deployment;
    const environment = place === undefined ? {} : { environment: place };
    if (!isStep) return visit(step, { ...around, at: { ...around.at, ...environment } }, label);
    const job = presentable(textOf(valueAt(step, "name"))) ?? presentable(`${label} ${steps.size + 1}`);
    steps.set(step, job ?? "");
    const at: PipelinePlace = { system: pipeline.system, ...(job === undefined ? {} : { job }), ...environment };
    if (job !== undefined) {
      seen.job({ name: job, key: step, ...environment });
      const services = valueAt(step, "services");
      for (const service of services?.kind === "sequence" ? services.items : [])
        seen.taken(serviceOf(textOf(service) ?? ""), [job]);
    }
    const inside = { at, group: seen.newGroup() };
    const oidc = valueAt(step, "oidc");
    if (oidc?.kind === "scalar" && oidc.value === true)
      seen.signIn({ name: "BITBUCKET_STEP_OIDC_TOKEN", at, ...oidc.range });
    for (const { name, value } of step.kind === "mapping" ? step.entries : [])
      if (name === "script" || name === "after-script") visitScript(value, inside);
      else if (name === "image") visitImage(value, inside);
      else visit(value, inside, label);
  }

  /** Commands, and pipes with what they are handed. */
  function visitScript(script: YamlNode, around: Surroundings): void {
    for (const item of script.kind === "sequence" ? script.items : [script]) {
      if (item.kind === "scalar") seen.script(item, around);
      else
        visit(
          item,
          {
            at: { ...around.at, ...calledCode("bitbucket-pipelines", textOf(valueAt(item, "pipe"))) },
            group: seen.newGroup(),
          },
          "",
        );
    }
  }

  function visitVariables(variables: YamlNode, around: Surroundings): void {
    if (variables.kind === "sequence") return visit(variables, around, "");
    for (const { name, value } of variables.kind === "mapping" ? variables.entries : []) {
      seen.hand(name, value, around);
      visitRole(name, value, around);
    }
  }

  function visitImage(image: YamlNode, around: Surroundings): void {
    const inside = { ...around, group: seen.newGroup() };
    for (const { name, value } of image.kind === "mapping" ? image.entries : [])
      if (name === "aws" && value.kind === "mapping")
        for (const entry of value.entries) {
          seen.hand(entry.name, entry.value, inside, imageKeys[entry.name]);
          visitRole(entry.name, entry.value, inside);
        }
      else seen.hand(name, value, inside);
  }

  function visitRole(name: string, value: YamlNode, { at }: Surroundings): void {
    const provider = Object.hasOwn(roles, name) ? roles[name] : undefined;
    if (provider !== undefined)
      seen.signIn({ name: fixedReference(textOf(value)) ?? name, provider, at, ...value.range });
  }

  for (const root of documents)
    for (const { name, value } of root.kind === "mapping" ? root.entries : []) {
      const around: Surroundings = { at: { system: pipeline.system }, group: seen.newGroup() };
      if (name === "image") visitImage(value, around);
      else visit(value, around, name === "pipelines" ? "" : name);
    }
  return [];
}
