/** What the dashboard page asks for. */
export type PageRequest =
  | (Place & { readonly command: "open" })
  | (Place & { readonly command: "explain" | "register"; readonly fingerprint: string })
  | { readonly command: "save"; readonly name: string; readonly text: string };

interface Place {
  readonly repository: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A page's message, held against what it may ask for; `undefined` when it is nothing of that. */
export function readRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { command, name, text, repository, path, line, column, fingerprint } = message as Readonly<
    Record<string, unknown>
  >;
  if (command === "save")
    return isText(name) && isText(text) && /^[\w.-]+$/.test(name) ? { command, name, text } : undefined;
  if (!isText(repository) || !isText(path) || !isCount(line) || !isCount(column)) return undefined;
  const place = { repository, path, line, column };
  if (command === "open") return { command, ...place };
  const asksMore = command === "explain" || command === "register";
  return asksMore && isText(fingerprint) ? { command, ...place, fingerprint } : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;
