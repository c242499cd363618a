import * as vscode from "vscode";
import { audit } from "../shared/audit.ts";
import { languageOf, type FindSpot, type Knowledge, type OverdueNote } from "../shared/language/index.ts";
import type { Rulebook } from "../shared/model/context.ts";
import { isMissed } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import type { SourceFile } from "../shared/model/source.ts";
import type { Scanner } from "../shared/model/scan.ts";
import { rulePaths } from "../shared/rulebook.ts";
import { compareText, introductionOf, type Before } from "./before.ts";
import { readFile, type Reading } from "./documents.ts";
import { readFolderRules, type FolderRules } from "./folder-rules.ts";
import { hasFindings, type Look } from "./look.ts";
import { createGitBase, type GitBase } from "./git-base.ts";
import { createLinks, type Links } from "./links.ts";
import type { Output } from "./output.ts";
import { createFolderScanner, type FolderScanner, type Scanners } from "./scanners.ts";
import type { Settings } from "./settings.ts";

/** New scans of so many milliseconds are judged together. */
const gatherMilliseconds = 20;

/** Audits take at most one part in so many of the time, however large the folder is. */
const auditShare = 10;

/**
 * One workspace folder, or the loose files together: its scans and the report over them. Without a folder there is no
 * register, policy or CODEOWNERS, so the built-in rules decide.
 */
export class FolderAudit implements vscode.Disposable {
  readonly #audited = new vscode.EventEmitter<void>();
  readonly #looks = new Map<string, Look>();
  readonly #newest = new Map<string, symbol>();
  #rules: Promise<FolderRules>;
  /** As they were read last; what cannot be used any more stays as it was here. */
  #standing: Rulebook | undefined;
  #asked: ReadonlySet<string> = new Set();
  #excludes: FolderRules["excludes"] = () => false;
  #types: FolderRules["types"] = new Map();
  /** What the report speaks of. */
  #judged: ReadonlyMap<string, Look> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #judging: PromiseWithResolvers<void> | undefined;
  #complete = false;
  #lastAuditMilliseconds = 0;
  #disposed = false;

  /** Fires after every audit. */
  readonly onDidAudit = this.#audited.event;
  report: Report | undefined;
  /** What the report was judged by. */
  rulebook: Rulebook | undefined;
  overdue: readonly OverdueNote[] = [];
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly settings: Settings;
  readonly #scanner: FolderScanner;
  readonly #keyIds: Scanners["keyIds"];
  readonly #output: Output;
  readonly #links: Links | undefined;
  readonly #git: GitBase | undefined;

  constructor(folder: vscode.WorkspaceFolder | undefined, settings: Settings, scanners: Scanners, output: Output) {
    this.folder = folder;
    this.settings = settings;
    this.#scanner = createFolderScanner(scanners);
    this.#keyIds = scanners.keyIds;
    this.#output = output;
    this.#links = folder && createLinks(folder.uri);
    this.#git = folder && createGitBase(folder.uri);
    this.#git?.onDidChange(() => {
      this.#rebase().catch((error: unknown) => output.fault("What git knows could not be compared.", error));
    });
    this.#rules = this.#readRules();
  }

  /** Relative to the folder, there or not; likewise `policyPath`. */
  get registerPath(): string {
    return this.settings.registerPath ?? rulePaths.register;
  }

  get policyPath(): string {
    return this.settings.policyPath ?? rulePaths.policy;
  }

  /** How the words of a rule file are found; `undefined` for any other file. */
  language(path: string): FindSpot | undefined {
    return this.folder && languageOf(path, { register: this.registerPath, policy: this.policyPath });
  }

  /** What rule files are read beside; `undefined` before the first audit. */
  get knowledge(): Knowledge | undefined {
    if (!this.rulebook) return undefined;
    const { report, rulebook } = this;
    return { report, rulebook, types: this.#types, today: today() };
  }

  path(uri: vscode.Uri): string {
    return this.folder ? vscode.workspace.asRelativePath(uri, false) : uri.path.replace(/^\//, "");
  }

  /** Where a path of the report is; absent for a loose file that was not looked at. */
  uri(path: string): vscode.Uri | undefined {
    return this.#looks.get(path)?.uri ?? (this.folder && vscode.Uri.joinPath(this.folder.uri, path));
  }

  knows(path: string): boolean {
    return this.#looks.has(path);
  }

  /** Whether the report speaks of a file, or would if it were there. */
  covers(path: string): boolean {
    return this.isRule(path) || this.knows(path) || (this.#complete && !this.#excludes(path));
  }

  /** Whether the rules stand in this file, or would if it existed. */
  isRule(path: string): boolean {
    return this.#asked.has(path);
  }

  /** Whether the report speaks of this very text. */
  isCurrent({ uri, version, isDirty }: vscode.TextDocument): boolean {
    const judged = this.#judged.get(this.path(uri));
    const isAsSaved = version === 1 && !isDirty;
    return judged !== undefined && (judged.version === version || (judged.version === undefined && isAsSaved));
  }

  /** Reads and scans one file; a newer look at the same file makes this one void. */
  async look(uri: vscode.Uri): Promise<void> {
    const path = this.path(uri);
    const ticket = Symbol(path);
    this.#newest.set(path, ticket);
    const look = await this.#lookAt(uri, path);
    if (this.#newest.get(path) !== ticket) return;
    this.#newest.delete(path);
    if (look.outcome === "vanished") this.#looks.delete(path);
    else this.#looks.set(path, look);
    void this.judge();
  }

  /** Forgets a file, and a folder with all that is in it. */
  forget(uri: vscode.Uri): void {
    const path = this.path(uri);
    this.#links?.forget();
    const isGone = (known: string) => known === path || known.startsWith(`${path}/`);
    for (const known of this.#newest.keys()) if (isGone(known)) this.#newest.delete(known);
    const gone = [...this.#looks.keys()].filter(isGone);
    for (const known of gone) this.#looks.delete(known);
    if (gone.length > 0) void this.judge();
  }

  /** Reads register, policy, CODEOWNERS and baseline anew, and looks again where the policy changed what is searched. */
  async reread(): Promise<void> {
    const before = this.#scannerFor(await this.#rules);
    this.#links?.forget();
    this.#rules = this.#readRules();
    const rules = await this.#rules;
    const searchesAnew = this.#scannerFor(rules) !== before;
    const changed = [...this.#looks].filter(
      ([path, { outcome }]) => searchesAnew || (outcome === "excluded") !== rules.excludes(path),
    );
    for (const [, { uri }] of changed) await this.look(uri);
    await this.#scanner.endFormer();
    void this.judge();
  }

  get isComplete(): boolean {
    return this.#complete;
  }

  /** Says whether the scans now cover the whole folder; resolves when the report does. */
  complete(complete: boolean): Promise<void> {
    this.#complete = complete;
    return this.judge();
  }

  /** Audits again soon; many calls in a moment make one audit, with which all of them resolve. */
  judge(): Promise<void> {
    this.#judging ??= Promise.withResolvers<void>();
    this.#timer ??= setTimeout(
      () => {
        const judging = this.#judging;
        this.#timer = this.#judging = undefined;
        this.#audit()
          .catch((error: unknown) => this.#output.fault("The audit failed.", error))
          .finally(() => judging?.resolve());
      },
      Math.max(gatherMilliseconds, this.#lastAuditMilliseconds * auditShare),
    );
    return this.#judging.promise;
  }

  dispose(): void {
    this.#disposed = true;
    this.#git?.dispose();
    this.#scanner.close();
    clearTimeout(this.#timer);
    this.#judging?.resolve();
    this.#audited.dispose();
  }

  async #lookAt(uri: vscode.Uri, path: string): Promise<Look> {
    const rules = await this.#rules;
    if (rules.excludes(path)) return { uri, size: 0, outcome: "excluded" };
    const reading = await this.#read(uri, path);
    if ("why" in reading) {
      if (isMissed({ path, why: reading.why }) && reading.why !== "vanished")
        this.#output.note(`${await nameOf(path, rules)} could not be read.`);
      return { uri, size: 0, outcome: reading.why };
    }
    const { text, version } = reading;
    const about = { uri, version, size: text.length };
    try {
      const start = performance.now();
      const outcome = await this.#scannerFor(rules).scan({ path, text });
      const milliseconds = Math.round(performance.now() - start);
      if (this.settings.trace)
        this.#output.trace(`${await nameOf(path, rules)}: ${outcome.findings.length} findings in ${milliseconds} ms`);
      const before = outcome.findings.length === 0 ? undefined : await this.#compare(uri, { path, text }, rules);
      return { ...about, outcome, before };
    } catch (error) {
      this.#output.fault(`${await nameOf(path, rules)} could not be scanned.`, error);
      return { ...about, outcome: "failed" };
    }
  }

  async #compare(uri: vscode.Uri, file: SourceFile, rules: FolderRules): Promise<Before | undefined> {
    const commit = this.#git?.commit();
    if (commit === undefined) return undefined;
    return compareText(file, commit, await this.#git?.text(uri), this.#scannerFor(rules));
  }

  /** The commit that changes are held against is another: what was found is held against it anew. */
  async #rebase(): Promise<void> {
    for (const look of this.#looks.values()) if (hasFindings(look)) await this.look(look.uri);
    void this.judge();
  }

  async #read(uri: vscode.Uri, path: string): Promise<Reading> {
    if (await this.#links?.isBehind(path)) return { why: "symlink" };
    return readFile(uri, this.settings.maxFileSize);
  }

  #scannerFor({ rulebook }: FolderRules): Scanner {
    return this.#scanner.of(rulebook.policy.providers);
  }

  async #readRules(): Promise<FolderRules> {
    const { folder, settings } = this;
    const open = async (path: string): Promise<Reading> =>
      folder ? this.#read(vscode.Uri.joinPath(folder.uri, path), path) : { why: "vanished" };
    const fingerprintKeyIds = this.#keyIds();
    const rules = await readFolderRules(open, {
      settings,
      fingerprintKeyIds,
      standing: this.#standing,
      today: today(),
    });
    this.#standing = rules.rulebook;
    this.#asked = rules.asked;
    this.#excludes = rules.excludes;
    return rules;
  }

  async #audit(): Promise<void> {
    const rules = await this.#rules;
    if (this.#disposed) return;
    const before = performance.now();
    const looks = [...this.#looks];
    const skipped = looks.flatMap(([path, { outcome }]) => (typeof outcome === "string" ? { path, why: outcome } : []));
    const scans = looks.flatMap(([, { outcome }]) => (typeof outcome === "string" ? [] : outcome));
    const introduction = introductionOf(
      looks.map(([path, look]) => [path, { before: look.before, hasFindings: hasFindings(look) }]),
      this.#git?.commit(),
    );
    const bytes = looks.reduce((sum, [, { size }]) => sum + size, 0);
    this.report = audit(scans, {
      repository: {},
      today: today(),
      complete: this.#complete,
      types: rules.types,
      rulebook: rules.rulebook,
      ...(introduction && { introduction }),
      pending: "warn",
      allowances: true,
      scanned: { files: scans.length, bytes, seconds: 0 },
      problems: rules.problems,
      skipped,
    });
    this.rulebook = rules.rulebook;
    this.#types = rules.types;
    this.overdue = rules.overdue;
    this.#judged = new Map(looks);
    this.#lastAuditMilliseconds = performance.now() - before;
    const { block, warn } = this.report.summary;
    this.#output.trace(`${this.folder?.name ?? "loose files"}: ${block} to block, ${warn} to warn of`);
    this.#audited.fire();
  }
}

/** A path as the output may name it. What masks it is large, and loaded when something has to be said. */
async function nameOf(path: string, { rulebook }: FolderRules): Promise<string> {
  const { maskText } = await import("../shared/detection/mask-text.ts");
  return maskText(path, rulebook.policy.providers);
}

const today = (): string => new Date().toISOString().slice(0, 10);
