import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { main } from "../../action/commands/index.ts";
import { storyDay } from "../stories.ts";

/** What a command line answered. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly ask?: (question: string) => Promise<string>;
}

/** Runs one command line in this process, as if somebody stood in a folder. */
export async function keyholder(cwd: string, args: readonly string[], around: Surroundings = {}): Promise<Answer> {
  const written = { out: "", err: "" };
  const isTerminal = around.isTerminal ?? false;
  const code = await main(args, {
    cwd,
    env: around.env ?? {},
    today: storyDay,
    out: {
      write: (text) => void (written.out += text),
      isTerminal,
      ...(around.columns !== undefined && { columns: around.columns }),
    },
    err: { write: (text) => void (written.err += text), isTerminal },
    ...(around.ask && { ask: around.ask }),
  });
  return { code, ...written };
}

export const bundledCli = join(import.meta.dirname, "../../dist/cli.js");

export interface ProcessOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** The Node that runs it; default: the one of the tests. */
  readonly node?: string;
}

/** Runs the bundled command line as a process of its own. */
export function spawnKeyholder(cwd: string, args: readonly string[], options: ProcessOptions = {}): Answer {
  const { status, stdout, stderr } = spawnSync(options.node ?? process.execPath, [bundledCli, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
}
