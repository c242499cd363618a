import { UserError } from "../shared/node/user-error.ts";

/**
 * What people are told when a run ends early. A user's fault is told as it is. A fault of ours keeps its stack, of which
 * only places in our code are shown: a message may quote an audited file.
 */
export function describeFault(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? placesOf(error) : [];
  return [
    `Something went wrong that should not (${kind}), and nothing was judged. Please report it with these lines:`,
    ...lines,
  ].join("\n");
}

/** What stands behind the message, which may itself look like a stack. */
function placesOf({ stack = "", message }: Error): readonly string[] {
  const end = message === "" ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(end)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
}
