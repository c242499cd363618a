import type { Command } from "../command.ts";

export const run: Command = ({ output }) => output.show();
