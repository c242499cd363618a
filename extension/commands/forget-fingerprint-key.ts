import * as vscode from "vscode";
import type { KeyRing } from "../key-ring.ts";

export function registerForgetFingerprintKey(ring: KeyRing): vscode.Disposable {
  return vscode.commands.registerCommand("keyholder.forgetFingerprintKey", () => ring.keep(undefined));
}
