import type { ImportSource } from "../model/import.ts";

/** An import as a register or policy writes it. */
export interface ImportDocument extends ImportSource {
  readonly sha256?: string;
  readonly maxAge?: string;
}

/** `owner/name:path@ref`, none of which leads out of the folder that copies are kept in; `policy.schema.json` has the same. */
const written =
  /^([A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}:)[A-Za-z0-9._-]{1,100}):((?!(?:[^@]*\/)?\.{1,2}[/@])[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)@((?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]*)$/;

/** `undefined` for what is not written so. */
export function parseImportSource(text: string): ImportSource | undefined {
  const [, repo, path, ref] = written.exec(text) ?? [];
  return repo === undefined || path === undefined || ref === undefined ? undefined : { repo, path, ref };
}

export const importSourceText = ({ repo, path, ref }: ImportSource): string => `${repo}:${path}@${ref}`;

/** A full commit id names the same content forever. */
export const isCommit = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
