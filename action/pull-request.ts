import { commitAt, isRecord, textAt, type Event } from "./inputs.ts";

/** Who proposes a change, and up to which commit of the branch, which is not the merge that Actions checks out. */
export interface Proposer {
  readonly number: number;
  readonly head: string | undefined;
  readonly author: string | undefined;
}

/** The pull request that an event is about, as the event tells it. */
export interface PullRequest extends Proposer {
  /** Its token can only read. */
  readonly isFork: boolean;
  readonly isDraft: boolean;
}

/** `undefined` for events that are about none. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export function pullRequestOf({ payload }: Event): PullRequest | undefined {
  const pull = isRecord(payload) ? payload["pull_request"] : undefined;
  if (!isRecord(pull) || typeof pull["number"] !== "number") return undefined;
  const from = textAt(pull, "head", "repo", "full_name");
  return {
    number: pull["number"],
    head: commitAt(pull, "head", "sha"),
    author: textAt(pull, "user", "login"),
    isFork: from === undefined || from !== textAt(pull, "base", "repo", "full_name"),
    isDraft: pull["draft"] === true,
  };
}
