import picocolors from "picocolors";
import { noColours, type Colours } from "../shared/report/format.ts";

/** What a command may touch of the outside; tests hand in their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO day. */
  readonly today: string;
  readonly out: Stream;
  readonly err: Stream;
  /** Gives a person's answer; absent where nobody is there to be asked. */
  readonly ask?: (question: string) => Promise<string>;
}

export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Of a terminal. */
  readonly columns?: number;
}

/** Colours by the NO_COLOR (https://no-color.org) and FORCE_COLOR habits: asked for, or a terminal that shows them. */
export function coloursFor({ env }: Terminal, stream: Stream): Colours {
  const force = env["FORCE_COLOR"];
  const unforced = stream.isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const wanted = force === undefined ? unforced : force !== "0" && force !== "false";
  return wanted ? picocolors.createColors(true) : noColours;
}
