import type { SourceFile } from "../model/source.ts";
import type { Verdict } from "../model/verdict.ts";
import { applyEdit } from "../text/edits.ts";
import { completeIdentity } from "./complete.ts";
import { draftIdentities, matchOf, type NamedOwners, type Seen } from "./draft.ts";
import { addIdentity, findEntry } from "./edit.ts";
import { parseRegister } from "./parse.ts";

export interface Registration {
  /** Of the entry. */
  readonly id: string;
  /** The whole register, where the entry stands. */
  readonly text: string;
  readonly isNew: boolean;
}

export interface RegistrationOptions {
  /** Of the entry; one that is there gets the credential as a further one. */
  readonly id?: string;
  readonly owners?: NamedOwners;
}

/**
 * Writes one credential into a register: the entry that claims it gets the owners that it lacks, else there is an entry
 * more, or in the entry that `id` names a credential more. `undefined` when the register cannot be added to, or no entry
 * could recognise the credential.
 */
export function registerCredential(
  register: SourceFile,
  report: Seen,
  verdict: Verdict,
  { id, owners = {} }: RegistrationOptions = {},
): Registration | undefined {
  const known = verdict.identity.id;
  if (known !== undefined) return registration(known, completeIdentity(register, known, owners), false);
  const verdicts = report.verdicts.filter(({ credential }) => credential === verdict.credential);
  if (id !== undefined && findEntry(register, id) !== undefined) {
    const { type } = verdict.finding;
    const match = matchOf(verdicts.map(({ finding }) => finding));
    const credential = { id: freeCredentialId(register, id), ...(type !== undefined && { type }), match };
    return registration(id, completeIdentity(register, id, { ...owners, credential }), false);
  }
  const [draft] = draftIdentities(report, { verdicts, owners, ...(id !== undefined && { id }) }).drafts;
  const edit = draft && addIdentity(register, draft.entry);
  return draft && registration(draft.id, edit && applyEdit(register.text, edit), true);
}

const registration = (id: string, text: string | undefined, isNew: boolean): Registration | undefined =>
  text === undefined ? undefined : { id, text, isNew };

/** One that the entry's other credentials do not have. */
function freeCredentialId(file: SourceFile, id: string): string {
  const identity = parseRegister(file).register?.identities.find((one) => one.id === id);
  const taken = new Set(identity?.credentials.map((credential) => credential.id));
  let number = taken.size + 1;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
