import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../text/yaml.ts";
import { calledCode } from "./called-code.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { fixedReference } from "./fixed-reference.ts";
import { expectationOf, isCredentialName } from "./known-names.ts";
import type { Expectation } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import type { ReadPlace } from "./reading.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const idToken = { provider: "circleci", type: "oidc-federation" };

const pipeline: YamlPipeline = {
  system: "circleci",
  marker: credentialMarker,
  // https://circleci.com/docs/openid-connect-tokens/
  minted: { CIRCLE_OIDC_TOKEN: idToken, CIRCLE_OIDC_TOKEN_V2: idToken },
  predefined: /^CIRCLE_/,
  walk: walkConfig,
};

/** https://circleci.com/docs/configuration-reference/ */
export const circleci: PipelineSystem = {
  id: pipeline.system,
  files: (path) => /(?:^|\/)\.circleci\/.+\.ya?ml$/.test(path),
  read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
};

/** Parameters of orbs that sign in with the job's own token. By `orb/command` without the namespace. */
const signInsOfOrbs: Readonly<Record<string, { readonly by: string; readonly provider: string }>> = {
  "aws-cli/setup": { by: "role_arn", provider: "aws" },
  "aws-cli/role_arn_setup": { by: "role_arn", provider: "aws" },
  "gcp-cli/setup": { by: "use_oidc", provider: "google" },
  "gcp-oidc-auth/authenticate": { by: "workload_identity_pool_provider_id", provider: "google" },
};

const key = (role: Expectation["role"], type: string): Expectation => ({ role, type });

/** Parameters of orbs whose meaning the orb documents; others are judged by their names. In the spelling with `_`. */
const orbParameters: Readonly<Record<string, Expectation>> = {
  aws_access_key_id: key("key-id", "aws-access-key"),
  access_key_id: key("key-id", "aws-access-key"),
  aws_secret_access_key: key("secret", "aws-access-key"),
  secret_access_key: key("secret", "aws-access-key"),
  gcloud_service_key: key("token", "gcp-service-account-key"),
  docker_password: key("token", "docker-pat"),
  ssh_private_key: key("token", "ssh-private-key"),
};

const expectedParameter = (name: string): Expectation | undefined => {
  const spelled = name.replaceAll("-", "_").toLowerCase();
  return Object.hasOwn(orbParameters, spelled) ? orbParameters[spelled] : expectationOf(name);
};

/** By the jobs that workflows hand them to. */
type Contexts = ReadonlyMap<string, ReadonlySet<string>>;

/** What gathers, and which orb and version each name of the file stands for. */
type Config = Collector & { readonly orbs: ReadonlyMap<string, string> };

function walkConfig(documents: readonly YamlNode[], collector: Collector): readonly Problem[] {
  for (const root of documents) {
    const orbs = valueAt(root, "orbs");
    const called = orbs ? entriesOf(orbs).map(({ name, value }) => [name, textOf(value) ?? name] as const) : [];
    const seen: Config = { ...collector, orbs: new Map(called) };
    const contexts = contextsOf(root);
    takeParts(root, seen);
    for (const { name, value } of root.kind === "mapping" ? root.entries : [])
      if (name === "jobs") for (const job of entriesOf(value)) visitJob(job, contexts, seen);
      else if (name === "workflows") for (const workflow of entriesOf(value)) visitWorkflow(workflow, contexts, seen);
      else if (sharedParts.has(name))
        for (const part of entriesOf(value)) visit(part.value, partOf(name, part.name, seen), seen);
      else visit(value, partOf(name, "", seen), seen);
  }
  return [];
}

/** Parts that jobs name: what one defines counts for these jobs, and for itself. */
const sharedParts: ReadonlySet<string> = new Set(["commands", "executors"]);

const partOf = (section: string, name: string, seen: Config): Surroundings => ({
  ...surroundings({ part: `${section}/${name}` }, seen),
  owner: `${section}/${name}`,
});

/** So many parts are followed for one job. */
const maxParts = 100;

/**
 * Tells which jobs get what commands and executors of the file hold, whatever leads there: steps, commands of commands,
 * parameters. https://circleci.com/docs/reference/reusing-config/
 */
function takeParts(root: YamlNode, seen: Config): void {
  const named = new Map<string, readonly string[]>();
  for (const section of sharedParts)
    for (const { name, value } of entriesAt(root, section)) named.set(`${section}/${name}`, [...namesIn(value)]);
  const parts = new Map([...named].map(([part, names]) => [part, names.filter((name) => named.has(name))]));
  const given = entriesAt(root, "workflows").flatMap(({ value }) => {
    const jobs = valueAt(value, "jobs");
    return jobs?.kind === "sequence" ? jobs.items.flatMap(entriesOf) : [];
  });
  for (const [name, said] of Map.groupBy([...entriesAt(root, "jobs"), ...given], (entry) => entry.name)) {
    const job = presentable(name);
    if (job === undefined || seen.hasTooManyTakings()) continue;
    const taken = new Set(said.flatMap(({ value }) => [...namesIn(value)].filter((part) => parts.has(part))));
    for (const part of taken) {
      if (taken.size > maxParts) break;
      for (const next of parts.get(part)?.slice(0, maxParts) ?? []) taken.add(next);
    }
    // A parameter of the job stands among its texts, one of the pipeline does not.
    const isElsewhere = said.some(({ value }) => executorOf(value)?.includes("<< pipeline.") === true);
    if (taken.size > maxParts || isElsewhere) seen.takesAny(job);
    for (const part of taken) seen.taken(part, [job]);
  }
}

function executorOf(job: YamlNode): string | undefined {
  const executor = valueAt(job, "executor");
  return textOf(executor) ?? textOf(valueAt(executor, "name"));
}

/** What of the file could be meant by a text: an executor anywhere, a command in a list of steps alone. */
function* namesIn(node: YamlNode, isItem = false): Generator<string> {
  const text = textOf(node);
  if (text !== undefined) yield `executors/${text}`;
  if (text !== undefined && isItem) yield `commands/${text}`;
  if (node.kind === "sequence") for (const item of node.items) yield* namesIn(item, true);
  for (const { name, value } of entriesOf(node)) {
    if (isItem) yield `commands/${name}`;
    yield* namesIn(value);
  }
}

/** The executor and the commands of the file that a job names. */
function partsOf(job: YamlNode): readonly string[] {
  const steps = valueAt(job, "steps");
  const named = executorOf(job);
  return [
    ...(named === undefined ? [] : [`executors/${named}`]),
    ...(steps?.kind === "sequence" ? steps.items : [])
      .map((step) => textOf(step) ?? entriesOf(step)[0]?.name)
      .map((command) => `commands/${command}`),
  ];
}

const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === "mapping" ? node.entries : []);
const entriesAt = (node: YamlNode, name: string): readonly YamlEntry[] => entriesOf(valueAt(node, name));

const surroundings = (at: Omit<ReadPlace, "system">, seen: Config): Surroundings => ({
  at: { system: pipeline.system, ...at },
  group: seen.newGroup(),
});

function visitJob({ name, key: place, value }: YamlEntry, contexts: Contexts, seen: Config): void {
  const job = presentable(name);
  const defines = { owner: `jobs/${name}`, inherits: partsOf(value) };
  if (job === undefined) return visit(value, { ...surroundings({}, seen), ...defines }, seen);
  seen.job({ name: job, key: place });
  visit(value, { ...surroundings({ job }, seen), ...defines, ...scopeOf(contexts.get(name)) }, seen);
}

/** Variables of a context win over those of the project; which of several has a name, the file does not say. */
function scopeOf(contexts: ReadonlySet<string> = new Set()): { readonly scope?: string } {
  const [only] = contexts;
  return contexts.size === 1 && only !== undefined ? { scope: `context:${only}` } : {};
}

/** Steps, executors, commands: what a key holds is known by its name wherever it stands. */
function visit(node: YamlNode, around: Surroundings, seen: Config): void {
  if (node.kind === "sequence") for (const item of node.items) visit(item, around, seen);
  else if (node.kind === "mapping") for (const entry of node.entries) visitEntry(entry, around, seen);
  else seen.look(node.range, around);
}

function visitEntry({ name, value }: YamlEntry, around: Surroundings, seen: Config): void {
  if (name === "run" || name === "command") visitRun(value, around, seen);
  else if (name === "environment") for (const entry of entriesOf(value)) seen.variable(entry.name, entry.value, around);
  else if (name === "auth" || name === "aws_auth") {
    const group = seen.newGroup();
    for (const entry of entriesOf(value)) seen.hand(entry.name, entry.value, { ...around, group });
  } else if (name === "docker" && value.kind === "sequence") visitContainers(value.items, around, seen);
  else if (name === "parameters") visitParameters(value, around, seen);
  else if (name.includes("/") && value.kind === "mapping") visitOrb(name, value, around, seen);
  else visit(value, around, seen);
}

/** Steps run in the first; the others keep their variables. https://circleci.com/docs/configuration-reference/#docker */
function visitContainers([first, ...services]: readonly YamlNode[], around: Surroundings, seen: Config): void {
  if (first !== undefined) visit(first, around, seen);
  for (const service of services) visit(service, { ...around, owner: `service at ${service.range.start}` }, seen);
}

function visitRun(run: YamlNode, around: Surroundings, seen: Config): void {
  if (run.kind !== "mapping") return seen.script(run, around);
  const step = presentable(textOf(valueAt(run, "name")));
  const at = step === undefined ? around.at : { ...around.at, step };
  const variables = valueAt(run, "environment");
  /** What the step alone gets. */
  const own = `environment at ${variables?.range.start}`;
  for (const entry of run.entries)
    if (entry.value === variables) visitEntry(entry, { ...around, at, owner: own }, seen);
    else visitEntry(entry, { ...around, at, inherits: [...(around.inherits ?? []), own] }, seen);
}

/** Defaults of parameters; one of the type env_var_name names the variable that is meant where nothing is given. */
function visitParameters(parameters: YamlNode, around: Surroundings, seen: Config): void {
  for (const { name, value } of entriesOf(parameters)) {
    const fallback = valueAt(value, "default");
    if (fallback === undefined) continue;
    if (textOf(valueAt(value, "type")) === "env_var_name") visitVariableName(name, fallback, around, seen);
    else seen.hand(name, fallback, around);
  }
}

function visitOrb(orb: string, parameters: YamlNode, around: Surroundings, seen: Config): void {
  const at = { ...around.at, ...calledCode("circleci", seen.orbs.get(orb.replace(/\/.*$/, "")) ?? orb) };
  const inside = { ...around, at, group: seen.newGroup() };
  for (const entry of entriesOf(parameters)) {
    const value = textOf(entry.value);
    const isStep = ["steps", "pre-steps", "post-steps", "environment", "executor"].includes(entry.name);
    if (isStep) visitEntry(entry, inside, seen);
    else if (value !== undefined && /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(value))
      visitVariableName(entry.name, entry.value, inside, seen);
    else if (entry.value.kind === "scalar") seen.hand(entry.name, entry.value, inside, expectedParameter(entry.name));
    else visit(entry.value, inside, seen);
  }
  const signIn = Object.hasOwn(signInsOfOrbs, orb) ? signInsOfOrbs[orb] : undefined;
  const by = signIn && valueAt(parameters, signIn.by);
  if (signIn && by !== undefined && !(by.kind === "scalar" && by.value === false))
    seen.signIn({ name: fixedReference(textOf(by)) ?? signIn.by, provider: signIn.provider, at, ...by.range });
}

/** Orbs are told the name of a variable where others are told its value. */
function visitVariableName(parameter: string, node: YamlNode, around: Surroundings, seen: Config): void {
  const name = presentable(textOf(node));
  const expectation = expectedParameter(parameter);
  if (name === undefined || !(expectation !== undefined || isCredentialName(parameter) || isCredentialName(name)))
    return;
  seen.reference({
    name,
    scope: around.scope ?? "repository",
    at: around.at,
    group: around.group,
    ...(expectation === undefined ? {} : { expectation }),
    ...node.range,
  });
}

/** A workflow runs jobs of the file, or of orbs, and hands contexts and parameters to them. */
function visitWorkflow({ value }: YamlEntry, contexts: Contexts, seen: Config): void {
  const jobs = valueAt(value, "jobs");
  for (const item of jobs?.kind === "sequence" ? jobs.items : [])
    for (const { name, key: place, value: given } of entriesOf(item)) {
      const job = presentable(name);
      const around = surroundings(job === undefined ? {} : { job }, seen);
      if (job !== undefined && name.includes("/")) seen.job({ name: job, key: place });
      for (const context of contextNodes(given)) {
        const kept = textOf(context);
        if (kept !== undefined && !kept.includes("<<")) seen.everyNameOf(`context:${kept}`, context.range, around);
      }
      visitOrb(name, given, { ...around, ...scopeOf(contexts.get(name)) }, seen);
    }
}

function contextNodes(job: YamlNode): readonly YamlNode[] {
  const context = valueAt(job, "context");
  if (context === undefined) return [];
  return context.kind === "sequence" ? context.items : [context];
}

function contextsOf(root: YamlNode): Contexts {
  const contexts = new Map<string, Set<string>>();
  for (const { value } of entriesOf(valueAt(root, "workflows") ?? root)) {
    const jobs = valueAt(value, "jobs");
    for (const item of jobs?.kind === "sequence" ? jobs.items : [])
      for (const { name, value: given } of entriesOf(item))
        for (const context of contextNodes(given)) {
          const kept = presentable(textOf(context));
          if (kept === undefined) continue;
          const names = contexts.get(name) ?? new Set();
          contexts.set(name, names.add(kept));
        }
  }
  return contexts;
}
