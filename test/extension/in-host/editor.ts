import * as vscode from "vscode";

const waitMilliseconds = 20_000;
const pollMilliseconds = 25;

export function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("no workspace folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

export function diagnosticsOf(path: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uriOf(path)).filter(({ source }) => source === "keyholder");
}

/** What one diagnostic says, for comparing: `Error unowned`. */
export function brief({ severity, code }: vscode.Diagnostic): string {
  return `${vscode.DiagnosticSeverity[severity]} ${String(typeof code === "object" ? code.value : code)}`;
}

/** Resolves when the file's diagnostics, in short, are these; rejects with what they are instead. */
export async function untilDiagnosed(path: string, ...expected: readonly string[]): Promise<void> {
  const seen = () => diagnosticsOf(path).map(brief).join("\n");
  await until(
    () => seen() === expected.join("\n"),
    () => `${path}: [${seen()}] instead of [${expected.join("\n")}]`,
  );
}

/** Resolves when the condition holds. */
export async function until(holds: () => boolean, complaint: () => string): Promise<void> {
  const end = Date.now() + waitMilliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(complaint());
    await pause(pollMilliseconds);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
}

/** Replaces the whole text, without saving it. */
export async function type(path: string, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

/** As the editor has it, saved or not. */
export async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(uriOf(path))).getText();
}

export async function save(path: string): Promise<void> {
  await (await vscode.workspace.openTextDocument(uriOf(path))).save();
}

export async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

/** Sets or, with `undefined`, takes back a setting of the workspace. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("keyholder").update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** All that hovers say at a position, without Markdown's backslashes. */
export async function hoverAt(path: string, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uriOf(path),
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n")
    .replaceAll("\\", "");
}

/** The range between `«` and `»`, and the text without them. */
export function unmark(marked: string): { readonly text: string; readonly range: vscode.Range } {
  const place = (before: string) => {
    const lines = before.split("\n");
    return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  };
  const [before = "", inside = "", after = ""] = marked.split(/[«»]/);
  return { text: before + inside + after, range: new vscode.Range(place(before), place(before + inside)) };
}
