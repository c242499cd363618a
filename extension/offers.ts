import { takesComments } from "../shared/detection/allow.ts";
import { referInstead } from "../shared/detection/reference.ts";
import type { Remedy } from "../shared/model/edit.ts";
import type { SourceFile } from "../shared/model/source.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { exceptableRules, exceptionTarget, rulesAllowedElsewhere } from "../shared/policy/exceptable.ts";
import { isRecognisable } from "../shared/register/draft.ts";
import { capitalise } from "../shared/report/wording/index.ts";
import type { Pointer } from "./pointer.ts";

/** A step out of a verdict: edits that apply at once, or a command that asks for what only a person knows. */
export type Offer = Remedy | { readonly title: string; readonly command: string; readonly pointer: Pointer };

/**
 * The steps that are open to a person, the best first. Without a folder there are no rules to write in. `file`: as the
 * verdict saw it, where a reference may take the place of the secret.
 */
export function offersFor(verdict: Verdict, pointer: Pointer, hasFolder: boolean, file?: SourceFile): readonly Offer[] {
  const { decision, finding, identity, owner, custodian, remedies } = verdict;
  const stands = decision !== "allow";
  const unowned = stands && owner.status !== "known";
  const isSecret = finding.kind === "exposed-secret";
  const commands: readonly (readonly [boolean, string, string])[] = [
    [
      hasFolder && unowned && identity.status === "unknown" && isRecognisable(verdict),
      "addToRegister",
      "Register this credential",
    ],
    [hasFolder && unowned && identity.status === "known", "addToRegister", `Name the owners of ${identity.id}`],
    [hasFolder && unowned && !custodian.specific, "addCodeowner", `Name who looks after ${finding.path} in CODEOWNERS`],
    [
      hasFolder && exceptableRules(verdict).length > 0 && exceptionTarget(verdict) !== undefined,
      "addException",
      "Except it until a day, with a reason…",
    ],
    [
      stands && isSecret && finding.allowance === undefined && takesComments(finding.path),
      "allow",
      "Allow it here, with a reason…",
    ],
    [
      hasFolder && rulesAllowedElsewhere(verdict).length > 0 && exceptionTarget(verdict) !== undefined,
      "convertAllowance",
      "Make the comment an exception until a day…",
    ],
    [hasFolder && identity.id !== undefined, "openRegister", `Open ${identity.id} in the register`],
    [stands, "showContainment", "Open the containment plan"],
    [true, "explain", "Explain how this came about"],
  ];
  const reference = stands && isSecret && file ? referInstead(file, finding) : undefined;
  return [
    ...(stands
      ? [...remedies, ...(reference ? [reference] : [])].map(({ title, edits }) => ({
          title: capitalise(title),
          edits,
        }))
      : []),
    ...commands.flatMap(([open, command, title]) =>
      open ? [{ title, command: `keyholder.${command}`, pointer }] : [],
    ),
  ];
}
