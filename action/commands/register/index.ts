import type { Command } from "../command.ts";
import { registerAdd } from "./add.ts";
import { registerCheck } from "./check.ts";
import { registerImport } from "./import.ts";
import { registerInit } from "./init.ts";
import { registerList } from "./list.ts";
import { registerSync } from "./sync.ts";

/** Every command below `register`. Adding one is its file and its line here. */
const commands: readonly Command[] = [
  registerInit,
  registerAdd,
  registerImport,
  registerList,
  registerCheck,
  registerSync,
];

/** `keyholder register`: the identity register. */
export const registerCommand: Command = {
  define: (program, terminal, finish) => {
    const register = program
      .command("register")
      .description("the identity register: init, add, import, list, check, sync");
    for (const command of commands) command.define(register, terminal, finish);
  },
};
