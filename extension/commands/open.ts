import * as vscode from "vscode";
import type { Command } from "../command.ts";
import { reveal } from "../edits.ts";
import { readPointer } from "../pointer.ts";

/** Goes to a place; for links and lists of ours, so that it is in no palette. */
export const run: Command = async (_, argument) => {
  const pointer = readPointer(argument);
  if (pointer) await reveal(vscode.Uri.parse(pointer.uri), pointer);
};
