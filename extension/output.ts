import type * as vscode from "vscode";

/** The extension's own log: paths, counts and times. What a library says of an error may hold a secret, so it stays out. */
export interface Output extends vscode.Disposable {
  readonly show: () => void;
  /** What a person should know, such as that a file could not be read. */
  readonly note: (text: string) => void;
  /** Shown while `keyholder.trace` is on. */
  readonly trace: (text: string) => void;
  readonly fault: (what: string, error: unknown) => void;
}

export function createOutput(
  channel: Pick<vscode.LogOutputChannel, "show" | "info" | "warn" | "error" | "dispose">,
  isTracing: () => boolean,
): Output {
  return {
    show: () => channel.show(true),
    note: (text) => channel.warn(text),
    trace: (text) => {
      if (isTracing()) channel.info(text);
    },
    fault: (what, error) => channel.error(`${what}\n${traceOf(error)}`),
    dispose: () => channel.dispose(),
  };
}

/** An error's kind and where it came from, without its message. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return "  (not an Error)";
  const stack = (error.stack ?? "").replace(error.message, () => "");
  const frames = stack.split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [`  ${error.name}`, ...frames].join("\n");
}
