import type { ImportSource } from "../../model/import.ts";
import { importSourceText } from "../../text/import-source.ts";
import { faultPhrase } from "./code-host.ts";

/** What `register sync` did with one copy. */
export type Synced = "new" | "changed" | "same";

const done: Readonly<Record<Synced, string>> = { new: "copied", changed: "copied anew", same: "is as it was" };

/** One line for each import. */
export const synced = (source: ImportSource, commit: string, what: Synced): string =>
  `${importSourceText(source)} ${done[what]}, at ${commit.slice(0, 12)}.`;

/** Why a copy stays as it was. */
export const notSynced = (source: ImportSource, fault: string): string =>
  `${importSourceText(source)} was not copied: ${syncFaults[fault] ?? faultPhrase(fault)}.`;

const syncFaults: Readonly<Record<string, string>> = {
  forbidden: "the token may not read it; it needs contents: read there",
  refused: "it is no text",
  oversized: "it is too large for a register or a policy",
  "not-as-pinned": "its content does not have the sha256 that is written beside it. See what changed there first",
  "no-register": "it is no identity register",
  "no-policy": "it is no policy",
};

/** Whose copies are taken away, since nothing imports them. */
export const noLongerImported = (path: string): string => `${path} removed: nothing imports it any more.`;

export const nothingToSync =
  "Neither the register nor the policy imports anything. See imports and extends in docs/many-repositories.md.";

export const syncCommit = "Commit .keyholder/imports: a scan reads the copies and fetches nothing.";

export const syncToken =
  "A token is needed to fetch what is imported: set GITHUB_TOKEN, or KEYHOLDER_REGISTER_TOKEN, to one with contents: read there.";

export const importedTwoWays = (path: string): string =>
  `${path} is imported at two different refs, and a file has one copy. Name one ref for it.`;
