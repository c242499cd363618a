import { UserError } from "../shared/node/user-error.ts";

/**
 * What people are told when a run ends early. A user's fault is told as it is. A fault of ours keeps its stack, of which
 * only places in our code are shown: a message may quote an audited file.
 */
export function describeFault(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return [
    `Something went wrong that should not (${kind}), and nothing was judged. Please report it with these lines:`,
    ...lines,
  ].join("\n");
}
