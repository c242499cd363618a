import assert from "node:assert/strict";
import * as vscode from "vscode";
import { isAuditable, readFile } from "../../../extension/documents.ts";
import { listFiles } from "../../../extension/listing.ts";
import { readSettings } from "../../../extension/settings.ts";
import { brief, diagnosticsOf, until, untilDiagnosed, uriOf, write } from "./editor.ts";
import { oddFiles, paths, source } from "./workspace.ts";

const text = source.marked.replaceAll(/[«»]/g, "");
const found = "Error exposed-secret";

/** With a message that nobody may see. */
const fail = (): never => {
  throw new TypeError(text);
};

export function testBadInput(): void {
  describe("what is no ordinary file", () => {
    it("is left out of a scan of the workspace when it is too large, binary, or behind a link", async () => {
      await vscode.workspace.fs.writeFile(uriOf("src/image.bin"), new Uint8Array([0, 1, 2, 0, 255, 0, 7]));
      await vscode.commands.executeCommand("keyholder.scanWorkspace");
      await untilDiagnosed(paths.unopened, found);
      const none = [oddFiles.large, "src/image.bin", paths.unopened.replace("lib", oddFiles.link)];
      assert.deepEqual(none.flatMap((path) => diagnosticsOf(path)).map(brief), []);
      await vscode.workspace.fs.delete(uriOf("src/image.bin"));
    });

    it("may be gone before it is read", async () => {
      const path = "src/fleeting.ts";
      await write(path, text);
      const scan = vscode.commands.executeCommand("keyholder.scanWorkspace");
      await vscode.workspace.fs.delete(uriOf(path));
      await scan;
      await untilDiagnosed(path);
    });

    it("may get another name while it is scanned, or afterwards", async () => {
      const [first, second, third] = ["src/first.ts", "src/second.ts", "src/third.ts"];
      const rename = (from: string, to: string) => vscode.workspace.fs.rename(uriOf(from), uriOf(to));
      await write(first, text);
      const scan = vscode.commands.executeCommand("keyholder.scanWorkspace");
      await rename(first, second);
      await scan;
      await untilDiagnosed(second, found);
      await untilDiagnosed(first);
      await rename(second, third);
      await untilDiagnosed(third, found);
      await untilDiagnosed(second);
      await vscode.workspace.fs.delete(uriOf(third));
      await untilDiagnosed(third);
    });

    it("may come and go in a folder, which is no file itself", async () => {
      const inFolder = (name: string) => Array.from({ length: 300 }, (_, index) => `src/${name}/${index}.ts`);
      for (const path of inFolder("fresh")) await write(path, path.endsWith("/299.ts") ? text : "nothing\n");
      await untilDiagnosed("src/fresh/299.ts", found);
      await vscode.workspace.fs.rename(uriOf("src/fresh"), uriOf("src/stale"));
      await untilDiagnosed("src/stale/299.ts", found);
      await untilDiagnosed("src/fresh/299.ts");
      await vscode.workspace.fs.delete(uriOf("src/stale"), { recursive: true });
      await untilDiagnosed("src/stale/299.ts");
    });

    it("may be a notebook, whose file is looked at and whose cells are left alone", async () => {
      const path = "src/notes.ipynb";
      const cell = { cell_type: "code", metadata: {}, outputs: [], execution_count: 1, source: [text] };
      await write(path, JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }));
      await vscode.commands.executeCommand("keyholder.scanWorkspace");
      await untilDiagnosed(path, found);
      const cells = vscode.Uri.joinPath(uriOf(path)).with({ scheme: "vscode-notebook-cell", fragment: "W0" });
      assert.equal(isAuditable({ uri: cells }), false);
      await vscode.workspace.fs.delete(uriOf(path));
      await untilDiagnosed(path);
    });

    it("may have no name yet", async () => {
      const document = await vscode.workspace.openTextDocument({ content: text, language: "typescript" });
      const seen = () => vscode.languages.getDiagnostics(document.uri).map(brief).join();
      await until(() => seen().includes(found), seen);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });

    it("is listed without folders that are excluded or a repository's own, and with those that cannot be read", async () => {
      const { Directory, File, SymbolicLink, Unknown } = vscode.FileType;
      const folders: Readonly<Record<string, readonly [string, vscode.FileType][]>> = {
        "/": [
          ["a.ts", File],
          ["out", Directory],
          [".git", Directory],
          ["src", Directory],
          ["shut", Directory],
        ],
        "/src": [
          ["b.ts", File],
          ["link", SymbolicLink | Directory],
          ["pipe", Unknown],
          ["out", Directory],
        ],
        "/src/out": [["c.ts", File]],
      };
      const provider = vscode.workspace.registerFileSystemProvider("keyholder-listed", {
        onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
        watch: () => new vscode.Disposable(() => undefined),
        stat: () => ({ type: Directory, ctime: 0, mtime: 0, size: 0 }),
        readDirectory: ({ path }) => {
          const names = folders[path];
          if (!names) throw new Error(text);
          return [...names];
        },
        readFile: fail,
        createDirectory: fail,
        writeFile: fail,
        delete: fail,
        rename: fail,
      });
      const settings = { ...readSettings(undefined), exclude: ["out/**"] };
      const { files, unread, isCut } = await listFiles(vscode.Uri.parse("keyholder-listed:/"), settings, undefined);
      provider.dispose();
      assert.deepEqual(files.map(({ path }) => path).toSorted(), ["/a.ts", "/src/b.ts", "/src/link", "/src/out/c.ts"]);
      assert.deepEqual([unread, isCut], [["shut"], false]);
    });

    it("may be in a file system that fails in its own way", async () => {
      const nothing = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
      const provider = vscode.workspace.registerFileSystemProvider("keyholder-broken", {
        onDidChangeFile: nothing.event,
        watch: () => nothing,
        stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 1 }),
        readFile: fail,
        readDirectory: fail,
        createDirectory: fail,
        writeFile: fail,
        delete: fail,
        rename: fail,
      });
      assert.deepEqual(await readFile(vscode.Uri.parse("keyholder-broken:/a.ts"), 100), { why: "unreadable" });
      assert.deepEqual(await readFile(uriOf("src/none.ts"), 100), { why: "vanished" });
      provider.dispose();
    });
  });
}
