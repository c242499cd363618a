import type { Register } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";
import type { SourceFile, Span } from "../model/source.ts";
import { reviewDue, rotationDue } from "../policy/due.ts";
import { reviewDueSentence, rotationDueSentence } from "../report/wording/index.ts";
import { parseYaml, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";

/** What is due in a register, beside the day that says so. */
export interface OverdueNote extends Span {
  readonly rule: "overdue-review" | "overdue-rotation";
  readonly text: string;
}

/** Whether anything matches an entry or not: what is registered is to be kept. Nothing for a text that cannot be read. */
export function overdueNotes(
  file: SourceFile,
  register: Register,
  policy: Policy,
  today: string,
): readonly OverdueNote[] {
  const { root } = parseYaml(file);
  const isOverdue = (day: string | undefined): day is string => day !== undefined && day < today;
  return register.identities.flatMap((identity) => {
    const entry = nodeAt(valueAt(root, "identities"), identity.place.line, identity.place.column);
    if (!entry) return [];
    const review = reviewDue(identity, policy);
    const lifecycle = valueAt(entry, "lifecycle");
    const reviewed = valueAt(lifecycle, "reviewBy") ?? valueAt(lifecycle, "since");
    const rotations = identity.credentials.flatMap((credential): readonly OverdueNote[] => {
      const due = rotationDue(credential, policy);
      const node = nodeAt(valueAt(entry, "credentials"), credential.place.line, credential.place.column);
      const rotated = valueAt(node, "lastRotated") ?? valueAt(node, "issuedAt");
      if (!isOverdue(due) || !rotated) return [];
      return [{ ...spanOf(rotated), rule: "overdue-rotation", text: rotationDueSentence(due) }];
    });
    if (!isOverdue(review) || !reviewed) return rotations;
    return [{ ...spanOf(reviewed), rule: "overdue-review", text: reviewDueSentence(review) }, ...rotations];
  });
}

const spanOf = ({ start, end }: YamlNode): Span => ({ start, end });

/** The item of a list that starts at a place. */
function nodeAt(list: YamlNode | undefined, line: number, column: number): YamlNode | undefined {
  if (list?.kind !== "sequence") return undefined;
  return list.items.find(({ start }) => start.line === line && start.column === column);
}
