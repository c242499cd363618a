import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { findingsOf } from "../shared/containment/findings.ts";
import { hashOf, manifestName, renderManifest } from "../shared/containment/manifest.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Containment } from "../shared/model/containment.ts";
import type { Report } from "../shared/model/report.ts";
import { type Repository } from "../shared/node/repository.ts";
import { listCommits } from "../shared/node/revisions.ts";
import { UserError } from "../shared/node/user-error.ts";
import { containmentFormats } from "../shared/report/containment.ts";
import { json } from "../shared/report/json.ts";
import { compareText } from "../shared/text/compare.ts";
import { cannotWrite } from "./write-file.ts";

/** Files whose history is told, and how far back. */
const filesTold = 50;
const commitsTold = 20;

interface Evidence {
  readonly containment: Containment;
  readonly report: Report;
  readonly rulebook: Rulebook;
  readonly repository: Repository | undefined;
}

/**
 * What a security team keeps of an incident, by file name: findings, register, policy, commits, plan, and the manifest that
 * holds their hashes. Fingerprints and masks only; the same input gives the same bytes.
 */
export async function collectEvidence({
  containment,
  report,
  rulebook,
  repository,
}: Evidence): Promise<ReadonlyMap<string, string>> {
  const findings = findingsOf(containment, report);
  const rendered = containmentFormats.flatMap(({ id, render }): (readonly [string, string])[] =>
    id === "text" ? [] : [[id === "json" ? "plan.json" : "plan.md", render(containment)]],
  );
  const files = new Map<string, string>([
    ...rendered,
    ["bundle.json", document({ schema: "keyholder-evidence/1", keyholder: manifest.version, ...headOf(containment) })],
    ["commits.json", document(await historyOf(findings, repository))],
    ["findings.json", json.render(findings)],
    ["policy.json", document(policyOf(rulebook))],
    ["register.json", document(registerOf(containment, findings, rulebook))],
  ]);
  return new Map([...files, [manifestName, renderManifest(files)]]);
}

const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const headOf = ({ today, repository, drill, plans }: Containment) => ({
  today,
  repository,
  ...(drill && { drill }),
  credentials: plans.map(({ credential }) => credential),
});

/** What is looked for stays as it is written in the policy, so it may hold anything, and is left out. */
function policyOf({ policy }: Rulebook) {
  const { providers: _providers, ...rest } = policy;
  return rest;
}

/** The entries that claim what is contained, whole; of the others only how many there are. */
function registerOf({ plans }: Containment, findings: Report, { register }: Rulebook) {
  const named = new Set([...findings.identities.map(({ id }) => id), ...plans.flatMap(({ chain }) => chain)]);
  const { path, identities = [], issuers = [], pipelines = [] } = register?.register ?? {};
  return {
    path,
    entries: identities.length,
    identities: identities.filter(({ id }) => named.has(id)),
    issuers,
    pipelines,
  };
}

/** The last commits that changed the files in which it stands. */
async function historyOf({ verdicts, repository: { commit } }: Report, repository: Repository | undefined) {
  const paths = [...new Set(verdicts.map(({ finding }) => finding.path))].toSorted(compareText).slice(0, filesTold);
  const files = [];
  if (repository && commit !== undefined)
    for (const path of paths) files.push({ path, commits: await listCommits(repository, path, commitsTold) });
  return { head: commit, files };
}

/** Writes a bundle to a folder that is not there yet, or empty, in one step. Gives the hash of its manifest. */
export function writeEvidence(cwd: string, folder: string, files: ReadonlyMap<string, string>): string {
  const target = resolve(cwd, folder);
  const draft = join(dirname(target), `.keyholder-evidence-${process.pid}`);
  if (!isFree(target))
    throw new UserError(`${folder} is there already, and evidence is never overwritten. Name a folder that is not.`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(draft, { mode: 0o700 });
    for (const [name, text] of files) writeFileSync(join(draft, name), text, { flag: "wx", mode: 0o600 });
    if (statOf(target)) rmdirSync(target);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw cannotWrite(folder, error);
  }
  return hashOf(files.get(manifestName) ?? "");
}

/** Nothing is there, or an empty folder. */
function isFree(target: string): boolean {
  const there = statOf(target);
  return !there || (there.isDirectory() && readdirSync(target).length === 0);
}

/** `undefined` too where the way there leads through a file. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
