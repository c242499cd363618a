import * as vscode from "vscode";
import type { Rulebook } from "../shared/model/context.ts";
import { isMissed, type Skipped } from "../shared/model/problem.ts";
import { createBases } from "./bases.ts";
import type { Before } from "./before.ts";
import { openDocument, readFile, type Reading } from "./documents.ts";
import type { FolderRules } from "./folder-rules.ts";
import type { GitBase } from "./git-base.ts";
import { createLinks } from "./links.ts";
import { hasFindings, type Look } from "./looks.ts";
import type { Output } from "./output.ts";
import type { FileScanner } from "./scanners.ts";
import type { Settings } from "./settings.ts";

export interface LookerOptions {
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly settings: () => Settings;
  readonly git: GitBase | undefined;
  /** The scanner for the types that the rules declare. */
  readonly scannerFor: (rules: FolderRules) => FileScanner;
  readonly output: Output;
}

/** Reads and scans the files of one folder. */
export interface Looker {
  /** `comparing`: where something was found, which git is still asked about. */
  readonly look: (
    uri: vscode.Uri,
    path: string,
    rules: FolderRules,
  ) => Promise<Look & { readonly comparing?: Promise<Before | undefined> }>;
  /** A file's text; what stands behind a link is nobody's. */
  readonly read: (uri: vscode.Uri, path: string) => Promise<Reading>;
  /** Links may have come or gone, and what git ignores may be other than before. */
  readonly forget: () => void;
}

export function createLooker({ folder, settings, git, scannerFor, output }: LookerOptions): Looker {
  const links = folder && createLinks(folder.uri);
  const bases = createBases(git);

  async function read(uri: vscode.Uri, path: string): Promise<Reading> {
    if (await links?.isBehind(path)) return { why: "symlink" };
    return readFile(uri, settings().maxFileSize);
  }

  /** A file of the disk that nobody has open is read where it is scanned, so that its text never passes this thread. */
  async function scan(uri: vscode.Uri, path: string, rules: FolderRules): Promise<Look & { readonly text?: string }> {
    const scanner = scannerFor(rules);
    if (folder && scanner.look && uri.scheme === "file" && !openDocument(uri)) {
      const look = await scanner.look({
        directory: folder.uri.fsPath,
        path,
        bytes: 0,
        maxFileSize: settings().maxFileSize,
      });
      if (!("why" in look)) return { uri, size: look.bytes, outcome: look.scan };
      // What is no file to the disk may be a folder to the editor.
      if (look.why !== "unreadable") return skipped(uri, look.why);
    }
    const reading = await read(uri, path);
    if ("why" in reading) return skipped(uri, reading.why);
    const { text, version } = reading;
    const isOpen = version !== undefined;
    const outcome = await (isOpen ? scanner.scan({ path, text }) : scanner.scanLater({ path, text }));
    return { uri, version, size: text.length, outcome, text };
  }

  async function compare(
    uri: vscode.Uri,
    path: string,
    rules: FolderRules,
    seen?: string,
  ): Promise<Before | undefined> {
    try {
      const reading = seen === undefined ? await read(uri, path) : { text: seen };
      if ("why" in reading) return undefined;
      return await bases.compare(uri, { path, text: reading.text }, scannerFor(rules));
    } catch (error) {
      output.fault(`${await nameOf(path, rules.rulebook)} could not be compared.`, error);
      return undefined;
    }
  }

  async function tell(path: string, rules: FolderRules, { outcome }: Look, milliseconds: number): Promise<void> {
    if (typeof outcome === "string") {
      if (outcome !== "vanished" && isMissed({ path, why: outcome }))
        output.note(`${await nameOf(path, rules.rulebook)} could not be read.`);
    } else if (settings().trace)
      output.trace(
        `${await nameOf(path, rules.rulebook)}: ${outcome.findings.length} findings in ${Math.round(milliseconds)} ms`,
      );
  }

  return {
    read,
    forget() {
      links?.forget();
      bases.forget();
    },
    async look(uri, path, rules) {
      if (rules.excludes(path)) return skipped(uri, "excluded");
      const start = performance.now();
      try {
        const { text, ...look } = await scan(uri, path, rules);
        await tell(path, rules, look, performance.now() - start);
        return hasFindings(look) ? { ...look, comparing: compare(uri, path, rules, text) } : look;
      } catch (error) {
        output.fault(`${await nameOf(path, rules.rulebook)} could not be scanned.`, error);
        return skipped(uri, "failed");
      }
    },
  };
}

/** So long, a second, findings are kept back until git has told whether they are new. */
export const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), 1_000));

const skipped = (uri: vscode.Uri, why: Skipped["why"]): Look => ({ uri, size: 0, outcome: why });

/** A path as the output may name it. What masks it is large, and loaded when something has to be said. */
export async function nameOf(path: string, rulebook: Rulebook | undefined): Promise<string> {
  const { maskText } = await import("../shared/detection/mask-text.ts");
  return maskText(path, rulebook?.policy.providers ?? []);
}
