import type { PipelinePlace } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../text/yaml.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { globals, partOf, readInheritance } from "./gitlab-ci/inheritance.ts";
import type { Inheritance } from "./gitlab-ci/inheritance.ts";
import { presentable } from "./presentable.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const paths = /(?:^|\/)(?:[^/]*\.?gitlab-ci[^/]*\.ya?ml|\.?gitlab-ci\/.+\.ya?ml|\.gitlab\/ci\/.+\.ya?ml)$/i;

const scripts: ReadonlySet<string> = new Set(["after_script", "before_script", "pre_get_sources_script", "script"]);

const jobToken = { provider: "gitlab", type: "gitlab-job-token" };
const idToken = { provider: "gitlab", type: "oidc-federation" };

const pipeline: YamlPipeline = {
  system: "gitlab-ci",
  marker: new RegExp(`${credentialMarker.source}|include`, "i"),
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  minted: {
    CI_DEPENDENCY_PROXY_PASSWORD: jobToken,
    CI_JOB_JWT: idToken,
    CI_JOB_JWT_V1: idToken,
    CI_JOB_JWT_V2: idToken,
    CI_JOB_TOKEN: jobToken,
    CI_REGISTRY_PASSWORD: jobToken,
  },
  predefined: /^(?:CI|GITLAB)_/,
  assigns: "job",
  walk: walkPipeline,
};

/** https://docs.gitlab.com/ci/yaml/ */
export const gitlabCi: PipelineSystem = {
  id: pipeline.system,
  files: (path) => paths.test(path),
  read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
};

function walkPipeline(documents: readonly YamlNode[], seen: Collector, { path }: { readonly path: string }) {
  const around = (at: Omit<PipelinePlace, "system">): Surroundings => ({
    at: { system: pipeline.system, ...at },
    group: seen.newGroup(),
  });
  const problems = new Map<string, Problem>();
  /** Told once a file, whatever else it includes. */
  const tell = (problem: Problem): void => {
    if (!problems.has(problem.code)) problems.set(problem.code, problem);
  };
  const inheritance = readInheritance(documents, seen);
  for (const root of documents)
    for (const entry of root.kind === "mapping" ? root.entries : []) {
      if (entry.name === "include") unread(path, entry.value).forEach(tell);
      else if (entry.name === "default") visitKeywords(entry.value, around({}), seen);
      else if (globals.has(entry.name)) visitKeyword(entry, around({}), seen);
      else visitJob(entry, around, seen, inheritance);
      const child = globals.has(entry.name) ? undefined : valueAt(valueAt(entry.value, "trigger"), "include");
      if (child) unread(path, child).forEach(tell);
    }
  return [...problems.values()];
}

/** Hidden jobs (`.name`) are run by others that extend them: what they define counts for these, and for themselves. */
function visitJob(
  { name, key, value }: YamlEntry,
  around: (at: Omit<PipelinePlace, "system">) => Surroundings,
  seen: Collector,
  { basesOf, environmentOf }: Inheritance,
): void {
  const shown = name.startsWith(".") ? undefined : presentable(name);
  const environment = environmentOf(name);
  const known = environment?.includes("$") === true ? undefined : environment;
  const place = known === undefined ? {} : { environment: known };
  const defines = { owner: name, inherits: basesOf(name) };
  if (shown === undefined) return visitKeywords(value, { ...around(place), ...defines }, seen);
  seen.job({ name: shown, key, ...place });
  visitKeywords(value, { ...around({ job: shown, ...place }), ...defines }, seen);
}

function visitKeywords(job: YamlNode, around: Surroundings, seen: Collector): void {
  if (job.kind === "mapping") for (const entry of job.entries) visitKeyword(entry, around, seen);
}

function visitKeyword({ name, value }: YamlEntry, outer: Surroundings, seen: Collector): void {
  const around = { ...outer, at: { ...outer.at, part: partOf(name, outer.owner) } };
  if (scripts.has(name)) seen.script(value, around);
  else if (name === "variables") visitVariables(value, around, seen);
  else if (name === "id_tokens") visitIdTokens(value, around, seen);
  else if (name === "secrets") visitSecrets(value, around, seen);
  else if (name === "<<" || name === "hooks") visitMerged(value, around, seen);
  else visitOther(value, around, seen);
}

/** Merged mappings stand in the file where their anchor does, and are read there. */
function visitMerged(value: YamlNode, around: Surroundings, seen: Collector): void {
  if (value.kind === "sequence") for (const item of value.items) visitMerged(item, around, seen);
  else visitKeywords(value, around, seen);
}

/** Images, services, rules, triggers, releases, ...: what they hand on, and what they look at. */
function visitOther(node: YamlNode, around: Surroundings, seen: Collector): void {
  if (node.kind === "sequence" && node.tag === undefined) for (const item of node.items) visitOther(item, around, seen);
  else if (node.kind === "scalar") seen.look(node.range, around);
  else if (node.kind === "mapping")
    for (const { name, value } of node.entries)
      if (name === "variables") visitVariables(value, around, seen);
      else visitOther(value, around, seen);
}

function visitVariables(variables: YamlNode, around: Surroundings, seen: Collector): void {
  if (variables.kind !== "mapping") return;
  for (const { name, value } of variables.entries) {
    if (name === "<<") visitVariables(value, around, seen);
    else seen.variable(name, value.kind === "mapping" ? (valueAt(value, "value") ?? value) : value, around);
  }
}

/** https://docs.gitlab.com/ci/secrets/id_token_authentication/ */
function visitIdTokens(tokens: YamlNode, { at, owner }: Surroundings, seen: Collector): void {
  if (tokens.kind !== "mapping") return;
  for (const { name, key, value } of tokens.entries) {
    const shown = presentable(name);
    if (shown === undefined) continue;
    const provider = providerOf(audienceOf(valueAt(value, "aud")));
    seen.signIn({ name: shown, at, ...(provider === undefined ? {} : { provider }), ...key.range });
    seen.define(shown, owner);
  }
}

function audienceOf(aud: YamlNode | undefined): string {
  if (aud?.kind === "sequence") return aud.items.map((item) => textOf(item) ?? "").join(" ");
  return textOf(aud) ?? "";
}

/** Who is meant by an audience that its own documentation gives; `undefined` for one a team has chosen. */
export function providerOf(audience: string): string | undefined {
  return Object.entries(audiences).find(([part]) => audience.includes(part))?.[1];
}

const audiences: Readonly<Record<string, string>> = {
  "sts.amazonaws.com": "aws",
  "iam.googleapis.com": "google",
  AzureADTokenExchange: "azure",
  vault: "vault",
  pypi: "pypi",
  "npm:registry.npmjs.org": "npm",
};

const vaults: Readonly<Record<string, string>> = {
  aws_secrets_manager: "aws",
  azure_key_vault: "azure",
  gcp_secret_manager: "google",
  gitlab_secrets_manager: "gitlab",
  vault: "vault",
};

/**
 * Read from a vault when the job starts: by the job's own token where one is named, else by what is kept in the
 * settings. https://docs.gitlab.com/ci/yaml/#secrets
 */
function visitSecrets(secrets: YamlNode, around: Surroundings, seen: Collector): void {
  if (secrets.kind !== "mapping") return;
  for (const { name, key, value } of secrets.entries) {
    const shown = presentable(name);
    if (shown === undefined) continue;
    const vault = Object.keys(vaults).find((each) => valueAt(value, each) !== undefined) ?? "vault";
    const provider = vaults[vault] ?? vault;
    if (valueAt(value, "token") !== undefined) seen.signIn({ name: shown, at: around.at, provider, ...key.range });
    else seen.reference({ name: shown, scope: provider, ...around, ...key.range });
    // The reference itself has to outlast the definition.
    seen.keptIn(shown, provider);
  }
}

/** What is included and not read: files of other places, and those whose names no reader knows. https://docs.gitlab.com/ci/yaml/#include */
function unread(path: string, include: YamlNode): readonly Problem[] {
  return (include.kind === "sequence" ? include.items : [include]).flatMap((entry): readonly Problem[] => {
    const at = { path, ...entry.start, severity: "warning" as const };
    const local = textOf(entry) ?? textOf(valueAt(entry, "local"));
    if (["component", "project", "remote"].some((kind) => valueAt(entry, kind) !== undefined) || isUrl(local))
      return [{ code: "include-elsewhere", ...at }];
    if (local === undefined || paths.test(local)) return [];
    return [{ code: "include-unknown", ...at, detail: { name: "build.gitlab-ci.yml", folder: ".gitlab/ci" } }];
  });
}

const isUrl = (text: string | undefined): boolean => /^https?:\/\//.test(text ?? "");
