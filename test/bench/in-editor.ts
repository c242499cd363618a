import * as vscode from "vscode";
import { pause, set, uriOf } from "../extension/in-host/editor.ts";
import { exposed } from "../extension/in-host/workspace.ts";
import { resultsMark, type HostResults } from "../hosts/results.ts";

const typed = "src/typed.ts";
const large = "src/large.ts";

/** Runs inside the extension host, so that what blocks the extension blocks this too. */
export async function run(): Promise<void> {
  await set("delay", 0);
  await set("maxFileSize", 10_000_000);

  const settled = await typeInto(typed, 5_000, 100);
  const stalls = await typeInto(large, 50_000, 20);
  const results: HostResults = {
    passed: [
      `5,000 lines: from a keystroke to settled diagnostics, the debounce apart|${milliseconds(settled.taken, 0.5)}, p95 ${milliseconds(settled.taken, 0.95)}`,
      `5,000 lines: the longest time that the host is blocked|${milliseconds(settled.stalls, 1)}`,
      `50,000 lines: the longest time that the host is blocked|${milliseconds(stalls.stalls, 1)}, p95 ${milliseconds(stalls.stalls, 0.95)}`,
    ],
    failed: [],
  };
  console.log(resultsMark + JSON.stringify(results));
}

/** Each keystroke is a line before the finding, so that its diagnostic moves along. */
async function typeInto(path: string, lines: number, keystrokes: number) {
  const text = Array.from({ length: lines }, (_, line) => `export const value${line} = "some text ${line}";`);
  text[100] = `const token = "${exposed}";`;
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text.join("\n")));
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document);
  await shownAt(document.uri, 100);
  const taken: number[] = [];
  const stalls: number[] = [];
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    stalls.push(Math.max(0, now - last - tick));
    last = now;
  }, tick);
  for (let stroke = 1; stroke <= keystrokes; stroke++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(10, 0), "\n");
    await vscode.workspace.applyEdit(edit);
    const started = performance.now();
    await shownAt(document.uri, 100 + stroke);
    taken.push(performance.now() - started);
    await pause(tick);
  }
  clearInterval(watch);
  return { taken, stalls };
}

/** Milliseconds. */
const tick = 4;

async function shownAt(uri: vscode.Uri, line: number): Promise<void> {
  const isShown = () => vscode.languages.getDiagnostics(uri).some(({ range }) => range.start.line === line);
  while (!isShown()) await pause(1);
}

function milliseconds(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1)} ms`;
}
