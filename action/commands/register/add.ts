import { maskText } from "../../../shared/detection/mask-text.ts";
import { namesOneCredential } from "../../../shared/model/finding.ts";
import type { SourceFile } from "../../../shared/model/source.ts";
import type { Verdict } from "../../../shared/model/verdict.ts";
import { readText } from "../../../shared/node/read.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { maxRegisterLength, parseRegister } from "../../../shared/register/parse.ts";
import { nothingToAdd, problemSentence, registered, whatPersonsKnow } from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rulebook.ts";
import { applyEdit } from "../../../shared/text/edits.ts";
import type { AuditFlags } from "../../arguments.ts";
import { defaultMaxFileSize } from "../../options.ts";
import { lookUp } from "../../look-up.ts";
import { replaceFile } from "../../write-file.ts";
import type { Command } from "../command.ts";
import { withOwnerOptions, type OwnerFlags } from "../init.ts";

interface Flags extends OwnerFlags, Pick<AuditFlags, "progress"> {
  readonly id?: string;
}

const path = rulePaths.register;

/** `keyholder register add WHAT`: a proposed entry for one credential, or more in the entry that is there. */
export const registerAdd: Command = {
  name: "add",
  define: (program, terminal, finish) =>
    withOwnerOptions(
      program
        .command("add")
        .description("adds an entry for one credential, or completes the one that claims it; nothing else is touched")
        .argument("<what>", "a fingerprint, a credential's id, or PATH:LINE as `keyholder scan` prints them")
        .option("--id <id>", "the entry's id; one that is there gets the credential as a further one"),
    ).action(async (what: string, flags: Flags) => {
      // They take longer to load than a small scan takes.
      const { completeIdentity } = await import("../../../shared/register/complete.ts");
      const { addIdentity, findEntry } = await import("../../../shared/register/edit.ts");
      const { draftIdentities, matchOf } = await import("../../../shared/register/starter.ts");
      const audit = { allowances: true, ignore: true, maxFileSize: defaultMaxFileSize, progress: flags.progress };
      const { directory, report, verdicts } = await lookUp(what, audit, terminal);
      const file = readText(directory, path, maxRegisterLength);
      if ("why" in file && file.why !== "vanished") throw cannotBeAddedTo();
      const before = "text" in file ? file.text : undefined;
      const { id, text, isNew } = await extend({ path, text: before ?? "" });
      if (text === before) terminal.out.write(`${nothingToAdd(id)}\n`);
      else {
        replaceFile(directory, path, before, text);
        const lines = [registered(path, id, isNew), ...(isNew ? [whatPersonsKnow(path)] : [])];
        terminal.out.write(await maskText(`${lines.join("\n")}\n`));
      }
      finish(0);

      async function extend(register: SourceFile) {
        const [verdict] = verdicts;
        const { business, steward } = flags;
        const owners = { ...(business !== undefined && { business }), ...(steward !== undefined && { steward }) };
        const known = claimedBy(verdict);
        if (known !== undefined) return checked(known, completeIdentity(register, known, owners), false);
        const findings = report.verdicts.flatMap((one) => (one.credential === verdict.credential ? one.finding : []));
        const match = matchOf(findings);
        if (!namesOneCredential(verdict.finding) || Object.keys(match).length === 0) throw notRecognisable();
        if (flags.id !== undefined && findEntry(register, flags.id) !== undefined) {
          const { type } = verdict.finding;
          const credential = { id: freeCredentialId(register, flags.id), ...(type !== undefined && { type }), match };
          return checked(flags.id, completeIdentity(register, flags.id, { ...owners, credential }), false);
        }
        const same = report.verdicts.filter(({ credential }) => credential === verdict.credential);
        const options = { verdicts: same, owners, ...(flags.id !== undefined && { id: flags.id }) };
        const [draft] = draftIdentities(report, options).drafts;
        const edit = draft && addIdentity(register, draft.entry);
        return checked(draft?.id ?? "", edit && applyEdit(register.text, edit), true);
      }

      function checked(id: string, text: string | undefined, isNew: boolean) {
        if (text === undefined) throw cannotBeAddedTo();
        const had = new Set(parseRegister({ path, text: before ?? "" }).problems.map(({ code }) => code));
        const problem = parseRegister({ path, text }).problems.find(({ code }) => !had.has(code));
        if (problem) throw new UserError(`That cannot stand in a register: ${problemSentence(problem)}`);
        return { id, text, isNew };
      }
    }),
};

/** One that the entry's other credentials do not have. */
function freeCredentialId(file: SourceFile, id: string): string {
  const identity = parseRegister(file).register?.identities.find((one) => one.id === id);
  const taken = new Set(identity?.credentials.map((credential) => credential.id));
  let number = taken.size + 1;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** The entry that claims it; a UserError when several do. */
function claimedBy({ identity }: Verdict): string | undefined {
  if (identity.status !== "ambiguous") return identity.id;
  throw new UserError(
    `Several entries claim it: ${identity.candidates?.join(", ") ?? ""}. Take its name or fingerprint out of all but one.`,
  );
}

const cannotBeAddedTo = (): UserError =>
  new UserError(`${path} cannot be added to as it stands. \`keyholder scan\` names what is wrong with it.`);

const notRecognisable = (): UserError =>
  new UserError(
    "No entry could recognise this one: only its place tells it apart. Set KEYHOLDER_FINGERPRINT_KEY for a fingerprint of its value, or name the secret.",
  );
