import { readFileSync } from "node:fs";
import { join } from "node:path";

const examples = JSON.parse(readFileSync(join(import.meta.dirname, "events.json"), "utf8")) as Readonly<
  Record<string, object>
>;

interface Changes {
  readonly [key: string]: Changes | string | number | boolean | null;
}

/** GitHub's own example of an event, with what a test has to say; `schedule` has hardly any payload, and no example. */
export const payloadOf = (event: string, changes: Changes = {}): unknown => merge(examples[event] ?? {}, changes);

function merge(example: unknown, changes: Changes): unknown {
  const merged: Record<string, unknown> = { ...(example as object) };
  for (const [key, value] of Object.entries(changes))
    merged[key] = typeof value === "object" && value !== null ? merge(merged[key], value) : value;
  return merged;
}
