import { environmentScope, storedNameId } from "../../model/link.ts";
import type { ChainNode } from "../../model/link.ts";
import { isCredentialName } from "../known-names.ts";
import { presentable } from "../presentable.ts";
import { attributeAt } from "./blocks.ts";
import type { Block, Body, Traversal, Value } from "./blocks.ts";
import { issuingData, issuingResources, mintingData, storingResources } from "./known-resources.ts";
import type { StoringResource } from "./known-resources.ts";

/** Where a value is kept, and under which name. */
export interface Stored {
  readonly system: string;
  readonly scope: string;
  readonly name: string;
  /** As in `ChainNode`. */
  readonly repository?: string;
}

export type Module = ReturnType<typeof createModule>;

/** What names stand for in one file of a module; `directory` is the module's own, since names are unique in it alone. */
export function createModule(text: string, directory: string, body: Body) {
  const blocks = new Map(body.blocks.map((block) => [block.labels.join("."), block]));
  const calls = new Map(
    body.blocks.flatMap(({ kind, labels: [label], body: inner }) => {
      const source = kind === "module" ? textOf(attributeAt(inner, "source")) : undefined;
      return label !== undefined && source !== undefined && /^\.{1,2}\//.test(source)
        ? [[label, resolvePath(directory, source)] as const]
        : [];
    }),
  );

  /** As the code has it; `undefined` for what is computed. */
  function textOf(value: Value | undefined): string | undefined {
    return value?.kind === "string" || value?.kind === "scalar" ? text.slice(value.start, value.end) : undefined;
  }

  const inModule = (address: string): string => (directory === "" ? address : `${directory}/${address}`);
  const resource = (address: string): ChainNode => ({ kind: "resource", id: inModule(address) });

  function outputOf(call: string, output: string): ChainNode {
    const called = calls.get(call);
    if (called === undefined) return resource(`module.${call}.${output}`);
    return { kind: "resource", id: called === "" ? `output.${output}` : `${called}/output.${output}` };
  }

  /** What an attribute says, also where it takes over what another resource of this file says. */
  function saidBy(value: Value | undefined): string | undefined {
    const [first, second, third = ""] = value?.traversals[0]?.path ?? [];
    const meant = blocks.get(`${first}.${second}`);
    return textOf(value?.kind === "expression" && meant ? attributeAt(meant.body, third) : value);
  }

  return {
    textOf,
    inModule,
    resource,
    variable: (name: string): ChainNode => variable(directory, name),
    /** What is called, where it lies in this repository. */
    argumentOf: (call: string, name: string): ChainNode => {
      const called = calls.get(call);
      return called === undefined ? resource(`module.${call}`) : variable(called, name);
    },
    blockOf: (type: string, name: string): Block | undefined => blocks.get(`${type}.${name}`),

    /** Where what a name stands for comes from; `undefined` for what has nothing to do with credentials. */
    sourceOf: ({ path }: Traversal, wanted: boolean): ChainNode | undefined => {
      const [first = "", second = "", third = "", last] = path;
      if (first === "var") return wanted || isCredentialName(second) ? variable(directory, second) : undefined;
      if (first === "local") return wanted || isCredentialName(second) ? resource(`local.${second}`) : undefined;
      if (first === "module") return wanted || isCredentialName(third) ? outputOf(second, third) : undefined;
      if (first === "data" || first === "ephemeral") {
        const known = [issuingData, mintingData, storingResources, issuingResources];
        return known.some((table) => Object.hasOwn(table, second))
          ? resource(`${first}.${second}.${third}`)
          : undefined;
      }
      if (second === "" || !first.includes("_")) return undefined;
      const issues = Object.hasOwn(issuingResources, first) && !isPlainAttribute(third);
      return issues || isCredentialName(last ?? third) ? resource(`${first}.${second}`) : undefined;
    },

    storeOf: (known: StoringResource, inner: Body): Stored | undefined => {
      const name = presentable(known.name.map((path) => textOf(attributeAt(inner, path))).find((found) => found));
      if (name === undefined) return undefined;
      const owner = known.owner === undefined ? undefined : textOf(attributeAt(inner, known.owner));
      const repository = presentable(owner);
      if (owner !== undefined && repository === undefined) return undefined;
      const environment = known.environment && presentable(saidBy(attributeAt(inner, known.environment)));
      const scope = environment && environment !== "*" ? environmentScope(environment) : known.scope;
      return {
        system: known.system ?? "terraform",
        scope,
        name: known.ignoresCase ? name.toUpperCase() : name,
        ...(repository !== undefined && { repository }),
      };
    },
  };
}

/** Values of a variable are kept for each module of its own: two modules may mean two credentials. */
export const variableScope = (directory: string): string => `variable:${directory === "" ? "." : directory}`;

const variable = (directory: string, name: string): ChainNode => ({
  kind: "stored-name",
  id: storedNameId("terraform", variableScope(directory), name),
});

/** What an issuing resource says of itself that is no secret. */
const isPlainAttribute = (name: string): boolean =>
  /^(?:arn|user|name|status|create_date|expir\w*|public_key\w*)$/.test(name);

/** A path relative to a directory, both within the repository; what leads out of it is kept as it is. */
function resolvePath(directory: string, relative: string): string {
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
