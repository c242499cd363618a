import * as vscode from "vscode";
import { reveal } from "../edits.ts";
import { readPointer } from "../pointer.ts";

/** Goes to a place; for links and lists of ours, so that it is in no palette. */
export function registerOpen(): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.open", async (argument: unknown) => {
    const pointer = readPointer(argument);
    if (pointer) await reveal(vscode.Uri.parse(pointer.uri), pointer);
  });
}
