import * as vscode from "vscode";
import { registerAddCodeowner } from "./commands/add-codeowner.ts";
import { registerAddException } from "./commands/add-exception.ts";
import { registerAddToRegister } from "./commands/add-to-register.ts";
import { registerAllow } from "./commands/allow.ts";
import { registerConvertAllowance } from "./commands/convert-allowance.ts";
import { registerExplain } from "./commands/explain.ts";
import { registerForgetFingerprintKey } from "./commands/forget-fingerprint-key.ts";
import { registerGroupFindings } from "./commands/group-findings.ts";
import { registerInitRegister } from "./commands/init-register.ts";
import { registerOpenDashboard } from "./commands/open-dashboard.ts";
import { registerOpen } from "./commands/open.ts";
import { registerOpenRegister } from "./commands/open-register.ts";
import { registerScanFile } from "./commands/scan-file.ts";
import { registerScanWorkspace } from "./commands/scan-workspace.ts";
import { registerSetFingerprintKey } from "./commands/set-fingerprint-key.ts";
import { registerShowContainment } from "./commands/show-containment.ts";
import { registerShowOutput } from "./commands/show-output.ts";
import { provideCodeActions } from "./code-actions.ts";
import { createDashboardPanel } from "./dashboard-panel.ts";
import { showDiagnostics } from "./diagnostics.ts";
import { createFindingsView } from "./findings-view.ts";
import { provideHover } from "./hover.ts";
import { createKeyRing } from "./key-ring.ts";
import { provideLanguages } from "./languages.ts";
import { createOutput } from "./output.ts";
import type { CreateScanner } from "./scanners.ts";
import { Session } from "./session.ts";
import { createPages } from "./pages.ts";
import { readSettings } from "./settings.ts";
import { showStatus } from "./status-bar.ts";

/** Puts the parts together. The two doors differ only in the scanners they bring. */
export async function open(context: vscode.ExtensionContext, createScanner: CreateScanner): Promise<void> {
  const channel = vscode.window.createOutputChannel("Keyholder", { log: true });
  const output = createOutput(channel, () => readSettings(undefined).trace);
  const ring = createKeyRing(context.secrets);
  const readKeys = () =>
    ring.read().catch((error: unknown) => output.fault("The fingerprint key could not be read.", error));
  await readKeys();
  const create: CreateScanner = (options) => createScanner({ fingerprintKeys: ring.keys(), ...options });
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
    provideHover(session),
    provideCodeActions(session),
    provideLanguages(session),
    registerAddCodeowner(session),
    registerAddException(session),
    registerAddToRegister(session),
    registerAllow(session),
    registerConvertAllowance(session),
    registerExplain(session, pages),
    registerGroupFindings(findings),
    registerInitRegister(session),
    registerOpen(),
    registerOpenDashboard(session, dashboard),
    registerOpenRegister(session),
    registerScanFile(session),
    registerScanWorkspace(session, output),
    registerShowContainment(session, pages),
    registerShowOutput(output),
    registerSetFingerprintKey(ring),
    registerForgetFingerprintKey(ring),
    context.secrets.onDidChange((change) => {
      if (ring.isMeant(change)) void renew();
    }),
    new vscode.Disposable(() => scanner.close()),
  );
  session.start();
}
