import * as vscode from "vscode";
import { pause, set, uriOf } from "../extension/in-host/editor.ts";
import { exposed } from "../extension/in-host/workspace.ts";
import { resultsMark, type HostResults } from "../hosts/results.ts";

const typed = "src/typed.ts";
const large = "src/large.ts";

/** Rounds with and without the extension take turns, so that both meet the same machine. */
const rounds = 3;

/** Runs inside the extension host, so that what blocks the extension blocks this too. */
export async function run(): Promise<void> {
  await pause(startMilliseconds);
  const activation = await install();
  const idle = process.memoryUsage.rss();
  await set("delay", 0);
  const scan = await scanAll();
  await set("maxFileSize", 10_000_000);
  const settled = await typeInto(typed, 5_000, 100);
  const without: Taken[] = [];
  const within: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    await set("enable", false);
    without.push(...(await typeInto(large, 50_000, 20, false)).stalls);
    await set("enable", undefined);
    within.push(...(await typeInto(large, 50_000, 20)).stalls);
  }
  const megabytes = ((scan.memory - idle) / 1e6).toFixed(0);
  const results: HostResults = {
    passed: [
      `activation, as the editor itself measures it: load and start, then until it is done|${activation}`,
      `5,000 lines: from a keystroke to settled diagnostics, the debounce apart|${spread(settled.taken)}`,
      `5,000 lines: the longest time that the host is blocked|${ofThread(settled.stalls)}`,
      `50,000 lines: the longest time that the host is blocked|${ofThread(within)}`,
      `50,000 lines: the same with \`keyholder.enable\` off, which the editor itself costs|${ofThread(without)}`,
      `${scan.files} files: a scan of the workspace|${(scan.milliseconds / 1000).toFixed(1)} s`,
      `the same: the longest time that the host is blocked|${ofThread(scan.stalls)}`,
      `the same: from a keystroke to settled diagnostics meanwhile|${spread(scan.taken)}`,
      `the same: most memory of the host with its workers, over the host before the scan|${megabytes} MB`,
    ],
    failed: [],
  };
  console.log(resultsMark + JSON.stringify(results));
}

/** The whole workspace, while somebody types in a file of it. */
async function scanAll() {
  const started = performance.now();
  const watch = watchHost();
  let isScanning = true;
  const scan = vscode.commands.executeCommand("keyholder.scanWorkspace").then(() => (isScanning = false));
  const { taken } = await typeInto("src/meanwhile.ts", 500, () => isScanning);
  await scan;
  const milliseconds = performance.now() - started;
  const { stalls, memory } = watch();
  // The editor's own search, which holds the host up by itself.
  const files = (await vscode.workspace.findFiles("**")).length.toLocaleString("en");
  return { stalls, memory, taken, milliseconds, files };
}

/** Each keystroke is a line before the finding, so that its diagnostic moves along, where there is one. */
async function typeInto(path: string, lines: number, keystrokes: number | (() => boolean), isMarked = true) {
  const text = Array.from({ length: lines }, (_, line) => `export const value${line} = "some text ${line}";`);
  text[100] = `const token = "${exposed}";`;
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text.join("\n")));
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document);
  const settle = (line: number) => (isMarked ? shownAt(document.uri, line) : pause(settleMilliseconds));
  await settle(100);
  const taken: Taken[] = [];
  const watch = watchHost();
  const goesOn = (stroke: number) => (typeof keystrokes === "number" ? stroke <= keystrokes : keystrokes());
  for (let stroke = 1; goesOn(stroke); stroke++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(10, 0), "\n");
    await vscode.workspace.applyEdit(edit);
    const [started, used] = [performance.now(), threadMilliseconds()];
    await settle(100 + stroke);
    taken.push({ clock: performance.now() - started, thread: threadMilliseconds() - used });
    await pause(tick);
  }
  const { stalls } = watch();
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  return { taken, stalls };
}

/** Until the editor has settled after its own start. */
const startMilliseconds = 5_000;

/** About as long as a keystroke takes to be settled. */
const settleMilliseconds = 250;

/** Milliseconds. */
const tick = 4;

async function shownAt(uri: vscode.Uri, line: number): Promise<void> {
  const isShown = () => vscode.languages.getDiagnostics(uri).some(({ range }) => range.start.line === line);
  while (!isShown()) await pause(1);
}

/** How long something took in milliseconds, and for how much of it the host's own thread worked: the rest is the machine's. */
interface Taken {
  readonly clock: number;
  readonly thread: number;
}

/** Watches the host until the returned function is called. `memory`: the most of the process with its workers, in bytes. */
function watchHost(): () => { readonly stalls: readonly Taken[]; readonly memory: number } {
  const stalls: Taken[] = [];
  let memory = process.memoryUsage.rss();
  let [last, lastUsed] = [performance.now(), threadMilliseconds()];
  const look = () => {
    const [now, used] = [performance.now(), threadMilliseconds()];
    stalls.push({ clock: Math.max(0, now - last - tick), thread: used - lastUsed });
    [last, lastUsed] = [now, used];
    memory = Math.max(memory, process.memoryUsage.rss());
  };
  const watch = setInterval(look, tick);
  return () => {
    clearInterval(watch);
    look();
    return { stalls, memory };
  };
}

function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Installs the package into an editor that has come to rest, since its clock for one extension runs on while others load
 * that start together with it. From its own page over all of them: `Extension | Eager | Load Code | Call Activate | Finish Activate | …`.
 */
async function install(): Promise<string> {
  await vscode.commands.executeCommand("workbench.extensions.installExtension", uriOf("../keyholder.vsix"));
  await pause(startMilliseconds);
  await vscode.commands.executeCommand("perfview.show");
  await pause(startMilliseconds);
  const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "perf")?.getText() ?? "";
  const row = page.split("\n").find((line) => line.includes("keyholder.keyholder"));
  const [, , , load, call, finish] = row?.split("|").map(Number) ?? [];
  return `${Number(load) + Number(call)} ms, ${finish} ms`;
}

function ofThread(stalls: readonly Taken[]): string {
  const longest = (values: readonly number[]) => Math.max(...values);
  const [thread, clock] = [longest(stalls.map((one) => one.thread)), longest(stalls.map((one) => one.clock))];
  return `${thread.toFixed(1)} ms of its thread, ${clock.toFixed(1)} ms by the clock`;
}

function spread(taken: readonly Taken[]): string {
  const at = (share: number, values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  };
  const [clock, thread] = [taken.map((one) => one.clock), taken.map((one) => one.thread)];
  return `${at(0.5, clock)} ms, p95 ${at(0.95, clock)} ms by the clock, p95 ${at(0.95, thread)} ms of its thread`;
}
