import type { Problem } from "../model/problem.ts";
import type { Position, SourceFile } from "../model/source.ts";
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
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly items?: Schema | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  /** Alternatives that differ in type, so that the type alone chooses. */
  readonly oneOf?: readonly Schema[] | undefined;
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

/** Reads a YAML file by its schema. `T` is the schema in TypeScript's words. */
export function readShape<T>(file: SourceFile, schema: Schema): Shaped<T> {
  const { root, documents, problems, spanOf } = parseYaml(file);
  if (root === undefined && problems.length > 0) return { value: undefined, problems, placeOf: () => origin };
  const shaped = checkShape<T>(root, schema, file.path, (node) => spanOf(node).start);
  const second = documents[1];
  const surplus: readonly Problem[] =
    second === undefined
      ? []
      : [{ code: "several-documents", path: file.path, ...spanOf(second).start, severity: "error" }];
  return { ...shaped, problems: [...problems, ...surplus, ...shaped.problems] };
}

/**
 * Holds a node against a schema. Nothing said (`key:` alone, or `null`) counts as an absent key, so a prepared but empty
 * line is no fault.
 */
function checkShape<T>(
  node: YamlNode | undefined,
  schema: Schema,
  path: string,
  startOf: (node: YamlNode) => Position,
): Shaped<T> {
  const problems: Problem[] = [];
  const places = new Map<object, YamlMapping>();

  function report(code: string, at: Position, detail: Readonly<Record<string, string>>): undefined {
    const severity = code === "unknown-key" ? "warning" : "error";
    problems.push({ code, path, line: at.line, column: at.column, severity, detail });
    return undefined;
  }

  function resolve(part: Schema): Schema {
    const name = part.$ref?.slice("#/$defs/".length);
    return name === undefined ? part : resolve(schema.$defs?.[name] ?? {});
  }

  function read(value: YamlNode, part: Schema, key: Readonly<Record<string, string>>): unknown {
    const alternatives = (part.oneOf ?? [part]).map(resolve);
    const rule = alternatives.find((alternative) => isOfType(value, alternative));
    if (rule === undefined) {
      const expected = alternatives.flatMap(typesOf).map((type) => typeWords[type] ?? type);
      return report("wrong-type", startOf(value), { ...key, expected: [...new Set(expected)].join(" or ") });
    }
    if (value.kind === "mapping") return readMapping(value, rule, key);
    if (value.kind === "sequence") {
      const { items } = rule;
      const list = items === undefined ? [] : value.items.map((item) => read(item, resolve(items), key));
      return list.filter((item) => item !== undefined);
    }
    const text = String(value.value);
    if (rule.enum !== undefined && !rule.enum.includes(text)) {
      return report("not-one-of", startOf(value), { ...key, allowed: rule.enum.join(", ") });
    }
    if (!hasFormat(text, rule)) return report("bad-format", startOf(value), { ...key, expected: rule.title ?? "" });
    return value.value;
  }

  function readMapping(mapping: YamlMapping, rule: Schema, key: Readonly<Record<string, string>>): unknown {
    const known = Object.entries(rule.properties ?? {});
    const properties = new Map(known);
    const values = new Map<string, unknown>();
    for (const entry of mapping.entries) {
      const property = properties.get(entry.name);
      const open = typeof rule.additionalProperties === "object" ? rule.additionalProperties : undefined;
      if (property === undefined && open === undefined) {
        const suggestion = nearest(
          entry.name,
          known.map(([name]) => name),
        );
        report("unknown-key", startOf(entry.key), suggestion === undefined ? {} : { suggestion });
      } else if (isSaid(entry.value)) {
        const value = read(
          entry.value,
          resolve(property ?? open ?? {}),
          property === undefined ? key : { key: entry.name },
        );
        values.set(entry.name, value);
      }
    }
    const missing = (rule.required ?? []).filter((name) => !values.has(name));
    for (const name of missing) report("missing-key", startOf(mapping), { key: name });
    const usable = (rule.required ?? []).every((name) => values.get(name) !== undefined);
    if (!usable) return undefined;
    const object = Object.fromEntries([...values].filter(([, value]) => value !== undefined));
    places.set(object, mapping);
    return object;
  }

  const value =
    node === undefined ? report("wrong-type", origin, { expected: "a mapping" }) : read(node, resolve(schema), {});
  function placeOf(object: object, key?: string): Position {
    const at = places.get(object);
    const entry = at?.entries.findLast(({ name }) => name === key);
    const node = entry?.key ?? at;
    return node === undefined ? origin : startOf(node);
  }
  return { value: value as T | undefined, problems, placeOf };
}

const origin: Position = { line: 1, column: 1 };

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

function isSaid(node: YamlNode): boolean {
  return node.kind !== "scalar" || node.value !== null;
}

function typesOf(schema: Schema): readonly string[] {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.filter((type) => type !== "null");
}

function isOfType(node: YamlNode, schema: Schema): boolean {
  const type = typeOf(node);
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
