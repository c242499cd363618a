import { Command as Program, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { maskText } from "../../shared/detection/mask-text.ts";
import { describeFault } from "../faults.ts";
import type { Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";
import { attributeCommand } from "./attribute.ts";
import { completion } from "./completion.ts";
import { containCommand } from "./contain.ts";
import { dashboardCommand } from "./dashboard.ts";
import { exceptionCommand } from "./exception.ts";
import { explainCommand } from "./explain.ts";
import { impactCommand } from "./impact.ts";
import { initCommand } from "./init.ts";
import { providersCommand } from "./providers.ts";
import { registerCommand } from "./register/index.ts";
import { scanCommand } from "./scan.ts";
import { tryCommand } from "./try.ts";
import { verifyCommand } from "./verify.ts";

/** Every command. Adding one is its file and its line here. */
export const commands: readonly Command[] = [
  scanCommand,
  explainCommand,
  impactCommand,
  containCommand,
  verifyCommand,
  initCommand,
  registerCommand,
  attributeCommand,
  exceptionCommand,
  dashboardCommand,
  tryCommand,
  providersCommand,
  completion,
];

const intro = `Says of every credential in a repository whose it is, who issued it, how long it lives, and whether it may stay.

Exit codes: 1 if anything blocks; else 2 if something could not be judged or the command could not run; else 0.`;

const outro = `
Examples:
  keyholder                               audit the repository you stand in
  keyholder scan --changed-since main     only what came since main
  keyholder scan --staged                 what is about to be committed
  keyholder explain src/deploy.ts:12      how one verdict came about
  keyholder impact NPM_TOKEN              what breaks if it is rotated
  keyholder contain src/deploy.ts:12      what to do when it is compromised
  keyholder init --business @dana         first register, policy, workflow
  keyholder register add src/deploy.ts:12 an entry for what stands there

\`keyholder scan --help\`, and of each other command, shows more.`;

/** Runs one command line and gives its exit code; what goes wrong is told on `terminal.err`. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  let told = "";
  const program = new Program("keyholder")
    .description(intro)
    .version(manifest.version)
    .addHelpText("after", outro)
    .exitOverride()
    .showHelpAfterError("(`keyholder --help` lists commands and options)")
    .configureOutput({ writeOut: terminal.out.write, writeErr: (text) => void (told += text) });
  for (const command of commands) {
    command.define(program, terminal, (code) => {
      exitCode = code;
    });
  }
  inherit(program);
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) told += `keyholder: ${describeFault(error)}\n`;
    return error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  } finally {
    if (told !== "") terminal.err.write(await maskAnswer(told, args));
  }
}

/** What is typed wrong is answered with the help of the very command. */
function inherit(program: Program, path = program.name()): void {
  for (const command of program.commands) {
    const name = `${path} ${command.name()}`;
    command.copyInheritedSettings(program).showHelpAfterError(`(\`${name} --help\` tells what it takes)`);
    inherit(command, name);
  }
}

/** What was typed may hold a secret, and a log keeps what is answered. */
async function maskAnswer(answer: string, args: readonly string[]): Promise<string> {
  let masked = answer;
  for (const arg of args) {
    const shown = await maskText(arg);
    if (shown !== arg) masked = masked.replaceAll(arg, () => shown);
  }
  return maskText(masked);
}
