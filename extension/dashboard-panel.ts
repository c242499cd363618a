import * as vscode from "vscode";
import { readRequest, type PageRequest } from "./dashboard-request.ts";
import { reveal } from "./edits.ts";
import type { FolderAudit } from "./folder-audit.ts";
import type { Pointer } from "./pointer.ts";
import type { Session } from "./session.ts";

/** The dashboard page in a panel of the editor, over the reports of all folders. */
export interface DashboardPanel extends vscode.Disposable {
  /** What stands there already is shown anew. */
  readonly show: () => Promise<void>;
}

export function createDashboardPanel(session: Session, extension: vscode.Uri): DashboardPanel {
  let panel: vscode.WebviewPanel | undefined;

  function open(): vscode.WebviewPanel {
    const opened = vscode.window.createWebviewPanel("keyholder.dashboard", "Keyholder", vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      // The page has everything in itself.
      localResourceRoots: [],
    });
    opened.onDidDispose(() => (panel = undefined));
    opened.webview.onDidReceiveMessage((message: unknown) => {
      const request = readRequest(message);
      if (request) void answer(request, session);
    });
    return opened;
  }

  return {
    async show() {
      const read = async (name: string) =>
        new TextDecoder().decode(
          await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, "dist", `dashboard.${name}`)),
        );
      const [{ createDashboard }, { renderPage }] = await Promise.all([
        import("../shared/report/dashboard.ts"),
        import("../shared/report/html.ts"),
      ]);
      const code = { script: await read("js"), style: await read("css") };
      const builder = createDashboard();
      for (const { folder, report } of session.audits())
        if (folder && report) builder.add({ ...report, repository: { name: folder.name } });
      panel ??= open();
      panel.webview.html = renderPage(builder.build(), code);
      panel.reveal();
    },
    dispose: () => panel?.dispose(),
  };
}

/** Nothing is done about a place that no report of ours names. */
async function answer(request: PageRequest, session: Session): Promise<void> {
  if (request.command === "save") return saveText(request.name, request.text);
  const audit = session.audits().find(({ folder }) => folder?.name === request.repository);
  const uri = audit && placeOf(request.path, audit);
  if (!uri) return;
  const { line, column } = request;
  if (request.command === "open") return reveal(uri, { line, column });
  const pointer: Pointer = { uri: uri.toString(), line, column, fingerprint: request.fingerprint };
  await vscode.commands.executeCommand(
    request.command === "explain" ? "keyholder.explain" : "keyholder.addToRegister",
    pointer,
  );
}

function placeOf(path: string, audit: FolderAudit): vscode.Uri | undefined {
  const { verdicts = [], problems = [] } = audit.report ?? {};
  const isNamed = verdicts.some(({ finding }) => finding.path === path) || problems.some((one) => one.path === path);
  return isNamed ? audit.uri(path) : undefined;
}

async function saveText(name: string, text: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uri = await vscode.window.showSaveDialog(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) });
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
