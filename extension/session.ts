import * as vscode from "vscode";
import type { Verdict } from "../shared/model/verdict.ts";
import { isAuditable } from "./documents.ts";
import { FolderAudit } from "./folder-audit.ts";
import { lookAtPipelines, watchFolder } from "./folder-watch.ts";
import type { Output } from "./output.ts";
import { toRange } from "./places.ts";
import type { Scanners } from "./scanners.ts";
import { readSettings, settingsSection } from "./settings.ts";

/** What stands for the files that lie in no folder. */
const loose = "";

/** Keeps the scans of open files and of the workspace's pipeline files, and the report over them, current. */
export class Session implements vscode.Disposable {
  readonly #audited = new vscode.EventEmitter<FolderAudit>();
  readonly #closed = new vscode.EventEmitter<FolderAudit>();
  readonly #folders = new Map<string, { readonly audit: FolderAudit; readonly watching: vscode.Disposable }>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listening: vscode.Disposable;
  readonly #scanners: Scanners;
  readonly #output: Output;

  /** Fires when a folder's report is new. */
  readonly onDidAudit = this.#audited.event;
  /** Fires when a folder's report no longer stands. */
  readonly onDidClose = this.#closed.event;

  constructor(scanners: Scanners, output: Output) {
    this.#scanners = scanners;
    this.#output = output;
    const { workspace } = vscode;
    this.#listening = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#arrive(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.#change(document)),
      workspace.onDidSaveTextDocument((document) => this.#arrive(document, 0)),
      workspace.onDidCloseTextDocument((document) => this.#leave(document)),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.#regroup([...added, ...removed])),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(settingsSection)) this.#resettle();
      }),
    );
  }

  /** Looks at everything that is open, from nothing: at the beginning, and when the fingerprint key has changed. */
  start(): void {
    this.#begin([...this.#folders.keys()]);
  }

  /** Looks at one file now, whatever `keyholder.run` says. */
  async scan(uri: vscode.Uri): Promise<void> {
    this.#cancel(uri);
    const audit = this.folder(uri);
    if (audit.isRule(audit.path(uri))) await audit.reread();
    await audit.look(uri);
  }

  /** The verdicts that touch a range, gravest first; none while the report speaks of an older text. */
  verdictsIn(document: vscode.TextDocument, range: vscode.Range): readonly Verdict[] {
    if (!isAuditable(document) || !this.folder(document.uri).isCurrent(document)) return [];
    return this.verdictsOf(document.uri).filter(({ finding }) => toRange(finding).intersection(range));
  }

  /** The verdicts on a file, gravest first, as the last report has them. */
  verdictsOf(uri: vscode.Uri): readonly Verdict[] {
    const audit = this.folder(uri);
    const path = audit.path(uri);
    return audit.report?.verdicts.filter(({ finding }) => finding.path === path) ?? [];
  }

  /** The audit a file belongs to. */
  folder(uri: vscode.Uri): FolderAudit {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? loose;
    const known = this.#folders.get(key);
    if (known) return known.audit;
    const audit = new FolderAudit(folder, readSettings(folder), this.#scanners, this.#output);
    const watching = vscode.Disposable.from(
      audit.onDidAudit(() => this.#audited.fire(audit)),
      ...(folder ? [watchFolder(folder, audit, this.#output)] : []),
    );
    this.#folders.set(key, { audit, watching });
    if (folder && audit.settings.enable && audit.settings.run !== "manual")
      lookAtPipelines(folder, audit).catch((error: unknown) =>
        this.#output.fault("The pipeline files could not be listed.", error),
      );
    return audit;
  }

  audits(): readonly FolderAudit[] {
    return [...this.#folders.values()].map(({ audit }) => audit);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#close([...this.#folders.keys()]);
    this.#listening.dispose();
    this.#audited.dispose();
    this.#closed.dispose();
  }

  #arrive(document: vscode.TextDocument, delay: number): void {
    if (!isAuditable(document)) return;
    const { enable, run } = this.folder(document.uri).settings;
    if (enable && run !== "manual") this.#schedule(document.uri, delay);
  }

  #change(document: vscode.TextDocument): void {
    if (!isAuditable(document)) return;
    const { run, delay } = this.folder(document.uri).settings;
    if (run === "onType") this.#arrive(document, delay);
  }

  /** A closed file may have gone back to what the disk holds; one of no folder is forgotten. */
  #leave(document: vscode.TextDocument): void {
    if (!isAuditable(document)) return;
    const { uri } = document;
    const audit = this.folder(uri);
    if (audit.folder && audit.knows(audit.path(uri))) return this.#schedule(uri, 0);
    this.#cancel(uri);
    audit.forget([uri]);
  }

  #schedule(uri: vscode.Uri, delay: number): void {
    this.#cancel(uri);
    const look = () => {
      this.scan(uri).catch((error: unknown) => this.#output.fault("A file could not be read.", error));
    };
    this.#timers.set(uri.toString(), setTimeout(look, delay));
  }

  #cancel(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  /** Folders came or went: what lay around or in none of them begins anew, since it may belong to another now. */
  #regroup(changed: readonly vscode.WorkspaceFolder[]): void {
    const isAround = (root: string) => changed.some(({ uri }) => `${uri.toString()}/`.startsWith(`${root}/`));
    this.#begin([...this.#folders.keys()].filter((key) => key === loose || isAround(key)));
  }

  #resettle(): void {
    const folders = [...this.#folders];
    const changed = folders.flatMap(([key, { audit }]) => (audit.adopt(readSettings(audit.folder)) ? [] : key));
    if (changed.length > 0) this.#begin(changed);
  }

  /** Begins folders anew; what was scanned as a whole is scanned again. */
  #begin(keys: readonly string[]): void {
    const wasWhole = keys.some((key) => this.#folders.get(key)?.audit.isComplete);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#close(keys);
    this.#arriveAll();
    if (wasWhole && this.audits().some(({ settings }) => settings.enable))
      void vscode.commands.executeCommand("keyholder.scanWorkspace");
  }

  #arriveAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#arrive(document, 0);
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.folder(uri);
  }

  #close(keys: readonly string[]): void {
    const closing = keys.flatMap((key) => this.#folders.get(key) ?? []);
    for (const key of keys) this.#folders.delete(key);
    for (const { audit, watching } of closing) {
      watching.dispose();
      audit.dispose();
      this.#closed.fire(audit);
    }
  }
}
