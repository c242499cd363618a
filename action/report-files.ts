import { closeSync, mkdirSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Report } from "../shared/model/report.ts";
import { realPath } from "../shared/node/real-path.ts";
import { UserError } from "../shared/node/user-error.ts";
import type { Format, RenderOptions } from "../shared/report/format.ts";
import { cannotWrite } from "./write-file.ts";

/** Of two reports in one file, only the last would be left. */
export function refuseSameFile(cwd: string, files: readonly string[]): void {
  const taken = new Set<string>();
  for (const file of files) {
    const path = realPath(resolve(cwd, file));
    if (taken.has(path)) throw new UserError(`Two reports go to ${file}. Name a file of its own for each.`);
    taken.add(path);
  }
}

/**
 * Writes a report where the workflow wants it. What is checked out may hold a link of that name, through which the
 * report would be written to a place of the change's own choice: such a link is replaced, and a folder that is one is refused.
 */
export function writeReport(cwd: string, file: string, text: string | Iterable<string>): void {
  const path = resolve(cwd, file);
  const folder = dirname(path);
  const root = realpathSync(cwd);
  const below = relative(resolve(cwd), folder);
  const isInside = below !== ".." && !below.startsWith(`..${sep}`);
  try {
    mkdirSync(folder, { recursive: true });
    if (isInside && realpathSync(folder) !== resolve(root, below)) throw behindLink(file);
    rmSync(path, { force: true });
    writeParts(path, text, "wx");
  } catch (error) {
    throw error instanceof UserError ? error : cannotWrite(file, error);
  }
}

const behindLink = (file: string): UserError =>
  new UserError(
    `${file} could not be written. It lies behind a link, through which it could end up anywhere: name another place.`,
  );

/** Writes where somebody who stands in `cwd` asked for it; missing folders are made. */
export function writeOutput(cwd: string, file: string, text: string | Iterable<string>): void {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeParts(path, text, "w");
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

function writeParts(path: string, text: string | Iterable<string>, flag: "w" | "wx"): void {
  const file = openSync(path, flag);
  try {
    for (const part of typeof text === "string" ? [text] : text) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/**
 * A report in parts that are worth a write each. No text is longer than 512 MB here, which a repository with a hundred
 * thousand findings may well exceed.
 */
export function renderReport(format: Format, report: Report, options: RenderOptions = {}): Iterable<string> {
  if (format.renderParts) return gather(format.renderParts(report, options));
  try {
    return [format.render(report, options)];
  } catch (error) {
    if (!(error instanceof RangeError) || !/string length/i.test(error.message)) throw error;
    throw new UserError(
      `The report as ${format.id} would be larger than 512 MB. Scan parts of the repository on their own: keyholder scan PATH.`,
    );
  }
}

/** Characters. */
const worthAWrite = 256 * 1024;

function* gather(parts: Iterable<string>): Generator<string, void> {
  let gathered = "";
  for (const part of parts) {
    gathered += part;
    if (gathered.length < worthAWrite) continue;
    yield gathered;
    gathered = "";
  }
  if (gathered !== "") yield gathered;
}
