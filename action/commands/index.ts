import { normalize } from "node:path";
import { Command as Program, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { maskText } from "../../shared/detection/mask-text.ts";
import { describeFault } from "../faults.ts";
import type { Terminal } from "../terminal.ts";
import type { Command } from "./command.ts";

/** Every command, by its name. Adding one is its file and its line here. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import("./scan.ts")).scanCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  impact: async () => (await import("./impact.ts")).impactCommand,
  contain: async () => (await import("./contain.ts")).containCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  init: async () => (await import("./init.ts")).initCommand,
  register: async () => (await import("./register/index.ts")).registerCommand,
  attribute: async () => (await import("./attribute.ts")).attributeCommand,
  exception: async () => (await import("./exception.ts")).exceptionCommand,
  dashboard: async () => (await import("./dashboard.ts")).dashboardCommand,
  try: async () => (await import("./try.ts")).tryCommand,
  providers: async () => (await import("./providers.ts")).providersCommand,
  completion: async () => (await import("./completion.ts")).completion,
};

export const commandNames: readonly string[] = Object.keys(loaders);

/** Only what is asked for: to load the others takes longer than to scan a small tree. */
async function commandsFor([name = "scan"]: readonly string[]): Promise<readonly Command[]> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return Promise.all(load && name !== "completion" ? [load()] : Object.values(loaders).map((each) => each()));
}

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
  for (const command of await commandsFor(args)) {
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

/** What was typed may hold a secret, also where it was taken for a path, and a log keeps what is answered. */
async function maskAnswer(answer: string, args: readonly string[]): Promise<string> {
  let masked = answer;
  for (const arg of args) {
    const shown = await maskText(arg);
    if (shown !== arg) masked = masked.replaceAll(arg, () => shown).replaceAll(normalize(arg), () => shown);
  }
  return maskText(masked);
}
