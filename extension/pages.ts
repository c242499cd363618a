import * as vscode from "vscode";
import type { Choice } from "./choice.ts";
import { pointTo } from "./pointer.ts";

const scheme = "keyholder";

/** What is told of a verdict. */
export interface Page {
  /** With its ending, by which the editor knows how it is written. */
  readonly title: string;
  readonly text: string;
  /** Markdown, shown as it reads. */
  readonly rendered?: true;
}

/** Shows what is told of a verdict in a document that nobody can write in. */
export interface Pages extends vscode.Disposable {
  readonly show: (choice: Choice, page: Page) => Promise<void>;
}

export function createPages(): Pages {
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
    async show({ uri: place, verdict }, { title, text, rendered }) {
      const query = JSON.stringify(pointTo(place.toString(), verdict));
      const uri = vscode.Uri.from({ scheme, path: `/${title}`, query });
      texts.set(uri.toString(), text);
      changed.fire(uri);
      if (rendered && (await preview(uri))) return;
      await vscode.window.showTextDocument(uri, { preview: true });
    },
    dispose: () => registration.dispose(),
  };
}

/** False where the editor has no preview: its Markdown extension can be switched off. */
async function preview(uri: vscode.Uri): Promise<boolean> {
  if (!vscode.extensions.getExtension("vscode.markdown-language-features")) return false;
  await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand("markdown.showPreview", uri);
  return true;
}

/** The file and line that a page is about, for its title. */
export function placeTitle({ verdict }: Choice): string {
  const { path, start } = verdict.finding;
  return `${path.slice(path.lastIndexOf("/") + 1)} line ${start.line}`;
}
