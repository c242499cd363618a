import assert from "node:assert/strict";
import * as vscode from "vscode";
import { runMocha } from "../../hosts/in-host.ts";
import { brief, until } from "../in-host/editor.ts";
import { source } from "../in-host/workspace.ts";

const text = source.marked.replaceAll(/[«»]/g, "");

/** In a window in which nothing is open. */
export function run(): Promise<void> {
  return runMocha(() => {
    describe("without a folder", () => {
      it("judges what has no name yet by the built-in rules", async () => {
        assert.equal(vscode.workspace.workspaceFolders, undefined);
        const { uri } = await vscode.workspace.openTextDocument({ content: text, language: "typescript" });
        const seen = () => vscode.languages.getDiagnostics(uri).map(brief).join();
        await until(() => seen() === "Error exposed-secret", seen);
      });

      it("has nothing to scan, draft or open, and says so without a fault", async () => {
        for (const command of ["scanWorkspace", "scanFile"])
          await vscode.commands.executeCommand(`keyholder.${command}`);
      });
    });
  });
}
