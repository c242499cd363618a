import policySchema from "../policy/policy.schema.json" with { type: "json" };
import registerSchema from "../register/register.schema.json" with { type: "json" };
import { createLines } from "../text/lines.ts";
import type { Schema } from "../text/shape.ts";
import { yamlCursor, type YamlCursor } from "../text/yaml-cursor.ts";
import type { FindSpot, Kind, KeyOffer } from "./spot.ts";

/** What a value is, by the end of the way to it; `*` is an item of a list, and of the rules the key. */
type Kinds = readonly (readonly [end: RegExp, kind: Kind])[];

const commonKinds: Kinds = [
  [/\/owners\/business(?:\/handle)?$/, "person"],
  [/\/owners\/steward(?:\/handle)?$|\/accountability\/\w+$|\/(?:usedBy|approvers)\/\*$|\/approver$|\/human$/, "owner"],
  [/\/approvedBy$/, "owner"],
  [/\/(?:paths|exclude)\/\*$/, "glob"],
  [/\/(?:names|notCredentials)\/\*$/, "name"],
  [/\/(?:every|maxTtl\w*|rotateEvery|reviewEvery|grace|maxDuration|maxAge)$/, "duration"],
  [/\/(?:reviewedAt|since|reviewBy|lastTested|issuedAt|lastRotated|expires|graceUntil|until|from)$/, "day"],
];

const registerKinds: Kinds = [
  ...commonKinds,
  [/^\/identities\/\*\/id$|\/chain\/\*\/identity$/, "identity"],
  [/^\/issuers\/\*\/id$|\/issuedBy\/issuer$/, "issuer"],
  [/^\/pipelines\/\*\/id$|\/issuedBy\/pipeline$/, "pipeline"],
  [/^\/pipelines\/\*\/workflow$/, "file"],
  [/\/credentials\/\*\/type$/, "type"],
  [/\/ttl$/, "ttl"],
  [/\/fingerprints\/\*$/, "fingerprint"],
  [/\/keyIds\/\*$/, "key-id"],
];

const policyKinds: Kinds = [
  ...commonKinds,
  [/^\/rules\/\*$|^\/exceptions\/\*\/rule$/, "rule"],
  [/^\/exceptions\/\*\/identity$/, "identity"],
  [/^\/exceptions\/\*\/fingerprint$/, "fingerprint"],
];

export const findRegisterSpot = yamlSpots(registerSchema satisfies Schema, registerKinds);
export const findPolicySpot = yamlSpots(policySchema satisfies Schema, policyKinds);

function yamlSpots(schema: Schema, kinds: Kinds): FindSpot {
  const kindAt = (path: readonly string[]): Kind | undefined => {
    const written = path.map((key) => `/${key}`).join("");
    return kinds.find(([end]) => end.test(written))?.[1];
  };
  return (file, offset) => {
    const cursor = yamlCursor(file.text, offset);
    if (!cursor) return undefined;
    const expected = cursor.path.reduce<readonly Schema[]>(
      (parts, key) => parts.flatMap((part) => alternatives(below(part, key), schema)),
      alternatives(schema, schema),
    );
    const mappings = expected.filter(({ type }) => type === "object");
    const place = {
      word: cursor.word,
      range: cursor.range,
      written: (value: string) => (cursor.quoted || !needsQuotes(value) ? value : JSON.stringify(value)),
      identity: cursor.path[0] === "identities" ? cursor.said("id") : undefined,
      line: createLines(file.text).position(offset).line,
    };
    if (cursor.role === "key" && mappings.length > 0) {
      const free = mappings.some(({ additionalProperties }) => typeof additionalProperties === "object");
      const property = mappings.map(({ properties }) => properties?.[cursor.word]).find(Boolean);
      return {
        ...place,
        kind: free ? kindAt([...cursor.path, "*"]) : undefined,
        about: property ? aboutOf(property, schema) : "",
        keys: mappings.flatMap((mapping) => offerKeys(mapping, schema, cursor)),
        choices: [],
        written: (value) => (free && !cursor.hasColon ? `${value}: ` : value),
      };
    }
    const scalars = expected.filter(({ type }) => type !== "object" && type !== "array");
    return {
      ...place,
      kind: kindAt(cursor.path),
      about: expected.map((part) => aboutOf(part, schema)).find(Boolean) ?? "",
      keys: [],
      choices: scalars.flatMap((part) => part.enum ?? (part.type === "boolean" ? ["true", "false"] : [])),
    };
  };
}

function below(schema: Schema, key: string): Schema | undefined {
  if (key === "*") return schema.items;
  const named =
    schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  return named ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
}

/** The schema itself, with references followed and alternatives side by side. */
function alternatives(part: Schema | undefined, root: Schema): readonly Schema[] {
  if (!part) return [];
  if (part.oneOf) return part.oneOf.flatMap((one) => alternatives(one, root));
  const name = part.$ref?.slice("#/$defs/".length);
  if (name === undefined) return [part];
  const { $ref: _, ...own } = part;
  return alternatives(root.$defs?.[name], root).map((target) => ({ ...target, ...own }));
}

/** What it is for, and what may stand there. */
function aboutOf(part: Schema, root: Schema): string {
  const [resolved] = alternatives(part, root);
  const words = [part.description ?? resolved?.description, resolved?.enum?.join(", ") ?? resolved?.title];
  return words.filter((text) => text !== undefined).join(" \u2014 ");
}

function offerKeys({ properties = {}, required = [] }: Schema, root: Schema, cursor: YamlCursor): readonly KeyOffer[] {
  const free = Object.entries(properties).filter(([name]) => name === cursor.word || !cursor.beside.includes(name));
  return free.map(([name, property]) => ({
    name,
    about: aboutOf(property, root),
    rest: cursor.hasColon ? "" : `:${restOf(alternatives(property, root), root, cursor.inFlow)}`,
    required: required.includes(name),
  }));
}

/** How a value begins: a list or a mapping on lines of its own, unless everything stands on one. */
function restOf(parts: readonly Schema[], root: Schema, inFlow: boolean): string {
  const [part] = parts;
  if (parts.length !== 1 || !part) return " |";
  if (part.type === "object") return inFlow ? " { | }" : "\n  |";
  if (part.type !== "array") return " |";
  const ofMappings = alternatives(part.items, root).some(({ type }) => type === "object");
  return inFlow || !ofMappings ? " [|]" : "\n  - |";
}

/** Plain scalars cannot begin with an indicator or hold one before a blank: https://yaml.org/spec/1.2.2/#733-plain-style */
const needsQuotes = (value: string): boolean =>
  !/^[A-Za-z0-9_./][^:#,[\]{}"']*$/.test(value) && !/^[a-z]\w*:[\w.:-]+$/.test(value);
