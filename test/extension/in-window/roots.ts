import assert from "node:assert/strict";
import * as vscode from "vscode";
import { reportUnopened, runMocha } from "../../hosts/in-host.ts";
import { brief, until } from "../in-host/editor.ts";
import { paths, register } from "../in-host/workspace.ts";
import { ignored, roots } from "./folders.ts";

const owned = "Warning static-credential";
const unowned = "Error unowned";

/** In a window with both of them. */
export async function run(): Promise<void> {
  const opened = () => vscode.workspace.workspaceFolders?.map(({ name }) => name).join() ?? "";
  try {
    await until(
      () => opened() === Object.keys(roots).join(),
      () => `several folders: the editor has opened [${opened()}]`,
    );
  } catch (error) {
    return reportUnopened(String(error));
  }
  return runMocha(() => {
    describe("several folders", () => {
      before(async () => {
        await vscode.workspace.openTextDocument(uriIn("owned", paths.codeowners));
      });

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

      it("are all scanned by one command, which marks as errors what git does not know, and leaves out what it ignores", async () => {
        await vscode.commands.executeCommand("keyholder.scanWorkspace");
        for (const root of Object.keys(roots))
          await untilMarked(
            root,
            root === "tracked" ? "Information exposed-secret" : "Error exposed-secret",
            paths.unopened,
          );
        assert.deepEqual(marksIn("tracked", ignored), []);
      });

      it("mark what git ignores where it is open, for no gate will see it", async () => {
        await vscode.workspace.openTextDocument(uriIn("tracked", ignored));
        await untilMarked("tracked", "Information exposed-secret", ignored);
      });

      it("may stand in a file system that fails, which harms no other", async () => {
        const fail = (): never => {
          throw new TypeError("made up");
        };
        const provider = vscode.workspace.registerFileSystemProvider("keyholder-broken", {
          onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
          watch: () => new vscode.Disposable(() => undefined),
          stat: fail,
          readFile: fail,
          readDirectory: fail,
          createDirectory: fail,
          writeFile: fail,
          delete: fail,
          rename: fail,
        });
        const end = vscode.workspace.workspaceFolders?.length ?? 0;
        vscode.workspace.updateWorkspaceFolders(end, 0, { uri: vscode.Uri.parse("keyholder-broken:/there") });
        await until(
          () => vscode.workspace.workspaceFolders?.length === end + 1,
          () => "the folder is not there",
        );
        await vscode.commands.executeCommand("keyholder.scanWorkspace");
        await untilMarked("owned", "Error exposed-secret", paths.unopened);
        const said = () =>
          vscode.languages
            .getDiagnostics()
            .filter(([{ scheme }]) => scheme === "keyholder-broken")
            .flatMap(([{ path }, marks]) => marks.map((mark) => `${path} ${brief(mark)}`))
            .join();
        await until(() => said().includes("/there/.keyholder/register.yml Error"), said);
        provider.dispose();
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
