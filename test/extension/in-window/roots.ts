import assert from "node:assert/strict";
import * as vscode from "vscode";
import { runMocha } from "../../hosts/in-host.ts";
import { brief, until } from "../in-host/editor.ts";
import { paths, register } from "../in-host/workspace.ts";
import { roots } from "./folders.ts";

const owned = "Warning static-credential";
const unowned = "Error unowned";

/** In a window with both of them. */
export function run(): Promise<void> {
  return runMocha(() => {
    describe("several folders", () => {
      before(() => vscode.workspace.openTextDocument(uriIn("owned", paths.codeowners)));

      it("are each judged by the register of their own", async () => {
        await vscode.workspace.openTextDocument(uriIn("unowned", paths.codeowners));
        await untilMarked("owned", owned);
        await untilMarked("unowned", unowned);
      });

      it("follow their own register and no other", async () => {
        const path = uriIn("unowned", paths.register);
        await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(register.withNpm));
        await untilMarked("unowned", owned);
        await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(register.empty));
        await untilMarked("unowned", unowned);
        assert.deepEqual(marksIn("owned"), [owned]);
      });

      it("are all scanned by one command", async () => {
        await vscode.commands.executeCommand("keyholder.scanWorkspace");
        for (const root of Object.keys(roots)) await untilMarked(root, "Error exposed-secret", paths.unopened);
      });
    });
  });
}

function uriIn(root: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find(({ name }) => name === root);
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, path);
}

const marksIn = (root: string, path: string = paths.workflow): readonly string[] =>
  vscode.languages.getDiagnostics(uriIn(root, path)).map(brief);

async function untilMarked(root: string, expected: string, path?: string): Promise<void> {
  await until(
    () => marksIn(root, path).join() === expected,
    () => `${root}: [${marksIn(root, path).join()}] instead of [${expected}]`,
  );
}
