import assert from "node:assert/strict";
import * as vscode from "vscode";
import { hoverAt, save, show, type, untilDiagnosed, uriOf } from "./editor.ts";
import { paths, register } from "./workspace.ts";

export function testLanguages(): void {
  describe("the rule files as languages", () => {
    before(async () => {
      await show(paths.register);
      await type(paths.register, register.withNpm);
      await untilDiagnosed(paths.workflow, "Warning static-credential");
    });

    after(async () => {
      await type(paths.register, register.withNpm);
      await save(paths.register);
      await type(paths.codeowners, "/src/ @acme/web\n");
      await save(paths.codeowners);
    });

    it("complete keys and owners of the register", async () => {
      const position = await typeAt(paths.register, `${register.withNpm}  - id: next\n    |`);
      assert.ok((await offersAt(paths.register, position)).includes("owners"));
      const inQuotes = await typeAt(paths.register, `${register.withNpm}  - { id: next, owners: { steward: "|" } }\n`);
      assert.deepEqual((await offersAt(paths.register, inQuotes)).slice(0, 2), ["@acme/web", "@druiz"]);
    });

    it("complete while the register is broken", async () => {
      const position = await typeAt(paths.register, `${register.withNpm}  - { id: "\n  - kind: |\n`);
      assert.deepEqual((await offersAt(paths.register, position)).slice(0, 3), ["human", "machine", "agent"]);
      await type(paths.register, register.withNpm);
    });

    it("complete owners in CODEOWNERS", async () => {
      await show(paths.codeowners);
      const position = await typeAt(paths.codeowners, "/src/ @acme/web\n/lib/ @|\n");
      assert.ok((await offersAt(paths.codeowners, position)).includes("@druiz"));
    });

    it("tell what an entry matches now, and where", async () => {
      const position = placeOf(register.withNpm, "npm-publish");
      assert.match(await hoverAt(paths.register, position), /Matches 1 credential:[^]*release\.yml:9/);
    });

    it("lead from the entry to the workflow, and from the workflow to the entry", async () => {
      const position = placeOf(register.withNpm, "NPM_TOKEN");
      assert.deepEqual(await placesAt("vscode.executeDefinitionProvider", paths.register, position), [
        `${paths.workflow}:9`,
      ]);
      const text = (await vscode.workspace.openTextDocument(uriOf(paths.workflow))).getText();
      const use = placeOf(text, "NPM_TOKEN");
      assert.deepEqual(await placesAt("vscode.executeDefinitionProvider", paths.workflow, use), [
        `${paths.register}:7`,
      ]);
      assert.deepEqual(
        (
          await placesAt("vscode.executeReferenceProvider", paths.register, placeOf(register.withNpm, "npm-publish"))
        ).toSorted(),
        [`${paths.workflow}:9`, `${paths.register}:4`],
      );
    });
  });
}

/** `|` is the cursor. */
async function typeAt(path: string, marked: string): Promise<vscode.Position> {
  await type(path, marked.replace("|", ""));
  return placeOf(marked, "|");
}

function placeOf(text: string, word: string): vscode.Position {
  const before = text.slice(0, text.indexOf(word)).split("\n");
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}

async function offersAt(path: string, position: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    uriOf(path),
    position,
  );
  return list.items.flatMap(({ label }) => (typeof label === "string" ? [] : label.label));
}

async function placesAt(command: string, path: string, position: vscode.Position): Promise<readonly string[]> {
  const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    uriOf(path),
    position,
  );
  return places.map((place) => {
    const [uri, range] = "uri" in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
    return `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  });
}
