import type { Problem } from "../model/problem.ts";
import type { Conceal, Position, SourceFile } from "../model/source.ts";
import { isDay } from "./durations.ts";
import { nearest } from "./nearest.ts";
import { parseYaml } from "./yaml.ts";
import type { YamlMapping, YamlNode } from "./yaml.ts";

/** The part of JSON Schema (draft 2020-12) that our schemas use: https://json-schema.org/draft/2020-12 */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, Schema>> | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  /** `true`: other keys may stand there, and are not read. A key may then begin with a capital, as PowerShell writes all. */
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly items?: Schema | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly const?: string | boolean | undefined;
  /** What an absent key stands for. */
  readonly default?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  /** Alternatives that differ in type, so that the type alone chooses. */
  readonly oneOf?: readonly Schema[] | undefined;
  readonly description?: string | undefined;
  /** Beside a pattern: what it accepts, in words for people. */
  readonly title?: string | undefined;
}

/** A document as its schema has it. What breaks the schema is left out of it and is a problem. */
export interface Shaped<T> {
  /** Absent when the document as a whole cannot be used. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** Where an object of `value` starts, or one of its keys; line 1, column 1 for anything else. */
  readonly placeOf: (value: object, key?: string) => Position;
}

/** Reads a YAML file by its schema. `T` is the schema in TypeScript's words. Every text of it passes through `conceal`. */
export function readShape<T>(file: SourceFile, schema: Schema, conceal: Conceal = asWritten): Shaped<T> {
  const { root, documents, problems } = parseYaml(file);
  if (root === undefined && problems.length > 0) return { value: undefined, problems, placeOf: () => origin };
  // A file of comments alone, or of `null`, says as little as an empty one.
  const said = root?.kind === "scalar" && root.value === null ? undefined : root;
  const shaped = checkShape<T>(said, schema, file.path, conceal);
  const second = documents[1];
  const surplus: readonly Problem[] =
    second === undefined ? [] : [{ code: "several-documents", path: file.path, ...second.start, severity: "error" }];
  return { ...shaped, problems: [...problems, ...surplus, ...shaped.problems] };
}

/**
 * Holds a node against a schema. Nothing said (`key:` alone, `null` or `""`) counts as an absent key, so a prepared but
 * empty line is no fault.
 */
export function checkShape<T>(
  node: YamlNode | undefined,
  schema: Schema,
  path: string,
  conceal: Conceal = asWritten,
): Shaped<T> {
  const problems: Problem[] = [];
  const places = new Map<object, YamlMapping>();

  function report(code: string, at: Position, detail: Readonly<Record<string, string>>): undefined {
    const severity = code === "unknown-key" ? "warning" : "error";
    problems.push({ code, path, line: at.line, column: at.column, severity, detail });
    return undefined;
  }

  const definitions = new Map(Object.entries(schema.$defs ?? {}).map(([name, part]) => [`#/$defs/${name}`, part]));
  const resolve = (part: Schema): Schema =>
    part.$ref === undefined ? part : resolve(definitions.get(part.$ref) ?? {});

  /** `key` is the known key under which the value stands, for the sentence about it. */
  function read(value: YamlNode, part: Schema, key: string | undefined): unknown {
    const about = key === undefined ? {} : { key };
    const rule = part.oneOf === undefined ? part : part.oneOf.map(resolve).find((one) => isOfType(value, one));
    if (rule === undefined || !isOfType(value, rule)) {
      return report("wrong-type", value.start, { ...about, expected: expectedOf(part.oneOf?.map(resolve) ?? [part]) });
    }
    if (value.kind === "mapping") return readMapping(value, rule, key);
    if (value.kind === "sequence") {
      const items = resolve(rule.items ?? {});
      return value.items.map((item) => read(item, items, key)).filter((item) => item !== undefined);
    }
    const shown = typeof value.value === "string" ? conceal(value.value) : value.value;
    const text = String(shown);
    if (rule.enum !== undefined && !rule.enum.includes(text)) {
      return report("not-one-of", value.start, { ...about, allowed: rule.enum.join(", ") });
    }
    if (!hasFormat(text, rule)) return report("bad-format", value.start, { ...about, expected: rule.title ?? "" });
    return shown;
  }

  function readMapping(mapping: YamlMapping, rule: Schema, key: string | undefined): unknown {
    const { properties = {}, additionalProperties: open, required = [] } = rule;
    const object: Record<string, unknown> = {};
    const said = new Set<string>();
    for (const { name: written, key: keyNode, value } of mapping.entries) {
      const name = open === true && !Object.hasOwn(properties, written) ? uncapitalised(written) : written;
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const expected = property ?? (typeof open === "object" ? open : undefined);
      if (expected !== undefined) {
        if (!isSaid(value)) continue;
        if (required.length > 0) said.add(name);
        keep(object, name, read(value, resolve(expected), property === undefined ? key : name));
      } else if (open !== true) {
        const suggestion = nearest(name, Object.keys(properties));
        report("unknown-key", keyNode.start, suggestion === undefined ? {} : { suggestion });
      }
    }
    for (const name of required) if (!said.has(name)) report("missing-key", mapping.start, { key: name });
    if (required.some((name) => !Object.hasOwn(object, name))) return undefined;
    places.set(object, mapping);
    return object;
  }

  const keyPlaces = new Map<YamlMapping, ReadonlyMap<string, YamlNode>>();
  function placeOf(object: object, key?: string): Position {
    const mapping = places.get(object);
    if (mapping === undefined) return origin;
    if (key === undefined) return mapping.start;
    const keys = keyPlaces.get(mapping) ?? new Map(mapping.entries.map((entry) => [entry.name, entry.key]));
    keyPlaces.set(mapping, keys);
    return (keys.get(key) ?? keys.get(capitalised(key)) ?? mapping).start;
  }

  const value =
    node === undefined
      ? report("wrong-type", origin, { expected: "a mapping" })
      : read(node, resolve(schema), undefined);
  return { value: value as T | undefined, problems, placeOf };
}

/** Of two values with one name the last counts, also where it is none; `__proto__` is a name like any other. */
function keep(object: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete object[name];
  else if (name === "__proto__")
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  else object[name] = value;
}

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
const uncapitalised = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const asWritten: Conceal = (text) => text;
const origin: Position = { line: 1, column: 1 };

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

function expectedOf(alternatives: readonly Schema[]): string {
  const words = alternatives.flatMap(typesOf).map((type) => typeWords[type] ?? type);
  return [...new Set(words)].join(" or ");
}

function isSaid(node: YamlNode): boolean {
  return node.kind !== "scalar" || (node.value !== null && node.value !== "");
}

function typesOf(schema: Schema): readonly string[] {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.filter((type) => type !== "null");
}

function isOfType(node: YamlNode, schema: Schema): boolean {
  const type = typeOf(node);
  if (schema.type === type) return true;
  return typesOf(schema).some((allowed) => allowed === type || (allowed === "number" && type === "integer"));
}

function typeOf(node: YamlNode): string {
  if (node.kind === "mapping") return "object";
  if (node.kind === "sequence") return "array";
  return Number.isInteger(node.value) ? "integer" : typeof node.value;
}

function hasFormat(text: string, schema: Schema): boolean {
  if (schema.format === "date" && !isDay(text)) return false;
  return schema.pattern === undefined || patternOf(schema.pattern).test(text);
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, known);
  return known;
}
