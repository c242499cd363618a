import type { PipelinePlace } from "../../model/finding.ts";
import { environmentScope, storedNameId } from "../../model/link.ts";
import type { ChainNode } from "../../model/link.ts";
import type { IssuanceDraft, LinkDraft, Slot } from "../../model/scan.ts";
import type { Range } from "../../model/source.ts";
import { isDay } from "../../text/durations.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import { presentable } from "../presentable.ts";
import type { Reference, Seen, SignIn } from "../reading.ts";
import { readDuration, unitDays } from "../shell/script.ts";
import { attributeAt } from "./blocks.ts";
import type { Attribute, Block, Body, Traversal, Value } from "./blocks.ts";
import {
  federations,
  issuingData,
  issuingResources,
  mintingData,
  providerArguments,
  storingResources,
} from "./known-resources.ts";
import type { IssuingResource, StoringResource } from "./known-resources.ts";

/** Where a value is kept, and under which name. */
interface Stored {
  readonly scope: string;
  readonly name: string;
}

/** So that what is handed on in a hostile file costs no more than its length. */
const maxSources = 200;

/** What stands in one file of a module; `directory` is the module's own, since names are unique in it alone. */
export function walkModule(text: string, directory: string, body: Body, isVariables: boolean): Seen {
  const references: Reference[] = [];
  const signIns: SignIn[] = [];
  const issuances: IssuanceDraft[] = [];
  const slots: Slot[] = [];
  const links: LinkDraft[] = [];
  const modules = new Map<string, string>();
  const resources = new Map(body.blocks.map((block) => [block.labels.join("."), block]));
  let groups = 0;

  const inModule = (address: string): string => (directory === "" ? address : `${directory}/${address}`);
  const resource = (address: string): ChainNode => ({ kind: "resource", id: inModule(address) });
  const textOf = (value: Value | undefined): string | undefined =>
    value?.kind === "string" || value?.kind === "scalar" ? text.slice(value.start, value.end) : undefined;
  const placeOf = (address: string): PipelinePlace => ({ system: "terraform", step: address });

  function slot(name: string, { start, end }: Range, type = expectationOf(name)?.type): void {
    slots.push({ name, ...(type === undefined ? {} : { type }), start, end });
  }

  /** Where what a name stands for comes from; `undefined` for what has nothing to do with credentials. */
  function sourceOf({ path }: Traversal, wanted: boolean): ChainNode | undefined {
    const [first = "", second = "", third = "", last] = path;
    if (first === "var") return wanted || isCredentialName(second) ? variable(directory, second) : undefined;
    if (first === "local") return wanted || isCredentialName(second) ? resource(`local.${second}`) : undefined;
    if (first === "module") return wanted || isCredentialName(third) ? moduleOutput(second, third) : undefined;
    if (first === "data" || first === "ephemeral") {
      const known = [issuingData, mintingData, storingResources, issuingResources];
      return known.some((table) => Object.hasOwn(table, second)) ? resource(`${first}.${second}.${third}`) : undefined;
    }
    if (second === "" || !first.includes("_")) return undefined;
    const issues = Object.hasOwn(issuingResources, first) && !isPlainAttribute(third);
    return issues || isCredentialName(last ?? third) ? resource(`${first}.${second}`) : undefined;
  }

  function moduleOutput(name: string, output: string): ChainNode {
    const called = modules.get(name);
    if (called === undefined) return resource(`module.${name}.${output}`);
    return { kind: "resource", id: called === "" ? `output.${output}` : `${called}/output.${output}` };
  }

  function feed({ traversals, start, end }: Value, to: ChainNode, wanted: boolean): void {
    for (const traversal of traversals.slice(0, maxSources)) {
      const from = sourceOf(traversal, wanted);
      if (from !== undefined && from.id !== to.id) links.push({ from, to, range: { start, end } });
    }
  }

  /** Whatever is named like a credential, in a block of whatever kind. */
  function visitBody({ attributes, blocks }: Body, to: ChainNode, address: string): void {
    for (const attribute of attributes) visitAttribute(attribute, to);
    for (const block of blocks) {
      federate(block.kind, block.header, address);
      visitBody(block.body, to, address);
    }
  }

  function visitAttribute({ name, value }: Attribute, to: ChainNode): void {
    const isCredential = isCredentialName(name.replace(/_wo$/, ""));
    if (isCredential && value.kind === "string") slot(name, value);
    if (isCredential) feed(value, to, true);
    for (const object of value.objects) {
      // Containers and functions get their variables as objects with a name and a value.
      const named = textOf(object.find((entry) => entry.name === "name" || entry.name === "key")?.value);
      const given = object.find((entry) => entry.name === "value")?.value;
      if (named !== undefined && given?.kind === "string" && isCredentialName(named)) slot(named, given);
      for (const entry of object)
        if (isCredentialName(entry.name)) {
          if (entry.value.kind === "string") slot(entry.name, entry.value);
          feed(entry.value, to, true);
        }
    }
  }

  function federate(kind: string, { start, end }: Range, address: string): void {
    const provider = Object.hasOwn(federations, kind) ? federations[kind] : undefined;
    const name = presentable(address);
    if (provider !== undefined && name !== undefined) signIns.push({ name, provider, at: placeOf(name), start, end });
  }

  function issue(address: string, known: IssuingResource, { body: inner, header }: Block): void {
    const lifetime = lifetimeOf(known, inner, textOf);
    const at = placeOf(address);
    if (lifetime.days !== undefined && lifetime.days <= 1)
      signIns.push({ name: address, type: known.type, at, ...header });
    else
      issuances.push({
        kind: "credential-issuance",
        type: known.type,
        address: inModule(address),
        at,
        ...lifetime,
        ...header,
      });
  }

  /** What an attribute says, also where it takes over what another resource of this file says. */
  function saidBy(value: Value | undefined): string | undefined {
    const [first, second, third = ""] = value?.traversals[0]?.path ?? [];
    const meant = resources.get(`${first}.${second}`);
    return textOf(value?.kind === "expression" && meant ? attributeAt(meant.body, third) : value);
  }

  function storeOf(known: StoringResource, inner: Body): Stored | undefined {
    const name = presentable(known.name.map((path) => textOf(attributeAt(inner, path))).find((found) => found));
    if (name === undefined) return undefined;
    const environment = known.environment && presentable(saidBy(attributeAt(inner, known.environment)));
    const scope = environment && environment !== "*" ? environmentScope(environment) : known.scope;
    return { scope, name: known.ignoresCase ? name.toUpperCase() : name };
  }

  const nodeOf = ({ scope, name }: Stored): ChainNode => ({ kind: "stored-name", id: storedNameId(scope, name) });

  function store(known: StoringResource, { body: inner }: Block, self: ChainNode): void {
    const stored = storeOf(known, inner);
    const to = stored ? nodeOf(stored) : self;
    for (const path of known.values) {
      const value = attributeAt(inner, path);
      if (value === undefined) continue;
      if (value.kind === "string" && !isCredentialName(path.replace(/_wo$/, ""))) slot(path, value);
      feed(value, to, true);
      for (const { name, value: entry } of value.objects[0] ?? [])
        if (entry.kind === "string" && !isCredentialName(name) && !isPlainName(name)) slot(name, entry);
    }
    if (to !== self) links.push({ from: to, to: self });
  }

  /** A value that is read out of a store of secrets. */
  function readStored(known: StoringResource, { body: inner, header }: Block, address: string): void {
    const stored = storeOf(known, inner) ?? { scope: known.scope, name: address };
    references.push({
      ...stored,
      at: placeOf(address),
      group: (groups += 1),
      expectation: { role: "token" },
      ...header,
    });
    links.push({ from: nodeOf(stored), to: resource(address), range: header });
  }

  function visitVariable(name: string, { body: inner, header }: Block): void {
    const type = attributeAt(inner, "type");
    const given = attributeAt(inner, "default");
    const isSensitive = textOf(attributeAt(inner, "sensitive")) === "true";
    const switches = /^(?:bool|number|list|set)/.test(type ? text.slice(type.start, type.end) : "");
    const isSwitch = switches || (given?.kind === "scalar" && textOf(given) !== "null");
    // The name of a key in a key management service, which never leaves it.
    const isManagedKey = /(?:^|_)(?:encryption|kms)_key$/.test(name);
    if (isSwitch || isManagedKey || !(isCredentialName(name) || (isSensitive && !isPlainName(name)))) return;
    if (given?.kind === "string" && given.end > given.start) return slot(name, given);
    const group = (groups += 1);
    const address = `var.${name}`;
    references.push({
      name,
      scope: variableScope(directory),
      at: placeOf(address),
      group,
      expectation: expectationOf(name) ?? { role: "token" },
      ...header,
    });
  }

  function visitBlock(block: Block): void {
    const { kind, body: inner, header } = block;
    const [first, second] = block.labels.map((label) => presentable(label) ?? "unnamed");
    if (kind === "variable" && first !== undefined) visitVariable(first, block);
    else if (kind === "output" && first !== undefined) {
      const value = attributeAt(inner, "value");
      if (value) feed(value, resource(`output.${first}`), isCredentialName(first));
    } else if (kind === "locals")
      for (const attribute of inner.attributes) {
        feed(attribute.value, resource(`local.${attribute.name}`), isCredentialName(attribute.name));
        visitAttribute(attribute, resource(`local.${attribute.name}`));
      }
    else if (kind === "module" && first !== undefined) {
      const called = modules.get(first);
      for (const attribute of inner.attributes) {
        const to = called === undefined ? resource(`module.${first}`) : variable(called, attribute.name);
        visitAttribute(attribute, to);
      }
    } else if ((kind === "data" || kind === "ephemeral") && first !== undefined && second !== undefined) {
      visitData(block, first, `${kind}.${first}.${second}`);
    } else if (kind === "resource" && first !== undefined && second !== undefined) {
      const address = `${first}.${second}`;
      const issues = Object.hasOwn(issuingResources, first) ? issuingResources[first] : undefined;
      const stores = Object.hasOwn(storingResources, first) ? storingResources[first] : undefined;
      federate(first, header, address);
      if (textOf(attributeAt(inner, "type")) === "kubernetes.io/service-account-token")
        issue(address, { type: "k8s-sa-token-legacy" }, block);
      if (issues) issue(address, issues, block);
      if (stores) store(stores, block, resource(address));
      visitBody(inner, resource(address), address);
    } else {
      const address = [kind, first].filter(Boolean).join(".");
      if (textOf(attributeAt(inner, "use_oidc")) === "true") federate("use_oidc", header, address);
      const isKnown = kind === "provider" && first !== undefined && Object.hasOwn(providerArguments, first);
      const types = isKnown ? (providerArguments[first] ?? {}) : {};
      for (const { name, value } of inner.attributes)
        if (value.kind === "string" && Object.hasOwn(types, name)) slot(name, value, types[name]);
      visitBody(inner, resource(address), address);
    }
  }

  function visitData(block: Block, type: string, address: string): void {
    const mints = Object.hasOwn(mintingData, type) ? mintingData[type] : undefined;
    const issues = Object.hasOwn(issuingData, type) ? issuingData[type] : undefined;
    const stores = Object.hasOwn(storingResources, type) ? storingResources[type] : undefined;
    if (mints) signIns.push({ name: address, ...mints, at: placeOf(address), ...block.header });
    else if (issues) issue(address, issues, block);
    else if (stores) readStored(stores, block, address);
    visitBody(block.body, resource(address), address);
  }

  for (const { kind, labels, body: inner } of body.blocks) {
    const source = kind === "module" ? textOf(attributeAt(inner, "source")) : undefined;
    const [label] = labels;
    if (label !== undefined && source !== undefined && /^\.{1,2}\//.test(source))
      modules.set(label, resolvePath(directory, source));
  }
  body.blocks.forEach(visitBlock);
  // Outside of a file of variables there are none, but for what a broken block left behind.
  for (const attribute of body.attributes)
    visitAttribute(attribute, isVariables ? variable(directory, attribute.name) : resource(attribute.name));
  return { references, signIns, issuances, slots: distinct(slots), jobs: [], links };
}

/** Values of a variable are kept for each module of its own: two modules may mean two credentials. */
const variableScope = (directory: string): string => `variable:${directory === "" ? "." : directory}`;

const variable = (directory: string, name: string): ChainNode => ({
  kind: "stored-name",
  id: storedNameId(variableScope(directory), name),
});

/** What an issuing resource says of itself that is no secret. */
const isPlainAttribute = (name: string): boolean =>
  /^(?:arn|user|name|status|create_date|expir\w*|public_key\w*)$/.test(name);

function lifetimeOf(
  { asks = [], days }: IssuingResource,
  body: Body,
  textOf: (value: Value | undefined) => string | undefined,
): { readonly days?: number; readonly expiresAt?: string } {
  for (const { attribute, unit } of asks) {
    const value = attributeAt(body, attribute);
    if (value === undefined) continue;
    const asked = textOf(value) ?? "";
    if (unit === "end") return isDay(asked.slice(0, 10)) ? { expiresAt: asked.slice(0, 10) } : {};
    const count =
      unit === "duration" ? readDuration(asked) : asked === "" ? Number.NaN : Number(asked) * unitDays[unit];
    return Number.isFinite(count) && count > 0 ? { days: count } : {};
  }
  return days === undefined ? {} : { days };
}

/** A path relative to a directory, both within the repository; what leads out of it is kept as it is. */
function resolvePath(directory: string, relative: string): string {
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Of two for one place the first, which says more. */
function distinct(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.toReversed().map((slot) => [`${slot.start} ${slot.end}`, slot])).values()].toReversed();
}
