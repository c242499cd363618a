import { commitAt, isRecord, textAt, type Event } from "./inputs.ts";

/** The pull request that an event is about, as the event tells it. */
export interface PullRequest {
  readonly number: number;
  /** The last commit of the branch, not the merge that Actions checks out. */
  readonly head: string | undefined;
  readonly author: string | undefined;
  /** Its token can only read. */
  readonly isFork: boolean;
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
  };
}
