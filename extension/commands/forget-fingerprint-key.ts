import type { Command } from "../command.ts";

export const run: Command = ({ ring }) => ring.keep(undefined);
