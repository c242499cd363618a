#!/usr/bin/env node
import { main } from "./commands/index.ts";

const stream = (output: NodeJS.WriteStream) => ({
  write: (text: string): void => void output.write(text),
  isTerminal: output.isTTY,
});

// A reader that closes early (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  out: stream(process.stdout),
  err: stream(process.stderr),
});
