import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  brief,
  diagnosticsOf,
  pause,
  save,
  show,
  textOf,
  type,
  unmark,
  until,
  untilDiagnosed,
  uriOf,
  write,
} from "./editor.ts";
import { exposed, paths, register, source } from "./workspace.ts";

const { text, range } = unmark(source.marked);
const found = "src/actions.ts";
const workflow = ".github/workflows/coverage.yml";
const emptyPolicy = "apiVersion: keyholder/v1\nkind: Policy\n";
const until31Days = new Date(Date.now() + 31 * 86_400_000).toISOString().slice(0, 10);

const coverage = (how: string): string => `name: coverage
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    steps:
      - uses: codecov/codecov-action@v5
        with:
          ${how}
          files: x
`;
const stored = "token: ${{ secrets.CODECOV_TOKEN }}";

export function testActions(): void {
  describe("the code actions", () => {
    before(async () => {
      await write(found, text);
      await show(found);
      await untilDiagnosed(found, "Error exposed-secret");
    });

    after(async () => {
      await vscode.workspace.fs.delete(uriOf(workflow));
      for (const path of [paths.register, paths.policy, paths.codeowners, found]) await save(path);
    });

    it("put the federated form in a workflow step", async () => {
      await write(workflow, coverage(stored));
      await show(workflow);
      await untilSome(workflow, "unowned");
      const action = await actionAt(workflow, /^Let the step/);
      assert.ok(action.edit);
      await vscode.workspace.applyEdit(action.edit);
      assert.equal(await textOf(workflow), coverage("use_oidc: true"));
      await untilDiagnosed(workflow);
      await save(workflow);
    });

    it("register a credential and put the cursor where a person goes on", async () => {
      await type(paths.register, register.withNpm);
      await show(found);
      await run(await actionAt(found, /^Register/));
      const editor = await untilShown(paths.register);
      const written = editor.document.getText();
      assert.ok(written.startsWith(register.withNpm), written);
      assert.match(
        written.slice(register.withNpm.length),
        /^ {2}# Seen in .*\n {2}- id: [\w-]+\n(?:.*\n)* {6}business: "" #.*\n {6}steward: "@acme\/web"(?: #.*)?\n(?:.*\n)* {12}- s1:[0-9a-f]{32}\n$/,
      );
      assert.ok(!written.includes(exposed.slice(4)));
      await editor.edit((edit) => edit.insert(editor.selection.active, "@dana"));
      assert.match(editor.document.getText(), /business: "@dana" #/);
      const said = async () => (await actionsAt(found)).map(({ title }) => title).join("\n");
      await untilAsync(async () => /^Open [\w-]+ in the register$/m.test(await said()), said);
    });

    it("open the register at the entry", async () => {
      await show(found);
      await run(await actionAt(found, /^Open .* in the register$/));
      const { document, selection } = await untilShown(paths.register);
      assert.match(document.lineAt(selection.active).text, /^ {2}- id: (?!npm-publish)/);
    });

    it("open the register by the command alone", async () => {
      await vscode.commands.executeCommand("keyholder.openRegister");
      assert.equal((await untilShown(paths.register)).document.getText().includes("npm-publish"), true);
      await type(paths.register, register.withNpm);
    });

    it("except it in the policy until a day", async () => {
      await type(paths.policy, `${emptyPolicy}# ours\nexclude: [] # none\n`);
      await show(found);
      await until(
        () => diagnosticsOf(found).map(brief).includes("Error exposed-secret"),
        () => "not found",
      );
      const action = await actionAt(found, /^Except/);
      await run(action, {
        rule: "exposed-secret",
        reason: "made up: a test",
        until: until31Days,
        approvedBy: "@acme/sec",
      });
      const written = (await untilShown(paths.policy)).document.getText();
      assert.match(
        written,
        /# ours\nexclude: \[\] # none\nexceptions:\n {2}- rule: exposed-secret\n {4}until: \d{4}-\d\d-\d\d\n {4}approvedBy: "@acme\/sec"\n {4}reason: "made up: a test"\n {4}fingerprint: s1:[0-9a-f]{32}\n$/,
      );
      await until(
        () => !diagnosticsOf(found).map(brief).includes("Error exposed-secret"),
        () => "still found",
      );
      await type(paths.policy, emptyPolicy);
    });

    it("add a line to CODEOWNERS", async () => {
      await show(paths.workflow);
      await untilSome(paths.workflow, "static-credential");
      await type(paths.register, register.empty);
      await untilSome(paths.workflow, "unowned");
      await show(paths.workflow);
      await run(await actionAt(paths.workflow, /CODEOWNERS$/), { owner: "@acme/ci" });
      const { document } = await untilShown(paths.codeowners);
      assert.equal(document.getText(), "/src/ @acme/web\n/.github/workflows/release.yml @acme/ci\n");
      await untilSome(paths.workflow, "unregistered");
      await type(paths.codeowners, "/src/ @acme/web\n");
      await type(paths.register, register.withNpm);
    });

    it("open the containment plan, as it reads", async () => {
      await show(found);
      await run(await actionAt(found, /^Open the containment plan$/));
      const plan = () => vscode.workspace.textDocuments.find(({ uri }) => uri.path.startsWith("/Containment of "));
      await until(
        () =>
          plan() !== undefined &&
          vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
        () => String(vscode.window.tabGroups.activeTabGroup.activeTab?.label),
      );
      const text = plan()?.getText() ?? "";
      for (const part of ["not ready to contain", "### 1. Confirm", "### 5. Preserve", "Incident lead"])
        assert.ok(text.includes(part), text);
      assert.ok(!text.includes(exposed.slice(4)));
    });

    it("explain it in a document that nobody can write in", async () => {
      await show(found);
      await untilSome(found, "exposed-secret");
      await run(await actionAt(found, /^Explain/));
      const shown = () => vscode.window.activeTextEditor?.document;
      await until(
        () => shown()?.uri.scheme === "keyholder",
        () => "no explanation",
      );
      assert.match(shown()?.getText() ?? "", /^github-pat-classic at src\/actions\.ts:2:\d+: block\n\n1\. /);
      assert.ok(!shown()?.getText().includes(exposed.slice(4)));
    });

    it("put a reference in its place", async () => {
      const path = "src/reference.ts";
      await write(path, text);
      await show(path);
      await untilSome(path, "exposed-secret");
      const { edit } = await actionAt(path, /^Read it from process\.env\.GITHUB_TOKEN instead$/);
      assert.ok(edit);
      await vscode.workspace.applyEdit(edit);
      assert.equal(await textOf(path), source.fixed.replace("TOKEN;", "GITHUB_TOKEN;"));
      await untilDiagnosed(path);
      await save(path);
    });

    it("make another tool's comment an exception", async () => {
      const path = "src/foreign.ts";
      await write(path, text.replace(";\n", "; // gitleaks:allow made up\n"));
      const editor = await show(path);
      await untilOffered(path, range, /^Make the comment/);
      editor.selection = new vscode.Selection(range.start, range.start);
      await vscode.commands.executeCommand("keyholder.convertAllowance", undefined, {
        rule: "exposed-secret",
        until: until31Days,
        approvedBy: "@acme/sec",
      });
      const written = (await untilShown(paths.policy)).document.getText();
      assert.match(written, /exceptions:\n {2}- rule: exposed-secret\n(?:.*\n)* {4}reason: made up\n/);
      assert.equal(await textOf(path), text);
      await type(paths.policy, emptyPolicy);
      await type(path, source.fixed);
      await save(path);
    });

    it("begin a register where there is none, from all that the workspace holds", async () => {
      await write("src/keep.ts", text);
      await save(paths.register);
      const before = await textOf(paths.register);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(uriOf(paths.register));
      await untilSome(paths.workflow, "unowned");
      await vscode.commands.executeCommand("keyholder.initRegister", { business: "@dana", steward: "@acme/web" });
      const { document } = await untilShown(paths.register);
      assert.match(document.getText(), /defaults:\n {2}owners:\n {4}business: "@dana"[^]*names:\n\s+- NPM_TOKEN/);
      await type(paths.register, before);
      await save(paths.register);
      await vscode.workspace.fs.delete(uriOf("src/keep.ts"));
    });

    it("allow it on its line, with a reason", async () => {
      await show(found);
      await untilSome(found, "exposed-secret");
      await run(await actionAt(found, /^Allow/), { reason: "made up" });
      assert.equal(await textOf(found), text.replace(";\n", "; // keyholder:allow made up\n"));
      await until(
        () => !diagnosticsOf(found).map(brief).includes("Error exposed-secret"),
        () => "still found",
      );
    });

    it("are none beside it", async () => {
      await pause(0);
      assert.deepEqual(await titlesAt(found, new vscode.Range(0, 0, 0, 0)), []);
    });
  });
}

async function untilSome(path: string, rule: string): Promise<void> {
  const seen = () => diagnosticsOf(path).map(brief);
  await until(
    () => seen().some((one) => one.endsWith(` ${rule}`)),
    () => `${path}: [${seen().join(", ")}] without ${rule}`,
  );
}

async function untilAsync(holds: () => Promise<boolean>, complaint: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error(await complaint());
}

async function untilOffered(path: string, at: vscode.Range, title: RegExp): Promise<void> {
  const said = async () => (await titlesAt(path, at)).join("\n");
  await untilAsync(async () => title.test(await said()), said);
}

/** Ours, at the first finding of a file. */
async function actionsAt(
  path: string,
  at = diagnosticsOf(path)[0]?.range ?? range,
): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uriOf(path),
    at,
  );
  return actions.filter(({ edit, command }) => edit !== undefined || command?.command.startsWith("keyholder."));
}

async function titlesAt(path: string, at: vscode.Range): Promise<readonly string[]> {
  return (await actionsAt(path, at)).map(({ title }) => title);
}

async function actionAt(path: string, title: RegExp): Promise<vscode.CodeAction> {
  const actions = await actionsAt(path);
  const action = actions.find((one) => title.test(one.title));
  if (!action) throw new Error(`no ${title.source} among: ${actions.map((one) => one.title).join("; ")}`);
  return action;
}

/** What a person would be asked for is answered beforehand. */
async function run({ command }: vscode.CodeAction, answers: object = {}): Promise<void> {
  assert.ok(command);
  const [pointer] = (command.arguments ?? []) as readonly unknown[];
  await vscode.commands.executeCommand(command.command, pointer, answers);
}

async function untilShown(path: string): Promise<vscode.TextEditor> {
  const shown = () => vscode.window.activeTextEditor;
  await until(
    () => shown()?.document.uri.toString() === uriOf(path).toString(),
    () => `${shown()?.document.uri.toString()} instead of ${path}`,
  );
  const editor = shown();
  assert.ok(editor);
  return editor;
}
