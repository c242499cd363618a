import type { EditDraft, RemedyDraft } from "../../model/scan.ts";
import type { Range } from "../../model/source.ts";
import { textOf } from "../../text/yaml.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../../text/yaml.ts";
import type { Replacement } from "./known-actions.ts";

/** The parts of a workflow that a step's remedy may look at; it touches the step and its job. */
export interface Surroundings {
  readonly text: string;
  readonly workflow: YamlNode;
  /** Absent for a step of an action, which has its caller's permissions. */
  readonly job: YamlNode | undefined;
  /** Whether the job may already ask for its own token. */
  readonly mayFederate: boolean;
}

/**
 * The edits after which a step signs in with the job's own identity: the inputs that carry a credential are replaced, and
 * the job may ask for its token.
 *
 *     permissions:                            permissions:
 *       contents: read                          id-token: write
 *     steps:                                    contents: read
 *       - uses: aws-actions/configure-...     steps:
 *         with:                                 - uses: aws-actions/configure-...
 *           aws-access-key-id: ...                with:
 *           aws-secret-access-key: ...              role-to-assume: arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME
 *           aws-region: eu-west-1                   aws-region: eu-west-1
 *
 * Undefined where the file is written in a way that such edits could break: flow style, anchors, merged keys.
 */
export function remedyFor(step: YamlNode, replacement: Replacement, around: Surroundings): RemedyDraft | undefined {
  const inputs = inputEdits(around.text, step, replacement);
  const permissions = inputs === undefined || around.mayFederate ? [] : permissionEdits(around);
  if (inputs === undefined || permissions === undefined) return undefined;
  const edits = [...permissions, ...inputs].toSorted((one, other) => one.start - other.start);
  return { title: "let the step sign in with the job's own identity", edits };
}

function inputEdits(text: string, step: YamlNode, { remove, add }: Replacement): readonly EditDraft[] | undefined {
  const entry = entryOf(step, "with");
  if (entry?.value.kind !== "mapping" || !isBlock(text, entry, entry.value)) return undefined;
  const gone = new Set(remove);
  const removed = entry.value.entries.filter(({ name }) => gone.has(name.toLowerCase()));
  const kept = entry.value.entries.filter((each) => !removed.includes(each));
  const first = removed[0];
  if (first === undefined || !removed.every((each) => standsInPlace(text, each))) return undefined;
  const names = new Set(kept.map(({ name }) => name.toLowerCase()));
  const added = Object.entries(add).filter(([name]) => !names.has(name));
  if (kept.length + added.length === 0) {
    const whole = linesOf(text, { start: entry.key.range.start, end: entry.value.range.end });
    return ownsLine(text, entry.key.range.start) ? [{ ...whole, newText: "" }] : undefined;
  }
  const lines = added.map(([name, value]) => newLine(text, first, `${name}: ${value}`)).join("");
  return removed.map((each, index) => {
    const { start, end } = linesOf(text, { start: each.key.range.start, end: each.value.range.end });
    return { start, end, newText: index === 0 ? atEnd(text, end, lines) : "" };
  });
}

/** What a permission may be: anything else is not repeated. */
const permission = /^(?:read|write|none)$/;

function permissionEdits({ text, workflow, job }: Surroundings): readonly EditDraft[] | undefined {
  if (job === undefined) return [];
  const own = entryOf(job, "permissions");
  if (own !== undefined) return addPermission(text, own);
  const steps = entryOf(job, "steps");
  const inherited = entryOf(workflow, "permissions")?.value;
  if (steps === undefined || !ownsLine(text, steps.key.range.start)) return undefined;
  if (inherited !== undefined && inherited.kind !== "mapping") return undefined;
  // A job's own block replaces the workflow's, so that what the job had is said again.
  const before = inherited?.entries.map(({ name, value }) => [name, textOf(value) ?? ""] as const) ?? [
    ["contents", "read"],
  ];
  if (!before.every(([name, value]) => /^[a-z-]{1,40}$/.test(name) && permission.test(value))) return undefined;
  const lines = [...before.filter(([name]) => name !== "id-token"), ["id-token", "write"]];
  const { start } = linesOf(text, steps.key.range);
  const newText = [
    newLine(text, steps, "permissions:"),
    ...lines.map(([name, value]) => newLine(text, steps, `  ${name}: ${value}`)),
  ].join("");
  return [{ start, end: start, newText }];
}

function addPermission(text: string, entry: YamlEntry): readonly EditDraft[] | undefined {
  const { value } = entry;
  if (value.kind !== "mapping" || value.range.start < entry.key.range.end) return undefined;
  const token = value.entries.find(({ name }) => name === "id-token");
  if (token !== undefined)
    return standsInPlace(text, token) && token.value.kind === "scalar"
      ? [{ ...token.value.range, newText: "write" }]
      : undefined;
  const first = value.entries[0];
  if (text[value.range.start] === "{") {
    const start = value.range.start + 1;
    return [{ start, end: start, newText: first === undefined ? " id-token: write " : " id-token: write," }];
  }
  if (first === undefined || !isBlock(text, entry, value)) return undefined;
  const { start } = linesOf(text, first.key.range);
  return [{ start, end: start, newText: newLine(text, first, "id-token: write") }];
}

function entryOf(node: YamlNode, name: string): YamlEntry | undefined {
  const found = node.kind === "mapping" ? node.entries.filter((entry) => entry.name === name) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** Whether each entry has lines of its own, and nothing else in the file stands for them. */
function isBlock(text: string, { key }: YamlEntry, { entries }: YamlMapping): boolean {
  const first = entries[0];
  return (
    first !== undefined &&
    /^\s*:(?:\s|#[^\r\n]*)*$/.test(between(text, key, first.key)) &&
    entries.every((entry) => ownsLine(text, entry.key.range.start))
  );
}

/** What divides a key and what belongs to it; where that is more than a comment, the file is left alone. */
function between(text: string, key: YamlNode, next: YamlNode): string {
  const length = next.range.start - key.range.end;
  return length < 0 || length > 300 ? "?" : text.slice(key.range.end, next.range.start);
}

const ownsLine = (text: string, offset: number): boolean =>
  /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));

/** The value follows its key, and is no alias of one elsewhere. */
const standsInPlace = (text: string, { key, value }: YamlEntry): boolean => /^\s*:\s*$/.test(between(text, key, value));

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The whole lines of a range, the last line's end included. */
function linesOf(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last -= 1;
  const next = text.indexOf("\n", last);
  return { start: lineStart(text, start), end: next < 0 ? text.length : next + 1 };
}

/** A line at the depth of an entry, ended as the entry's own. */
function newLine(text: string, { key: { range } }: YamlEntry, content: string): string {
  const end = text.indexOf("\n", range.start);
  return `${text.slice(lineStart(text, range.start), range.start)}${content}${text[end - 1] === "\r" ? "\r\n" : "\n"}`;
}

/** A file that ends without a line end keeps to it. */
const atEnd = (text: string, end: number, lines: string): string =>
  end === text.length && !text.endsWith("\n") ? lines.trimEnd() : lines;
