import type { PipelinePlace } from "../../model/finding.ts";
import { storedNameId } from "../../model/link.ts";
import type { ChainNode } from "../../model/link.ts";
import type { IssuanceDraft, LinkDraft, Slot } from "../../model/scan.ts";
import type { Range } from "../../model/source.ts";
import { readLifetime } from "../asked-lifetime.ts";
import type { AskedLifetime } from "../asked-lifetime.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import { presentable } from "../presentable.ts";
import type { Reference, Seen, SignIn } from "../reading.ts";
import { attributeAt } from "./blocks.ts";
import type { Attribute, Block, Body, Value } from "./blocks.ts";
import { createGrants } from "./grants.ts";
import {
  federations,
  issuingData,
  issuingResources,
  mintingData,
  providerArguments,
  storingResources,
} from "./known-resources.ts";
import type { IssuingResource, StoringResource } from "./known-resources.ts";
import { createModule, variableScope } from "./module.ts";
import type { Stored } from "./module.ts";
import { linkRoles } from "./roles.ts";
import { trustOf } from "./trusts.ts";

/** So that what is handed on in a hostile file costs no more than its length. */
const maxSources = 200;

/** What stands in one file of a module; `directory` is the module's own. */
export function walkModule(text: string, directory: string, body: Body, isVariables: boolean): Seen {
  const references: Reference[] = [];
  const signIns: SignIn[] = [];
  const issuances: IssuanceDraft[] = [];
  const slots: Slot[] = [];
  const links: LinkDraft[] = [];
  const module = createModule(text, directory, body);
  const { textOf, inModule, resource, sourceOf, storeOf } = module;
  const grants = createGrants(text, module, body);
  /** Policy documents that a role of this file takes for its trust are told with the role. */
  const ofRoles = new Set(
    body.blocks.flatMap(({ labels: [type], body: inner }) =>
      type === "aws_iam_role"
        ? (attributeAt(inner, "assume_role_policy")?.traversals ?? []).map(({ path }) => path.slice(0, 3).join("."))
        : [],
    ),
  );
  let groups = 0;

  const placeOf = (address: string, block?: Block): PipelinePlace => ({
    system: "terraform",
    step: address,
    ...(block && grants.of(block)),
  });

  function slot(name: string, { start, end }: Range, type = expectationOf(name)?.type): void {
    slots.push({ name, ...(type === undefined ? {} : { type }), start, end });
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

  function trust(block: Block, address: string): void {
    const found = ofRoles.has(address) ? undefined : trustOf(text, module, block);
    if (found === undefined) return;
    const { provider, admits } = found;
    signIns.push({
      name: address,
      provider,
      at: { ...placeOf(address, block), ...(admits !== undefined && { admits }) },
      ...block.header,
    });
  }

  function issue(address: string, known: IssuingResource, block: Block): void {
    const { body: inner, header } = block;
    const lifetime = lifetimeOf(known, inner, textOf);
    const at = placeOf(address, block);
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

  const nodeOf = ({ system, scope, name, repository }: Stored): ChainNode => ({
    kind: "stored-name",
    id: storedNameId(system, scope, name),
    ...(repository !== undefined && { repository }),
  });

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
    const stored = storeOf(known, inner) ?? { system: "terraform", scope: known.scope, name: address };
    references.push({
      scope: stored.scope,
      name: stored.name,
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
      for (const attribute of inner.attributes) visitAttribute(attribute, module.argumentOf(first, attribute.name));
    } else if ((kind === "data" || kind === "ephemeral") && first !== undefined && second !== undefined) {
      visitData(block, first, `${kind}.${first}.${second}`);
    } else if (kind === "resource" && first !== undefined && second !== undefined) {
      const address = `${first}.${second}`;
      const issues = Object.hasOwn(issuingResources, first) ? issuingResources[first] : undefined;
      const stores = Object.hasOwn(storingResources, first) ? storingResources[first] : undefined;
      federate(first, header, address);
      trust(block, address);
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
    trust(block, address);
    visitBody(block.body, resource(address), address);
  }

  body.blocks.forEach(visitBlock);
  // Outside of a file of variables there are none, but for what a broken block left behind.
  for (const attribute of body.attributes)
    visitAttribute(attribute, isVariables ? module.variable(attribute.name) : resource(attribute.name));
  links.push(...linkRoles(module, body));
  return { references, signIns, issuances, slots: distinct(slots), jobs: [], links, grants: grants.given };
}

function lifetimeOf(
  { asks = [], days }: IssuingResource,
  body: Body,
  textOf: (value: Value | undefined) => string | undefined,
): AskedLifetime {
  for (const { attribute, unit } of asks) {
    const value = attributeAt(body, attribute);
    if (value !== undefined) return readLifetime(textOf(value) ?? "", unit);
  }
  return days === undefined ? {} : { days };
}

/** Of two for one place the first, which says more. */
function distinct(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.toReversed().map((slot) => [`${slot.start} ${slot.end}`, slot])).values()].toReversed();
}
