import * as vscode from "vscode";
import type { Parts } from "./command.ts";
import { commands } from "./commands/index.ts";
import { createDashboardPanel } from "./dashboard-panel.ts";
import { showDiagnostics } from "./diagnostics.ts";
import { createFindingsView } from "./findings-view.ts";
import { createKeyRing } from "./key-ring.ts";
import { provideLanguages } from "./languages.ts";
import { createOutput } from "./output.ts";
import { createFileScanner, type CreateScanner, type DoorScanner, type FileScanner } from "./scanners.ts";
import { Session } from "./session.ts";
import { createPages } from "./pages.ts";
import { readSettings } from "./settings.ts";
import { showStatus } from "./status-bar.ts";

/** Puts the parts together. The two doors differ only in the scanners they bring. */
export async function open(context: vscode.ExtensionContext, createScanner: CreateScanner<DoorScanner>): Promise<void> {
  const channel = vscode.window.createOutputChannel("Keyholder", { log: true });
  const output = createOutput(channel, () => readSettings(undefined).trace);
  const ring = createKeyRing(context.secrets);
  const readKeys = () =>
    ring.read().catch((error: unknown) => output.fault("The fingerprint key could not be read.", error));
  await readKeys();
  const create: CreateScanner<FileScanner> = (options) =>
    createFileScanner(createScanner, { fingerprintKeys: ring.keys(), ...options });
  let scanner = create({});
  const keyIds = () => ring.keys().map(({ id }) => id);
  const session = new Session({ shared: () => scanner, create, keyIds }, output);
  const renew = async () => {
    await readKeys();
    const old = scanner;
    scanner = create({});
    session.start();
    await old.close();
  };
  const findings = createFindingsView(session, context.workspaceState);
  const pages = createPages();
  const dashboard = createDashboardPanel(session, context.extensionUri);
  context.subscriptions.push(
    output,
    session,
    pages,
    dashboard,
    findings,
    showStatus(session),
    showDiagnostics(session),
    provideLanguages(session),
    ...registerCommands({ session, output, ring, findings, pages, dashboard }),
    context.secrets.onDidChange((change) => {
      if (ring.isMeant(change)) void renew();
    }),
    new vscode.Disposable(() => scanner.close()),
  );
  session.start();
}

/** None of them is loaded before it is called. */
const registerCommands = (parts: Parts): readonly vscode.Disposable[] =>
  Object.entries(commands).map(([name, load]) =>
    vscode.commands.registerCommand(`keyholder.${name}`, async (...given: readonly unknown[]) => {
      const { run } = await load();
      return run(parts, ...given);
    }),
  );
