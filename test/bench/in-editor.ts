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

  await set("enable", false);
  const without = await typeInto(large, 50_000, 20, false);
  await set("enable", undefined);
  const settled = await typeInto(typed, 5_000, 100);
  const stalls = await typeInto(large, 50_000, 20);
  const results: HostResults = {
    passed: [
      `5,000 lines: from a keystroke to settled diagnostics, the debounce apart|${milliseconds(settled.taken, 0.5)}, p95 ${milliseconds(settled.taken, 0.95)}`,
      `5,000 lines: the longest time that the host is blocked|${milliseconds(settled.stalls, 1)}`,
      `50,000 lines: the longest time that the host is blocked|${milliseconds(stalls.stalls, 1)}, p95 ${milliseconds(stalls.stalls, 0.95)}`,
      `50,000 lines: the same with \`keyholder.enable\` off, which the editor itself costs|${milliseconds(without.stalls, 1)}, p95 ${milliseconds(without.stalls, 0.95)}`,
    ],
    failed: [],
  };
  console.log(resultsMark + JSON.stringify(results));
}

/** Each keystroke is a line before the finding, so that its diagnostic moves along, where there is one. */
async function typeInto(path: string, lines: number, keystrokes: number, isMarked = true) {
  const text = Array.from({ length: lines }, (_, line) => `export const value${line} = "some text ${line}";`);
  text[100] = `const token = "${exposed}";`;
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text.join("\n")));
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document);
  const settle = (line: number) => (isMarked ? shownAt(document.uri, line) : pause(settleMilliseconds));
  await settle(100);
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
    await settle(100 + stroke);
    taken.push(performance.now() - started);
    await pause(tick);
  }
  clearInterval(watch);
  return { taken, stalls };
}

/** About as long as a keystroke takes to be settled. */
const settleMilliseconds = 250;

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
