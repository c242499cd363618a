import * as vscode from "vscode";
import { audit } from "../shared/audit.ts";
import { maskText } from "../shared/detection/mask-text.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { languageOf, overdueNotes, type FindSpot, type Knowledge, type OverdueNote } from "../shared/language/index.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Problem, Skipped } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan, Scanner, ScanOptions } from "../shared/model/scan.ts";
import { withCustomTypes } from "../shared/policy/providers.ts";
import { readRulebook, rulePaths } from "../shared/rulebook.ts";
import { compileGlobs } from "../shared/text/globs.ts";
import { readFile } from "./documents.ts";
import type { Output } from "./output.ts";
import type { Settings } from "./settings.ts";
import { keepStanding } from "./standing-rules.ts";

const types = new Map(credentialTypes().map((type) => [type.id, type]));

/** The rules of a folder, and every path that was asked for to read them, there or not. */
interface Rules {
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
  /** What is due in the register. */
  readonly overdue: readonly OverdueNote[];
  readonly asked: ReadonlySet<string>;
  /** Whether settings or policy keep a path out. */
  readonly excludes: (path: string) => boolean;
}

/** One file as it was last looked at. */
interface Look {
  readonly uri: vscode.Uri;
  readonly size: number;
  /** Of the open document; absent when the file was read from the disk. */
  readonly version?: number | undefined;
  readonly outcome: FileScan | Skipped["why"];
}

export type CreateScanner = (options: ScanOptions) => Scanner;

/** What folders scan with; all of it knows the fingerprint keys of the moment. */
export interface Scanners {
  readonly shared: () => Scanner;
  readonly create: CreateScanner;
  readonly keyIds: () => readonly string[];
}

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
  #rules: Promise<Rules>;
  /** As they were read last; what cannot be used any more stays as it was here. */
  #standing: Rulebook | undefined;
  #asked: ReadonlySet<string> = new Set();
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
  readonly #scanners: Scanners;
  /** Where the policy declares types: they go to the workers once, when these start. */
  #own: { readonly providers: string; readonly scanner: Scanner } | undefined;
  readonly #output: Output;

  constructor(folder: vscode.WorkspaceFolder | undefined, settings: Settings, scanners: Scanners, output: Output) {
    this.folder = folder;
    this.settings = settings;
    this.#scanners = scanners;
    this.#output = output;
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
    return { report, rulebook, types: withCustomTypes(types, rulebook.policy.providers), today: today() };
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

  /** Whether the rules stand in this file, or would if it existed. */
  isRule(path: string): boolean {
    return this.#asked.has(path);
  }

  /** Whether the report speaks of this very text. */
  isCurrent({ uri, version }: vscode.TextDocument): boolean {
    return this.#judged.get(this.path(uri))?.version === version;
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
    const isGone = (known: string) => known === path || known.startsWith(`${path}/`);
    for (const known of this.#newest.keys()) if (isGone(known)) this.#newest.delete(known);
    const gone = [...this.#looks.keys()].filter(isGone);
    for (const known of gone) this.#looks.delete(known);
    if (gone.length > 0) void this.judge();
  }

  /** Reads register, policy, CODEOWNERS and baseline anew, and looks again where the policy changed what is searched. */
  async reread(): Promise<void> {
    const before = this.#own;
    this.#rules = this.#readRules();
    const rules = await this.#rules;
    this.#scannerFor(rules);
    const searchesAnew = this.#own !== before;
    const changed = [...this.#looks].filter(
      ([path, { outcome }]) => searchesAnew || (outcome === "excluded") !== rules.excludes(path),
    );
    for (const [, { uri }] of changed) await this.look(uri);
    if (searchesAnew) await before?.scanner.close();
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
    void this.#own?.scanner.close();
    clearTimeout(this.#timer);
    this.#judging?.resolve();
    this.#audited.dispose();
  }

  async #lookAt(uri: vscode.Uri, path: string): Promise<Look> {
    const rules = await this.#rules;
    if (rules.excludes(path)) return { uri, size: 0, outcome: "excluded" };
    const reading = await readFile(uri, this.settings.maxFileSize);
    if ("why" in reading) return { uri, size: 0, outcome: reading.why };
    const { text, version } = reading;
    const about = { uri, version, size: text.length };
    try {
      const before = performance.now();
      const outcome = await this.#scannerFor(rules).scan({ path, text });
      const milliseconds = Math.round(performance.now() - before);
      this.#output.trace(
        `${await maskText(path, rules.rulebook.policy.providers)}: ${outcome.findings.length} findings in ${milliseconds} ms`,
      );
      return { ...about, outcome };
    } catch (error) {
      this.#output.fault(`${await maskText(path, rules.rulebook.policy.providers)} could not be scanned.`, error);
      return { ...about, outcome: "failed" };
    }
  }

  #scannerFor({ rulebook }: Rules): Scanner {
    const { providers } = rulebook.policy;
    const written = JSON.stringify(providers);
    if (!this.#disposed && written !== (this.#own?.providers ?? "[]")) {
      const isNeeded = providers.length > 0;
      this.#own = isNeeded ? { providers: written, scanner: this.#scanners.create({ providers }) } : undefined;
    }
    return this.#own?.scanner ?? this.#scanners.shared();
  }

  async #readRules(): Promise<Rules> {
    const asked = new Set<string>();
    const texts = new Map<string, string>();
    const read = async (path: string) => {
      asked.add(path);
      if (!this.folder) return undefined;
      const reading = await readFile(vscode.Uri.joinPath(this.folder.uri, path), this.settings.maxFileSize);
      if ("text" in reading) texts.set(path, reading.text);
      if ("text" in reading) return reading.text;
      return reading.why === "vanished" ? undefined : reading;
    };
    const { registerPath, policyPath, dialect } = this.settings;
    const reading = await readRulebook(read, {
      types,
      today: today(),
      fingerprintKeyIds: this.#scanners.keyIds(),
      ...(registerPath && { registerPath }),
      ...(policyPath && { policyPath }),
      ...(dialect && { dialect }),
    });
    const { rulebook, problems } = keepStanding(reading, this.#standing);
    const { register, policy } = rulebook;
    const registered = reading.unusable.has("register") ? undefined : texts.get(this.registerPath);
    this.#standing = rulebook;
    this.#asked = asked;
    return {
      rulebook,
      problems,
      overdue:
        register && registered !== undefined
          ? overdueNotes({ path: this.registerPath, text: registered }, register.register, policy, today())
          : [],
      asked,
      excludes: compileGlobs([...this.settings.exclude, ...policy.exclude]),
    };
  }

  async #audit(): Promise<void> {
    const rules = await this.#rules;
    if (this.#disposed) return;
    const before = performance.now();
    const looks = [...this.#looks];
    const skipped = looks.flatMap(([path, { outcome }]) => (typeof outcome === "string" ? { path, why: outcome } : []));
    const scans = looks.flatMap(([, { outcome }]) => (typeof outcome === "string" ? [] : outcome));
    const bytes = looks.reduce((sum, [, { size }]) => sum + size, 0);
    this.report = audit(scans, {
      repository: {},
      today: today(),
      complete: this.#complete,
      types: withCustomTypes(types, rules.rulebook.policy.providers),
      rulebook: rules.rulebook,
      pending: "warn",
      allowances: true,
      scanned: { files: scans.length, bytes, seconds: 0 },
      problems: rules.problems,
      skipped,
    });
    this.rulebook = rules.rulebook;
    this.overdue = rules.overdue;
    this.#judged = new Map(looks);
    this.#lastAuditMilliseconds = performance.now() - before;
    const { block, warn } = this.report.summary;
    this.#output.trace(`${this.folder?.name ?? "loose files"}: ${block} to block, ${warn} to warn of`);
    this.#audited.fire();
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
