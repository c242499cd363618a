import type { Schema } from "./shape.ts";

type Check = (value: unknown) => boolean;

/**
 * Whether a value that a program wrote is as its schema says, for programs of the same version: what an older one left
 * out gets its `default`, and what a newer one writes beside it is let be. The schema is worked out once, so that a value
 * costs no more than its size.
 */
export function createConformance(schema: Schema): Check {
  const named = new Map<string, Check>();

  function checkOf(part: Schema): Check {
    if (part.$ref !== undefined) return checkNamed(part.$ref.slice("#/$defs/".length));
    if (part.oneOf !== undefined) {
      return anyOf(part.oneOf.map(checkOf));
    }
    if (part.const !== undefined) return (value) => value === part.const;
    // Words need no type beside them, and what has neither may be anything.
    const types = typeof part.type === "string" ? [part.type] : (part.type ?? (part.enum ? ["string"] : []));
    if (types.length === 0) return () => true;
    return anyOf(types.map((type) => checkType(type, part)));
  }

  function checkNamed(name: string): Check {
    const known = named.get(name);
    if (known) return known;
    // A part may name itself: what is not yet worked out is looked up when it is asked.
    named.set(name, (value) => named.get(name)?.(value) ?? false);
    const check = checkOf(schema.$defs?.[name] ?? {});
    named.set(name, check);
    return check;
  }

  function checkType(type: string, part: Schema): Check {
    switch (type) {
      case "object":
        return checkObject(part);
      case "array": {
        const check = checkOf(part.items ?? {});
        return (value) => Array.isArray(value) && value.every(check);
      }
      case "string":
        return checkText(part);
      case "integer":
        return Number.isInteger;
      default:
        return (value) => typeof value === type;
    }
  }

  function checkObject({ properties = {}, required = [], additionalProperties: open }: Schema): Check {
    const checks = Object.entries(properties).map(([key, part]) => [key, checkOf(part), part.default] as const);
    const others = typeof open === "object" ? checkOf(open) : undefined;
    return (value) => {
      if (!isRecord(value)) return false;
      for (const [key, check, otherwise] of checks) {
        const said = value[key];
        if (said !== undefined) {
          if (!check(said)) return false;
        } else if (otherwise) value[key] = otherwise;
        else if (required.includes(key)) return false;
      }
      return others === undefined || Object.values(value).every(others);
    };
  }

  return checkOf(schema);
}

function anyOf(checks: readonly Check[]): Check {
  const [only] = checks;
  return only && checks.length === 1 ? only : (value) => checks.some((check) => check(value));
}

function checkText({ enum: words, pattern }: Schema): Check {
  const allowed = words && new Set<unknown>(words);
  const shape = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return (value) => typeof value === "string" && (allowed?.has(value) ?? true) && (shape?.test(value) ?? true);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
