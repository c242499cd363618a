import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, save, show, type, unmark, until, untilDiagnosed, uriOf } from "./editor.ts";
import { exposed, paths, source } from "./workspace.ts";

const { text, range } = unmark(source.marked);
const moved = "src/moved.ts";

export function testDiagnostics(): void {
  describe("an exposed secret", () => {
    before(async () => {
      await show(paths.source);
      await type(paths.source, text);
      await untilDiagnosed(paths.source, "Error exposed-secret");
    });

    it("is marked exactly, with the deciding rule and its page", () => {
      const [diagnostic] = diagnosticsOf(paths.source);
      assert.ok(diagnostic && typeof diagnostic.code === "object");
      assert.deepEqual([diagnostic.range, diagnostic.source], [range, "keyholder"]);
      assert.match(diagnostic.code.target.toString(), /^https:.*exposed-secret/);
    });

    it("is named in one short line without its value", () => {
      const message = diagnosticsOf(paths.source)[0]?.message ?? "";
      assert.match(message, /^github-pat-classic: [^\n]{1,60}$/);
      assert.ok(!message.includes(exposed.slice(4)));
    });

    it("points to the CODEOWNERS line and to the register entry it rests on", () => {
      const related = (path: string) =>
        (diagnosticsOf(path)[0]?.relatedInformation ?? []).map(
          ({ location, message }) =>
            `${vscode.workspace.asRelativePath(location.uri)}:${location.range.start.line} ${message}`,
        );
      assert.deepEqual(related(paths.source), [`${paths.codeowners}:0 CODEOWNERS: /src/`]);
      assert.equal(related(paths.workflow)[0], `${paths.register}:6 register: npm-publish`);
    });

    it("moves with the text before it", async () => {
      await type(paths.source, `// one line more\n${text}`);
      const { start, end } = range;
      const expected = new vscode.Range(start.translate(1), end.translate(1));
      const seen = () => diagnosticsOf(paths.source)[0]?.range;
      await until(
        () => seen()?.isEqual(expected) ?? false,
        () => `line ${seen()?.start.line} instead of ${expected.start.line}`,
      );
    });

    it("is gone after the fix, and back with the secret", async () => {
      await type(paths.source, source.fixed);
      await untilDiagnosed(paths.source);
      await type(paths.source, text);
      await untilDiagnosed(paths.source, "Error exposed-secret");
    });

    it("goes along when the file is renamed, and with it when it is deleted", async () => {
      await save(paths.source);
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(uriOf(paths.source), uriOf(moved));
      await vscode.workspace.applyEdit(rename);
      await show(moved);
      await untilDiagnosed(moved, "Error exposed-secret");
      await untilDiagnosed(paths.source);
      const remove = new vscode.WorkspaceEdit();
      remove.deleteFile(uriOf(moved));
      await vscode.workspace.applyEdit(remove);
      await untilDiagnosed(moved);
    });
  });
}
