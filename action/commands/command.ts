import type { Command as Program } from "commander";
import type { Terminal } from "../terminal.ts";

/** One command: how it is written and what it does. `finish` takes its exit code. */
export interface Command {
  readonly define: (program: Program, terminal: Terminal, finish: (exitCode: number) => void) => void;
}
