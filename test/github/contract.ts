import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}

interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly [kind: string]: Readonly<Record<string, Schema>> };
}

/** One call that GitHub's own description knows, and what it says of it. */
export interface Route {
  /** As the description calls it: `issues/create-comment`. */
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Why GitHub would refuse what is sent; empty when it would not. */
  readonly refuse: (query: URLSearchParams, body: unknown) => readonly string[];
  /** What is wrong with an answer of ours. */
  readonly check: (status: number, body: unknown) => readonly string[];
}

const slice = JSON.parse(readFileSync(join(import.meta.dirname, "openapi-slice.json"), "utf8")) as Slice;
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema(withNulls({ $id: "github", components: slice.components }) as Schema);

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type, and a validator would refuse null beside an enum. */
function withNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withNulls);
  if (typeof json !== "object" || json === null) return json;
  const { nullable, ...rest } = json as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNulls(value)]));
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

const compiled = new Map<Schema, ValidateFunction>();

function faultsOf(schema: Schema, value: unknown): readonly string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    const absolute = JSON.stringify(withNulls(schema)).replaceAll('"$ref":"#', '"$ref":"github#');
    validate = ajv.compile(JSON.parse(absolute) as Schema);
    compiled.set(schema, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function resolve(schema: Schema): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
  return resolve(slice.components[kind]?.[name] ?? {});
}

/** An example of GitHub's own, to make answers from. */
export const exampleOf = (name: string): unknown => structuredClone(slice.components["examples"]?.[name]?.["value"]);

/** The call that a request asks for; undefined when the Action should not make it. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const [template, operations] of Object.entries(slice.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const values = new RegExp(`^${template.replace(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
    const operation = operations[method.toLowerCase()];
    if (values && operation) {
      const parameters = Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? "")]),
      );
      return createRoute(operation, parameters);
    }
  }
  return undefined;
}

function createRoute(operation: Operation, parameters: Route["parameters"]): Route {
  const described = (operation.parameters ?? []).map(resolve);
  const bodySchema = operation.requestBody?.content["application/json"]?.schema;
  return {
    id: operation.operationId,
    parameters,
    refuse: (query, body) => [
      ...[...Object.entries(parameters), ...query].flatMap(([name, value]) => parameterFaults(described, name, value)),
      ...(bodySchema ? [...faultsOf(bodySchema, body), ...strangers(resolve(bodySchema), body)] : []),
    ],
    check: (status, body) => {
      const response = operation.responses[String(status)];
      if (!response) return [`${operation.operationId} never answers ${status}`];
      const content = resolve(response)["content"] as Readonly<Record<string, { readonly schema: Schema }>> | undefined;
      const schema = content?.["application/json"]?.schema;
      return schema ? faultsOf(schema, body) : body === undefined ? [] : ["there is no body"];
    },
  };
}

function parameterFaults(described: readonly Schema[], name: string, value: string): readonly string[] {
  const schema = described.find((one) => one["name"] === name)?.["schema"] as Schema | undefined;
  if (!schema) return [`there is no parameter ${name}`];
  const isNumber = schema["type"] === "integer" && /^\d+$/.test(value);
  return faultsOf(schema, isNumber ? Number(value) : value).map((fault) => `${name}${fault}`);
}

/** Properties that the description does not know: GitHub ignores them without a word, and nobody would notice. */
function strangers(schema: Schema, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strangers(resolve((schema["items"] ?? {}) as Schema), one));
  const properties = schema["properties"] as Readonly<Record<string, Schema>> | undefined;
  if (!properties || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const known = properties[key];
    return known ? strangers(resolve(known), one) : [`there is no property ${key}`];
  });
}
