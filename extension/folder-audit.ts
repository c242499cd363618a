import * as vscode from "vscode";
import type { Knowledge, OverdueNote } from "../shared/language/index.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Report } from "../shared/model/report.ts";
import type { Skipped } from "../shared/model/problem.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { introductionOf, type Before } from "./before.ts";
import type { Coverage } from "./coverage.ts";
import type { Reading } from "./documents.ts";
import type { FolderRules } from "./folder-rules.ts";
import { createGitBase, type GitBase } from "./git-base.ts";
import { inLanes } from "./lanes.ts";
import { createLooker, patience, type Looker } from "./look.ts";
import { createLooks, hasFindings, type Look } from "./looks.ts";
import type { Output } from "./output.ts";
import { createPace, type Pace } from "./pace.ts";
import { pathIn } from "./places.ts";
import { createFolderScanner, type FileScanner, type FolderScanner, type Scanners } from "./scanners.ts";
import { findAlike, type Settings } from "./settings.ts";

/** Files read and scanned at the same time. */
const lanes = 32;

/**
 * One workspace folder, or the loose files together: its scans and the report over them. Without a folder there is no
 * register, policy or CODEOWNERS, so the built-in rules decide.
 */
export class FolderAudit implements vscode.Disposable {
  readonly #audited = new vscode.EventEmitter<void>();
  readonly #looks = createLooks();
  readonly #newest = new Map<string, symbol>();
  #rules: Promise<FolderRules>;
  /** As they were read last; what cannot be used any more stays as it was here. */
  #lastRead: FolderRules | undefined;
  /** By which the report was judged, and what it speaks of. */
  #inForce: FolderRules | undefined;
  #judged: ReadonlyMap<string, Look> = new Map();
  #coverage: Coverage = { is: "begun" };
  #disposed = false;

  /** Fires after every audit. */
  readonly onDidAudit = this.#audited.event;
  report: Report | undefined;
  readonly folder: vscode.WorkspaceFolder | undefined;
  settings: Settings;
  readonly #scanner: FolderScanner;
  readonly #keyIds: Scanners["keyIds"];
  readonly #output: Output;
  readonly #looker: Looker;
  /** What git knows of the folder. */
  readonly git: GitBase | undefined;
  readonly #pace: Pace;

  constructor(folder: vscode.WorkspaceFolder | undefined, settings: Settings, scanners: Scanners, output: Output) {
    this.folder = folder;
    this.settings = settings;
    this.#scanner = createFolderScanner(scanners);
    this.#keyIds = scanners.keyIds;
    this.#output = output;
    this.git = folder && createGitBase(folder.uri);
    const scannerFor = (rules: FolderRules) => this.#scannerFor(rules);
    this.#looker = createLooker({ folder, settings: () => this.settings, git: this.git, scannerFor, output });
    this.git?.onDidChange(() => {
      this.rebase().catch((error: unknown) => output.fault("What git knows could not be compared.", error));
    });
    this.#pace = createPace(() =>
      this.#audit().catch((error: unknown) => {
        output.fault("The audit failed.", error);
        return 0;
      }),
    );
    this.#rules = this.#readRules();
  }

  /** Relative to the folder, there or not; likewise `policyPath`. */
  get registerPath(): string {
    return this.settings.registerPath ?? rulePaths.register;
  }

  get policyPath(): string {
    return this.settings.policyPath ?? rulePaths.policy;
  }

  /** What the report was judged by. */
  get rulebook(): Rulebook | undefined {
    return this.#inForce?.rulebook;
  }

  get overdue(): readonly OverdueNote[] {
    return this.#inForce?.overdue ?? [];
  }

  /** What rule files are read beside; `undefined` before the first audit. */
  get knowledge(): Knowledge | undefined {
    if (!this.#inForce) return undefined;
    const { rulebook, types } = this.#inForce;
    return { report: this.report, rulebook, types, today: today() };
  }

  /** Goes on with other settings; false where other files or rules follow from them, so that it has to begin anew. */
  adopt(settings: Settings): boolean {
    if (!findAlike(settings, this.settings)) return false;
    this.settings = settings;
    void this.judge("awaited");
    return true;
  }

  path(uri: vscode.Uri): string {
    return pathIn(this.folder?.uri, uri);
  }

  /** Where a path of the report is; absent for a loose file that was not looked at. */
  uri(path: string): vscode.Uri | undefined {
    return this.#looks.uri(path) ?? (this.folder && vscode.Uri.joinPath(this.folder.uri, path));
  }

  knows(path: string): boolean {
    return this.#looks.uri(path) !== undefined;
  }

  /** Why a file was not scanned; `undefined` where it was, or nobody looked. */
  why(path: string): Skipped["why"] | undefined {
    return this.#looks.why(path);
  }

  /** Whether the report speaks of a file, or would if it were there. */
  covers(path: string): boolean {
    return this.isRule(path) || this.knows(path) || (this.isComplete && !this.excludes(path));
  }

  /** Whether settings or policy keep a path out. */
  excludes(path: string): boolean {
    return this.#lastRead?.excludes(path) ?? false;
  }

  /** Whether the rules stand in this file, or would if it existed. */
  isRule(path: string): boolean {
    return this.#lastRead?.asked.has(path) ?? false;
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
    const { comparing, ...look } = await this.#looker.look(uri, path, await this.#rules);
    const before = comparing && (await Promise.race([comparing, patience()]));
    if (this.#newest.get(path) !== ticket) return;
    this.#newest.delete(path);
    if (look.outcome === "vanished") this.#looks.delete(path);
    else this.#looks.set(path, { ...look, before });
    void this.judge(look.version === undefined ? "other" : "awaited");
    if (comparing && !before) void this.#compareLate(path, look, comparing);
  }

  /** Until git answers, what was found counts as new. */
  async #compareLate(path: string, look: Look, comparing: Promise<Before | undefined>): Promise<void> {
    const before = await comparing;
    if (!before || this.#looks.telling().get(path)?.outcome !== look.outcome) return;
    this.#looks.set(path, { ...look, before });
    void this.judge();
  }

  /** Looks at many files, a few at a time, until `goesOn` says no; gives how many were looked at. */
  async lookAtAll(uris: readonly vscode.Uri[], goesOn: (done: number) => boolean = () => true): Promise<number> {
    let done = 0;
    await inLanes(lanes, uris, async (uri) => {
      if (this.#disposed || !goesOn(done)) return;
      await this.look(uri);
      done += 1;
    });
    return done;
  }

  /** Forgets files, and folders with all that is in them. */
  forget(uris: readonly vscode.Uri[]): void {
    const paths = uris.map((uri) => this.path(uri));
    this.#looker.forget();
    // What is being looked at may lie in a folder that is gone; it is looked at again where it does not.
    for (const path of paths)
      for (const known of this.#newest.keys())
        if (known === path || known.startsWith(`${path}/`)) this.#newest.delete(known);
    if (this.#looks.forget(paths)) void this.judge();
  }

  /** Reads register, policy, CODEOWNERS and baseline anew, and looks again where the policy changed what is searched. */
  async reread(): Promise<void> {
    const before = await this.#rules;
    const scanner = this.#scannerFor(before);
    this.#looker.forget();
    this.#rules = this.#readRules();
    const rules = await this.#rules;
    const searchesAnew = this.#scannerFor(rules) !== scanner;
    if (searchesAnew || rules.exclude.join("\n") !== before.exclude.join("\n")) {
      const changed = this.#looks
        .paths()
        .filter((path) => searchesAnew || (this.why(path) === "excluded") !== rules.excludes(path));
      await this.lookAtAll(changed.flatMap((path) => this.#looks.uri(path) ?? []));
    }
    await this.#scanner.endFormer();
    void this.judge("awaited");
  }

  /** Holds what was found against what git knows now: the commit may be another, or what it ignores. */
  async rebase(): Promise<void> {
    this.#looker.forget();
    await this.lookAtAll(this.#looks.withFindings().map(({ uri }) => uri));
    void this.judge();
  }

  get coverage(): Coverage {
    return this.#coverage;
  }

  /** Whether the report speaks of the whole folder. */
  get isComplete(): boolean {
    return this.#coverage.is === "whole";
  }

  /** Says what the scans cover from now on; what is whole stays whole. Resolves when the report says so. */
  cover(coverage: Coverage): Promise<void> {
    if (!this.isComplete) this.#coverage = coverage;
    return this.judge("awaited");
  }

  /** Audits again soon. */
  judge(...how: Parameters<Pace["run"]>): Promise<void> {
    return this.#pace.run(...how);
  }

  dispose(): void {
    this.#disposed = true;
    this.git?.dispose();
    this.#scanner.close();
    this.#pace.end();
    this.#audited.dispose();
  }

  #scannerFor({ rulebook }: FolderRules): FileScanner {
    return this.#scanner.of(rulebook.policy.providers);
  }

  async #readRules(): Promise<FolderRules> {
    const { folder, settings } = this;
    const open = async (path: string): Promise<Reading> =>
      folder ? this.#looker.read(vscode.Uri.joinPath(folder.uri, path), path) : { why: "vanished" };
    const { readFolderRules } = await import("./folder-rules.ts");
    const standing = this.#lastRead?.rulebook;
    this.#lastRead = await readFolderRules(open, {
      settings,
      fingerprintKeyIds: this.#keyIds(),
      standing,
      today: today(),
    });
    return this.#lastRead;
  }

  /** Gives how long it took, in milliseconds. */
  async #audit(): Promise<number> {
    const rules = await this.#rules;
    const { audit } = await import("../shared/audit.ts");
    if (this.#disposed) return 0;
    const start = performance.now();
    const telling = this.#looks.telling();
    const introduction = introductionOf(
      [...telling].map(([path, look]) => [path, { before: look.before, hasFindings: hasFindings(look) }]),
      this.git?.commit(),
    );
    this.report = audit(this.#looks.scans(), {
      repository: {},
      today: today(),
      complete: this.isComplete,
      types: rules.types,
      rulebook: rules.rulebook,
      ...(introduction && { introduction }),
      pending: "warn",
      allowances: true,
      scanned: { ...this.#looks.scanned(), seconds: 0 },
      problems: rules.problems,
      skipped: this.#looks.skipped(),
    });
    this.#inForce = rules;
    this.#judged = telling;
    const { block, warn } = this.report.summary;
    this.#output.trace(`${this.folder?.name ?? "loose files"}: ${block} to block, ${warn} to warn of`);
    this.#audited.fire();
    return performance.now() - start;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
