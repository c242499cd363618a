import * as vscode from "vscode";
import { isMissed, type Skipped } from "../shared/model/problem.ts";
import { compareText, type Before } from "./before.ts";
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
  readonly settings: Settings;
  readonly git: GitBase | undefined;
  /** The scanner for the types that the rules declare. */
  readonly scannerFor: (rules: FolderRules) => FileScanner;
  readonly output: Output;
}

/** Reads and scans the files of one folder. */
export interface Looker {
  readonly look: (uri: vscode.Uri, path: string, rules: FolderRules) => Promise<Look>;
  /** A file's text; what stands behind a link is nobody's. */
  readonly read: (uri: vscode.Uri, path: string) => Promise<Reading>;
  /** Links may have come or gone. */
  readonly forgetLinks: () => void;
}

export function createLooker({ folder, settings, git, scannerFor, output }: LookerOptions): Looker {
  const links = folder && createLinks(folder.uri);
  const { maxFileSize } = settings;

  async function read(uri: vscode.Uri, path: string): Promise<Reading> {
    if (await links?.isBehind(path)) return { why: "symlink" };
    return readFile(uri, maxFileSize);
  }

  /** A file of the disk that nobody has open is read where it is scanned, so that its text never passes this thread. */
  async function scan(uri: vscode.Uri, path: string, rules: FolderRules): Promise<Look & { readonly text?: string }> {
    const scanner = scannerFor(rules);
    if (folder && scanner.look && uri.scheme === "file" && !openDocument(uri)) {
      const look = await scanner.look({ directory: folder.uri.fsPath, path, bytes: 0, maxFileSize });
      return "why" in look ? skipped(uri, look.why) : { uri, size: look.bytes, outcome: look.scan };
    }
    const reading = await read(uri, path);
    if ("why" in reading) return skipped(uri, reading.why);
    const { text, version } = reading;
    return { uri, version, size: text.length, outcome: await scanner.scan({ path, text }), text };
  }

  /** What git ignores is no part of any change. */
  async function compare(
    uri: vscode.Uri,
    path: string,
    rules: FolderRules,
    seen?: string,
  ): Promise<Before | undefined> {
    const commit = git?.commit();
    if (!git || commit === undefined) return undefined;
    if ((await git.ignored([uri])).has(uri.fsPath)) return { commit };
    const reading = seen === undefined ? await read(uri, path) : { text: seen };
    if ("why" in reading) return undefined;
    return compareText({ path, text: reading.text }, commit, await git.text(uri), scannerFor(rules));
  }

  async function tell(path: string, rules: FolderRules, { outcome }: Look, milliseconds: number): Promise<void> {
    if (typeof outcome === "string") {
      if (outcome !== "vanished" && isMissed({ path, why: outcome }))
        output.note(`${await nameOf(path, rules)} could not be read.`);
    } else if (settings.trace)
      output.trace(
        `${await nameOf(path, rules)}: ${outcome.findings.length} findings in ${Math.round(milliseconds)} ms`,
      );
  }

  return {
    read,
    forgetLinks: () => links?.forget(),
    async look(uri, path, rules) {
      if (rules.excludes(path)) return skipped(uri, "excluded");
      const start = performance.now();
      try {
        const { text, ...look } = await scan(uri, path, rules);
        await tell(path, rules, look, performance.now() - start);
        return hasFindings(look) ? { ...look, before: await compare(uri, path, rules, text) } : look;
      } catch (error) {
        output.fault(`${await nameOf(path, rules)} could not be scanned.`, error);
        return skipped(uri, "failed");
      }
    },
  };
}

const skipped = (uri: vscode.Uri, why: Skipped["why"]): Look => ({ uri, size: 0, outcome: why });

/** A path as the output may name it. What masks it is large, and loaded when something has to be said. */
async function nameOf(path: string, { rulebook }: FolderRules): Promise<string> {
  const { maskText } = await import("../shared/detection/mask-text.ts");
  return maskText(path, rulebook.policy.providers);
}
