import type { Owner } from "../model/identity.ts";

/** A GitLab section: https://docs.gitlab.com/user/project/codeowners/reference/#sections */
export interface Section {
  /** As the file first spells it; sections whose names differ in case alone are one. */
  readonly name: string;
  /** Of entries that name nobody. */
  readonly owners: readonly Owner[];
}

/** What rules before any header belong to. */
export const defaultSection: Section = { name: "codeowners", owners: [] };

const header = /^(\^)?\[([^\]]*)\](?:\[([^\]]*)\])?(?:\s+(.*))?$/;

/** A section header with its faults; `undefined` when the line is none, and so an entry. */
export function readSection(
  line: string,
  readOwner: (word: string) => Owner | undefined,
): { readonly section: Section; readonly faults: readonly string[] } | undefined {
  const parts = header.exec(line);
  if (parts === null) return undefined;
  const [, caret, name = "", approvals, rest = ""] = parts;
  const asked = Number(approvals);
  const invalidApprovals = approvals !== undefined && (caret !== undefined || !Number.isInteger(asked) || asked < 1);
  const section = {
    name: name.trim(),
    owners: rest.split(/\s+/).flatMap((word) => readOwner(word) ?? []),
  };
  const faults = [
    ...(section.name === "" ? ["codeowners-section-without-name"] : []),
    ...(invalidApprovals ? ["codeowners-invalid-approvals"] : []),
  ];
  return { section, faults };
}
