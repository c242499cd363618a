import { main } from "./commands/index.ts";
import { describeFault } from "./faults.ts";

const stream = (output: NodeJS.WriteStream) => ({
  write: (text: string): void => void output.write(text),
  isTerminal: output.isTTY,
  ...(output.isTTY && { columns: output.columns }),
});

// Whatever breaks, even a full disk below standard output, must not look like a verdict, which Node's own 1 would.
process.removeAllListeners("uncaughtException");
process.on("uncaughtException", (error) => {
  process.stderr.write(`keyholder: ${describeFault(error)}\n`);
  process.exit(2);
});

// A reader that closes early (`| head`) is no fault, and the exit code still tells the truth.
for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  out: stream(process.stdout),
  err: stream(process.stderr),
  // In this order: what it takes to open an input that nobody types into is longer than a small scan.
  ...(process.stdout.isTTY && process.stdin.isTTY && { ask }),
}).then((code) => {
  process.exitCode = code;
});
