import { everySecret } from "../../model/finding.ts";
import type { PipelinePlace } from "../../model/finding.ts";
import { callerScope, storedNameId } from "../../model/link.ts";
import type { IssuanceDraft, LinkDraft, RemedyDraft, Slot } from "../../model/scan.ts";
import type { SourceFile } from "../../model/source.ts";
import { textOf, valueAt } from "../../text/yaml.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../../text/yaml.ts";
import { createAddresses } from "../addresses.ts";
import { calledCode } from "../called-code.ts";
import { expectationOf, isCredentialName } from "../known-names.ts";
import type { Expectation } from "../known-names.ts";
import { presentable } from "../presentable.ts";
import { jobId } from "../reading.ts";
import type { Job, ReadPlace, Reference, Seen, SignIn } from "../reading.ts";
import { isFolded, valueRange } from "../scalars.ts";
import { readScript } from "../shell/script.ts";
import { findAccesses, runToken, splitExpressions } from "./expressions.ts";
import type { Grammar } from "./expressions.ts";
import { fixedReference } from "../fixed-reference.ts";
import { expectedInput, knownAction } from "./known-actions.ts";
import type { Federation, KnownAction } from "./known-actions.ts";
import { remedyFor } from "./remedy.ts";

export interface Walk extends Seen {
  /** Where expressions stand that GitHub's grammar or its rules refuse; UTF-16 offsets. */
  readonly refused: readonly number[];
}

interface Surroundings {
  readonly at: ReadPlace;
  readonly group: number;
  readonly action?: KnownAction;
  readonly remedy?: RemedyDraft;
  readonly key?: string;
  /** The workflow of this repository that the job calls: its path. */
  readonly calls?: string;
  /** Whether a value here is handed to something, so that a literal could be a credential. */
  readonly handed: boolean;
}

/** The keys under which values are handed to an action, a script, a container or a called workflow. */
const handing: ReadonlySet<string> = new Set(["credentials", "env", "secrets", "with"]);

export function walkWorkflow({ path, text }: SourceFile, root: YamlNode, grammar: Grammar): Walk {
  const handedIn = handedInNames(root);
  const references: Reference[] = [];
  const signIns: SignIn[] = [];
  const publishing: SignIn[] = [];
  const issuances: IssuanceDraft[] = [];
  const addressOf = createAddresses();
  const links: LinkDraft[] = [];
  const slots: Slot[] = [];
  const jobs: Job[] = [];
  const refused: number[] = [];
  const jobsWithSteps = new Set<string>();
  let groups = 0;

  function visit(node: YamlNode, around: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, around);
    else if (node.kind === "mapping") for (const entry of node.entries) visitEntry(entry, around);
    else visitScalar(node, around);
  }

  function visitEntry({ name, value }: YamlEntry, around: Surroundings): void {
    visit(value, { ...around, key: name, handed: around.handed || handing.has(name) });
  }

  function visitScalar(scalar: YamlScalar, around: Surroundings): void {
    if (scalar.value === null || typeof scalar.value === "boolean") return;
    const { key, handed, action } = around;
    const expectation = handed && key !== undefined ? (expectedInput(action, key) ?? expectationOf(key)) : undefined;
    if (typeof scalar.value === "string") visitExpressions(scalar, scalar.value, around, expectation);
    if (!handed || key === undefined || expectation?.role === "none") return;
    if (expectation === undefined && !isCredentialName(key)) return;
    const type = expectation?.type;
    slots.push({
      name: key,
      ...(type === undefined ? {} : { type }),
      at: around.at,
      ...valueRange(text, scalar.range),
    });
  }

  function visitExpressions(
    scalar: YamlScalar,
    value: string,
    { at, group, key, handed, action, calls, remedy }: Surroundings,
    expectation: Expectation | undefined,
  ): void {
    const bare = key === "if" && !handed;
    if (!bare && !value.includes("${{")) return;
    const places = findAccesses(text, scalar.range);
    let next = 0;
    for (const expression of bare && !value.includes("${{") ? [value] : splitExpressions(value)) {
      const read = grammar.names(expression);
      const names = read ?? findAccesses(expression, { start: 0, end: expression.length }).map(({ name }) => name);
      for (const name of names) {
        const scope = handedIn.has(name) ? callerScope(path) : "repository";
        let found = next;
        while (found < places.length && places[found]?.name !== name) found += 1;
        if (found < places.length) next = found + 1;
        references.push({
          ...(places[found] ?? { name, ...scalar.range }),
          ...originOf(name, scope),
          at,
          group,
          ...(expectation === undefined ? {} : { expectation }),
          ...(action?.alternative === undefined ? {} : { alternative: action.alternative }),
          ...(remedy !== undefined && action?.federate?.remove.includes(key?.toLowerCase() ?? "") ? { remedy } : {}),
        });
        if (calls !== undefined && handed && key !== undefined)
          links.push({
            from: { kind: "stored-name", id: storedNameId("github-actions", scope, name) },
            to: { kind: "stored-name", id: storedNameId("github-actions", callerScope(calls), key.toUpperCase()) },
            range: places[found] ?? scalar.range,
          });
      }
      if (read === undefined || (bare && names.length > 0)) refused.push(scalar.range.start);
    }
  }

  function visitScript(script: YamlNode, at: PipelinePlace, group: number): void {
    const done = readScript({
      text,
      path,
      at,
      group,
      addressOf,
      folded: isFolded(text, script.range),
      ...valueRange(text, script.range),
    });
    references.push(...done.references);
    issuances.push(...done.issuances);
    signIns.push(...done.signIns);
    links.push(...done.links);
  }

  function visitStep(step: YamlNode, number: number, job: PipelinePlace, mayFederate: boolean, body?: YamlNode): void {
    const uses = textOf(valueAt(step, "uses"));
    const label = presentable(textOf(valueAt(step, "name"))) ?? presentable(textOf(valueAt(step, "id")));
    const at = { ...job, step: label ?? String(number), ...calledCode("github-actions", uses) };
    const action = uses === undefined ? undefined : knownAction(uses);
    groups += 1;
    const around = { at, group: groups, handed: false };
    if (step.kind !== "mapping") return visit(step, around);
    const remedy =
      action?.federate && isStatic(step, action)
        ? remedyFor(step, action.federate, { text, workflow: root, job: body, mayFederate })
        : undefined;
    const inputs = { ...around, ...(action && { action }), ...(remedy && { remedy }) };
    for (const entry of step.entries) visitEntry(entry, entry.name === "with" ? inputs : around);
    const run = valueAt(step, "run");
    if (mayFederate && run !== undefined && /\bnpm publish\b/.test(textOf(run) ?? ""))
      publishing.push({ name: "npm", provider: "npm", at, ...valueRange(text, run.range) });
    if (run !== undefined) visitScript(run, at, groups);
    if (action?.mints !== undefined)
      signIns.push({ ...action.mints, at, ...valueRange(text, (valueAt(step, "uses") ?? step).range) });
    if (action === undefined || isStatic(step, action)) return;
    const federation = action.federation?.find((candidate) => signsIn(step, candidate, mayFederate));
    if (federation !== undefined) signIns.push(signInOf(step, federation, at));
  }

  /** Without a token, npm signs in with the job's identity. https://docs.npmjs.com/trusted-publishers */
  function publishes(): readonly SignIn[] {
    const tokens = references.filter(({ name, expectation }) =>
      [expectation, expectationOf(name)].some((known) => known?.type === "npm-token"),
    );
    const jobsWithToken = new Set(tokens.map(({ at }) => at.job));
    return jobsWithToken.has(undefined) ? [] : publishing.filter(({ at }) => !jobsWithToken.has(at.job));
  }

  function signInOf(step: YamlNode, { by, provider }: Federation, at: PipelinePlace): SignIn {
    const input = by[0];
    const value = input === undefined ? undefined : handedTo(step, input);
    const place = value ?? valueAt(step, "uses") ?? step;
    const name = fixedReference(textOf(value)) ?? input ?? provider;
    return { name, provider, at, ...valueRange(text, place.range) };
  }

  function visitJob(entry: YamlEntry, mayFederate: boolean): void {
    const job = entry.value;
    const name = presentable(entry.name) ?? String(jobs.length + 1);
    const environment = environmentOf(job);
    const uses = textOf(valueAt(job, "uses"));
    const called = presentable(uses);
    const calls = uses?.startsWith("./") === true ? called?.slice(2) : undefined;
    const at: PipelinePlace = {
      system: "github-actions",
      job: name,
      ...calledCode("github-actions", uses),
      ...(environment === undefined ? {} : { environment }),
      ...grantsOf(valueAt(job, "permissions") ?? valueAt(root, "permissions")),
    };
    jobs.push({
      name,
      key: entry.key,
      ...(environment === undefined ? {} : { environment }),
    });
    if (uses === undefined) jobsWithSteps.add(name);
    groups += 1;
    const around = { at, group: groups, handed: false, ...(calls === undefined ? {} : { calls }) };
    if (job.kind !== "mapping") return visit(job, around);
    const federates = mintsIdentity(valueAt(job, "permissions")) ?? mayFederate;
    for (const part of job.entries) {
      if (part.name === "steps" && part.value.kind === "sequence")
        part.value.items.forEach((step, index) => visitStep(step, index + 1, at, federates, job));
      else if (part.name === "secrets" && textOf(part.value) === "inherit") inheritSecrets(part.value, at, calls);
      else if (part.name !== "permissions" && part.name !== "outputs") visitEntry(part, around);
      else visit(part.value, { ...around, key: part.name });
    }
  }

  /** Which names those are, the called workflow alone declares. */
  function inheritSecrets({ range }: YamlNode, at: PipelinePlace, calls: string | undefined): void {
    references.push({ name: everySecret, scope: "repository", ...range, at, group: groups });
    if (calls === undefined || at.job === undefined) return;
    const to = storedNameId("github-actions", callerScope(calls), everySecret);
    links.push({ from: { kind: "job", id: jobId(path, at.job) }, to: { kind: "stored-name", id: to }, range });
  }

  // A workflow's variables do not reach those that its jobs call.
  // https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
  const at: ReadPlace = { system: "github-actions", part: "workflow" };
  const mayFederate = mintsIdentity(valueAt(root, "permissions")) ?? false;
  for (const { name, value } of root.kind === "mapping" ? root.entries : []) {
    const steps = name === "runs" ? valueAt(value, "steps") : undefined;
    if (name === "jobs" && value.kind === "mapping") for (const job of value.entries) visitJob(job, mayFederate);
    else if (steps?.kind === "sequence") steps.items.forEach((step, index) => visitStep(step, index + 1, at, true));
    else visit(value, { at, group: 0, key: name, handed: name === "env" });
  }
  const takers = new Map([["workflow", jobsWithSteps]]);
  return { references, signIns: [...signIns, ...publishes()], issuances, slots, jobs, links, takers, refused };
}

/** The run's own token is kept nowhere. */
export function originOf(name: string, scope: string): Pick<Reference, "scope" | "minted"> {
  if (name !== runToken) return { scope };
  return { scope: "run", minted: { provider: "github", type: "github-app-installation-token" } };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const grantsOf = (permissions: YamlNode | undefined): Pick<PipelinePlace, "grants"> =>
  textOf(permissions) === "write-all" ? { grants: "write-all" } : {};

/** `undefined` when nothing is said, so that the workflow's own word holds. */
function mintsIdentity(permissions: YamlNode | undefined): boolean | undefined {
  if (permissions === undefined) return undefined;
  return textOf(permissions) === "write-all" || textOf(valueAt(permissions, "id-token")) === "write";
}

function environmentOf(job: YamlNode): string | undefined {
  const environment = valueAt(job, "environment");
  return presentable(textOf(environment) ?? textOf(valueAt(environment, "name")));
}

function handedInNames(root: YamlNode): ReadonlySet<string> {
  const declared = valueAt(valueAt(valueAt(root, "on"), "workflow_call"), "secrets");
  return new Set(declared?.kind === "mapping" ? declared.entries.map(({ name }) => name.toUpperCase()) : []);
}

function handedTo(step: YamlNode, name: string): YamlNode | undefined {
  const value = valueAt(valueAt(step, "with"), name) ?? valueAt(valueAt(step, "env"), name);
  return value?.kind === "scalar" && (value.value === null || value.value === "") ? undefined : value;
}

/** An action that is handed a static credential uses it, whatever else it is handed. */
function isStatic(step: YamlNode, action: KnownAction): boolean {
  return Object.entries(action.inputs ?? {}).some(
    ([input, { role }]) => role !== "none" && handedTo(step, input) !== undefined,
  );
}

function signsIn(step: YamlNode, { by, when }: Federation, mayFederate: boolean): boolean {
  const chosen = when === undefined ? undefined : handedTo(step, when.input);
  if (when !== undefined && (chosen?.kind !== "scalar" || String(chosen.value) !== when.is)) return false;
  return by.length === 0 ? mayFederate : by.every((input) => handedTo(step, input) !== undefined);
}
