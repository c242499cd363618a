import * as vscode from "vscode";
import { parseFingerprintKeys, shortestKey } from "../../shared/detection/fingerprint-keys.ts";
import type { Command } from "../command.ts";

/** Asks for the key that the Action has too, unseen, and keeps it where the editor keeps secrets. */
export const run: Command = async ({ ring }) => {
  const said = await vscode.window.showInputBox({
    prompt: "The fingerprint key, as in KEYHOLDER_FINGERPRINT_KEY: k1=<base64>, several with a comma between.",
    password: true,
    ignoreFocusOut: true,
    validateInput: (text) =>
      parseFingerprintKeys(text.trim()) ? undefined : `Write <id>=<base64>, each key of at least ${shortestKey} bytes.`,
  });
  if (said !== undefined) await ring.keep(said.trim());
};
