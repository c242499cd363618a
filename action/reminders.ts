import { createHash } from "node:crypto";
import type { Owner } from "../shared/model/identity.ts";
import type { Concern, RegisterCheck } from "../shared/model/register-check.ts";
import { checkPage } from "../shared/report/format.ts";
import { code, escapeMarkdown } from "../shared/report/markdown-text.ts";
import { comment, concernSentence, concernStep, reminder } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";
import { address, clip } from "./comment.ts";
import { isIncomplete } from "./exit-code.ts";
import type { Fault, GitHub, Outcome } from "./github-calls.ts";
import type { IssueText, PostedIssue } from "./github-issues.ts";

/** UTF-16 units. GitHub takes 65,536 characters. */
const itemsBudget = 50_000;
/** GitHub takes titles of 256 characters. */
const longestName = 100;
/** New issues a run: there are three seconds between two things that people are told of. The next run opens more. */
const mostNew = 20;

/** Issues with it are listed together; a workflow's own token finds its own by it. */
export const reminderLabel = "keyholder";

/** An issue that tells one owner what of the register to mend. */
export interface Reminder extends Pick<IssueText, "title" | "body"> {
  /** Begins the body, and stays while the owner does. */
  readonly marker: string;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

const markersOf = ({ register }: RegisterCheck): string => `<!-- keyholder register ${digest(register.path)} `;

/** Who mends it: as in the comment, the steward before the business owner. */
const addresseeOf = ({ owners: { steward, business } }: Concern): Owner | undefined => steward ?? business;

/**
 * One reminder an owner, who has the gravest first. Everybody who can read the repository can read it, so like the comment it
 * tells entry, place, check, handle and next step, and no account.
 */
export function renderReminders(check: RegisterCheck): readonly Reminder[] {
  const groups = Map.groupBy(check.concerns, (one) => addresseeOf(one)?.handle.toLowerCase() ?? "");
  return [...groups].map(([key, concerns]) => {
    const owner = concerns[0] && addresseeOf(concerns[0]);
    const marker = `${markersOf(check)}${digest(key)} -->`;
    const { items, cut } = itemsOf(concerns);
    const body = [
      `${marker}\n${owner ? address([owner.handle], isNotified(owner)) : comment.nobody}: ${reminder.intro}`,
      items.join("\n"),
      ...(cut > 0 ? [reminder.more(cut)] : []),
      ...(isIncomplete(check) ? [reminder.incomplete] : []),
      reminder.kept,
    ].join("\n\n");
    return { marker, title: reminder.title(owner && visible(owner.handle).slice(0, longestName)), body };
  });
}

const isNotified = ({ kind }: Owner): boolean => kind === "person" || kind === "team";

function itemsOf(concerns: readonly Concern[]): { readonly items: readonly string[]; readonly cut: number } {
  const items: string[] = [];
  let left = itemsBudget;
  for (const concern of concerns) {
    const { decision, about, place, check } = concern;
    const why = escapeMarkdown(clip(concernSentence(concern)));
    const item = [
      `- ${decision === "block" ? "🔴" : "🟡"} ${code(clip(about))} ${code(`${clip(place.path)}:${place.line}`)}: ${why} ([${check}](${checkPage(check)}))`,
      `  ${comment.next}: ${escapeMarkdown(clip(concernStep(concern)))}.`,
    ].join("\n");
    left -= item.length + 1;
    if (left < 0) break;
    items.push(item);
  }
  return { items, cut: concerns.length - items.length };
}

/**
 * Keeps one issue an owner: opened when there is something to tell, changed in place, closed when all is mended, and opened
 * again. A check that could not see everything closes none. Gives what stood in the way first.
 */
export async function keepReminders(
  github: Pick<GitHub, "listOwnIssues" | "addIssue" | "changeIssue">,
  check: RegisterCheck,
): Promise<Fault | undefined> {
  const listed = await github.listOwnIssues(reminderLabel);
  if ("fault" in listed) return listed.fault;
  const markers = markersOf(check);
  const ours = listed.value
    .filter(({ body }) => body.startsWith(markers))
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
  const spare = new Set(ours);
  const calls: (() => Promise<Outcome<void>>)[] = [];
  let opened = 0;
  for (const { marker, title, body } of renderReminders(check)) {
    const kept = ours.find((issue) => issue.body.startsWith(marker));
    if (kept) {
      spare.delete(kept);
      calls.push(...changesTo(kept, { title, body, isOpen: true }, github));
    } else if (++opened <= mostNew) calls.push(() => github.addIssue({ title, body }, reminderLabel));
  }
  for (const issue of isIncomplete(check) ? [] : spare) {
    if (!issue.isOpen) continue;
    const marker = issue.body.slice(0, issue.body.indexOf("-->") + "-->".length);
    calls.push(...changesTo(issue, { ...issue, body: `${marker}\n${reminder.clean}`, isOpen: false }, github));
  }
  let first: Fault | undefined;
  for (const call of calls) {
    const outcome = await call();
    if (!("fault" in outcome)) continue;
    first ??= outcome.fault;
    // The next would fare no better.
    if (outcome.fault === "forbidden") break;
  }
  return first ?? (opened > mostNew ? "limited" : undefined);
}

function changesTo(
  { number, ...issue }: PostedIssue,
  text: IssueText,
  github: Pick<GitHub, "changeIssue">,
): readonly (() => Promise<Outcome<void>>)[] {
  const isSame = issue.title === text.title && issue.body === text.body && issue.isOpen === text.isOpen;
  return isSame ? [] : [() => github.changeIssue(number, text)];
}
