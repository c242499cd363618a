import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, hoverAt, show, type, unmark, untilDiagnosed, uriOf } from "./editor.ts";
import { exposed, paths, source } from "./workspace.ts";

const { text, range } = unmark(source.marked);
const hovered = "src/hovered.ts";

export function testHover(): void {
  describe("the hover", () => {
    before(async () => {
      await show(paths.workflow);
      await untilDiagnosed(paths.workflow, "Warning static-credential");
    });

    it("says whose a used credential is", async () => {
      const start = diagnosticsOf(paths.workflow)[0]?.range.start ?? new vscode.Position(0, 0);
      const said = await hoverAt(paths.workflow, start);
      assert.match(said, /business @druiz, steward @acme\/web/);
      assert.match(said, /Lifetime:/);
    });

    it("tells of a secret without saying it", async () => {
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/"), hovered),
        new TextEncoder().encode(text),
      );
      await show(hovered);
      await untilDiagnosed(hovered, "Error exposed-secret");
      const said = await hoverAt(hovered, range.start);
      assert.match(said, /Owner:.*@acme\/web/);
      assert.match(said, /Revoke it/);
      assert.ok(!said.includes(exposed.slice(4)));
    });

    it("has links to what it rests on and to the ways out, which run commands of ours alone", async () => {
      const said = await hoverAt(hovered, range.start);
      const linked = [...said.matchAll(/\[([^\]]+)\]\(command:([\w.]+)\?([^)]+)\)/g)];
      const [, , , pointer = ""] = linked.find(([, title]) => title?.startsWith("CODEOWNERS: /src/")) ?? [];
      assert.deepEqual(
        [...new Set(linked.map(([, , command]) => command))],
        ["addToRegister", "addException", "allow", "showContainment", "explain", "open"].map(
          (name) => `keyholder.${name}`,
        ),
      );
      await vscode.commands.executeCommand("keyholder.open", ...(JSON.parse(decodeURIComponent(pointer)) as object[]));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(paths.codeowners).toString());
      await show(hovered);
    });

    it("is silent beside the secret", async () => {
      assert.equal(await hoverAt(hovered, range.start.translate(0, -2)), "");
    });

    it("is silent while the text is newer than the report", async () => {
      await type(hovered, `\n${text}`);
      assert.equal(await hoverAt(hovered, range.start), "");
    });
  });
}
