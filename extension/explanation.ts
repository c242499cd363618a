import * as vscode from "vscode";
import { explain } from "../shared/report/explain.ts";
import type { Choice } from "./choice.ts";
import { pointTo } from "./pointer.ts";

const scheme = "keyholder";

/** Shows how a verdict came about, in a document that nobody can write in. */
export interface Explanations extends vscode.Disposable {
  readonly show: (choice: Choice) => Promise<void>;
}

export function createExplanations(): Explanations {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registration = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
  return {
    async show({ audit, uri: place, verdict }) {
      if (!audit.report) return;
      const { start, path } = verdict.finding;
      const name = `${path.slice(path.lastIndexOf("/") + 1)} line ${start.line}.txt`;
      const query = JSON.stringify(pointTo(place.toString(), verdict));
      const uri = vscode.Uri.from({ scheme, path: `/${name}`, query });
      texts.set(uri.toString(), `${explain(verdict, audit.report)}\n`);
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, { preview: true });
    },
    dispose: () => registration.dispose(),
  };
}
