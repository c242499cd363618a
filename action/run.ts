import { resolve } from "node:path";
import { specificOwners } from "../shared/attribution/ownership.ts";
import { audit } from "../shared/audit.ts";
import { foreignTypes } from "../shared/detection/foreign.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { maskPaths } from "../shared/mask-paths.ts";
import type { Introduction, Rulebook } from "../shared/model/context.ts";
import { isMissed } from "../shared/model/problem.ts";
import type { CustomProvider } from "../shared/model/provider.ts";
import type { ExposedSecret } from "../shared/model/finding.ts";
import type { Comparison, Report } from "../shared/model/report.ts";
import type { FileScan, ScanOptions } from "../shared/model/scan.ts";
import { findRoot, isAskedFor, listFiles, type Listing, type Root } from "../shared/node/files.ts";
import { headCommit } from "../shared/node/revisions.ts";
import { originOf } from "../shared/node/remote.ts";
import { UserError } from "../shared/node/user-error.ts";
import { chainFiles } from "../shared/pipelines/index.ts";
import { withCustomTypes } from "../shared/policy/providers.ts";
import { emptyScan } from "../shared/scan-of-nothing.ts";
import { createInPlaceScanner } from "../shared/scanner.ts";
import { compileGlobs } from "../shared/text/globs.ts";
import { findChanges, type Changes, type Since } from "./changes.ts";
import { readHistory, type History } from "./history.ts";
import type { RunOptions } from "./options.ts";
import { readRules, type Rules } from "./rules.ts";
import { bytesOf, cached, createScanner, foreignRulesOf, scanAll, type Scanned } from "./scanning.ts";

/** A report, and what else there is to say of the rules it was made by. */
export interface Audited {
  readonly report: Report;
  readonly rulebook: Rulebook;
  /** Whether the whole repository was looked at. */
  readonly complete: boolean;
}

/** Gives what somebody else has found. */
export type Reporter = (root: Root, options: ScanOptions) => Promise<Scanned>;

const nothingListed: Listing = { files: [], skipped: [], complete: false };

/** List, read, scan, audit: the one way from a checkout to its report. */
export const run = async (options: RunOptions): Promise<Report> => (await auditRepository(options)).report;

/**
 * The same for who goes on to look at the rules themselves. `reported`: what somebody else has found counts in place of
 * the files.
 */
export async function auditRepository(options: RunOptions, reported?: Reporter): Promise<Audited> {
  const started = performance.now();
  const paths = options.paths.length === 0 ? [options.cwd] : options.paths.map((path) => resolve(options.cwd, path));
  const root = options.root ?? (await findRoot(paths));
  const [changes, { name, host } = {}, commit] = await Promise.all([
    changesOf(root, options.since),
    root.repository && originOf(root.repository),
    root.repository && headCommit(root.repository),
  ]);
  const dialect = options.dialect ?? dialectByHost(host);
  const rules = await readRules(root, changes, options, {
    types: credentialTypes(),
    today: options.today,
    ...(options.given && { given: options.given }),
    fingerprintKeyIds: options.fingerprintKeys.map(({ id }) => id),
    ...(name !== undefined && { repository: name }),
    ...(dialect && { dialect }),
  });
  const { policy } = rules.approved ?? rules.rulebook;
  const scope = options.scope ?? policy.scope;
  const whole = scope === "all" || rules.proposed !== undefined;
  const excluded = options.ignore ? excludedBy(rules) : () => false;
  const changedPaths = changes && new Set([...changes.changed.map(({ path }) => path), ...changes.noFiles.keys()]);
  const listing = reported
    ? nothingListed
    : await listFiles(root, paths, {
        ignore: options.ignore,
        maxFileSize: options.maxFileSize,
        exclude: excluded,
        ...(changedPaths && !whole && { only: (isKnown) => changedOrOfChains(changedPaths, isKnown) }),
        ...(changes?.untracked && { untracked: changes.untracked }),
      });
  const { providers } = policy;
  const later = rules.proposed?.policy.providers ?? providers;
  const allProviders = isSame(later, providers) ? providers : [...later, ...providers];
  const foreign = options.secretlintrc && (await foreignRulesOf(root, rules.readInForce));
  const scanOptions = {
    fingerprintKeys: options.fingerprintKeys,
    providers,
    ...(allProviders !== providers && { proposed: later }),
  };
  const looking = await createScanner(scanOptions, changes ? [] : listing.files, options.jobs, foreign);
  const scanner = foreign ? looking : await cached(root, bytesOf(listing.files), looking, scanOptions, options);
  const scanned = reported
    ? await reported(root, scanOptions)
    : await scanAll(root, listing, changes, whole, excluded, scanner, options);
  const { files, skipped, bytes, introduction } = scanned;
  const { scans: now, problems: missed = [] } = scanned;
  const known = [...now, ...(introduction?.base ?? [])];
  const history = changes && (await historyOf(root, changes, known, scanOptions, excluded, options));
  const scans = withPassing(now, history?.findings ?? []);
  const allowing = policy.allowances.inPullRequest === "approve" ? withNewAllowances(scans, introduction) : [];
  const asked = allowing.map((path) => ({ path, approvers: specificOwners(path, rules.rulebook.codeowners) }));
  const approvedPaths = (await options.approve?.(asked)) ?? new Set();
  const proposals = [
    ...rules.proposals,
    ...(options.approve ? asked.filter(({ path }) => !approvedPaths.has(path)) : []),
  ];
  const isWhole = listing.complete && missed.length === 0;
  const complete = isWhole && (changes === undefined || scope === "all");
  const report = audit(scans, {
    repository: { ...(name !== undefined && { name }), ...(commit !== undefined && { commit }) },
    today: options.today,
    complete,
    types: new Map([...withCustomTypes(credentialTypes(), allProviders), ...foreignTypes(scans)]),
    rulebook: rules.rulebook,
    ...(rules.proposed && { proposed: rules.proposed }),
    ...(rules.approved && { approved: rules.approved }),
    ...(proposals.length > 0 && { proposals }),
    approvedAllowances: approvedPaths,
    ...(introduction && { introduction: { ...introduction, comparison: comparisonOf(introduction, history) }, scope }),
    pending: changes?.staged ? "warn" : "block",
    allowances: options.allowances,
    ignore: options.ignore,
    scanned: { files, bytes, seconds: Math.round(performance.now() - started) / 1000 },
    problems: [...rules.problems, ...(options.problems ?? []), ...missed],
    skipped,
  });
  return {
    report: await maskPaths(report, allProviders),
    rulebook: rules.approved ?? rules.rulebook,
    complete: complete && !skipped.some(isMissed),
  };
}

/** The commits of a change, where the clone has them. */
async function historyOf(
  root: Root,
  changes: Changes,
  known: readonly FileScan[],
  scanOptions: ScanOptions,
  excluded: (path: string) => boolean,
  { paths, cwd, maxFindings }: RunOptions,
): Promise<History | undefined> {
  if (changes.staged || !root.repository) return undefined;
  if (changes.by === "code-host") return { findings: [], isWhole: false };
  const isAsked = isAskedFor(
    root,
    paths.map((path) => resolve(cwd, path)),
  );
  const scanner = createInPlaceScanner(scanOptions);
  const isWanted = (path: string): boolean => isAsked(path) && !excluded(path);
  return readHistory(root.repository, changes, scanner, isWanted, known, maxFindings);
}

const comparisonOf = ({ comparison }: Introduction, history: History | undefined): Comparison =>
  history === undefined || history.isWhole ? comparison : { ...comparison, net: true };

/** Each with its file, which may be gone as well. */
function withPassing(scans: readonly FileScan[], findings: readonly ExposedSecret[]): readonly FileScan[] {
  if (findings.length === 0) return scans;
  const byPath = Map.groupBy(findings, ({ path }) => path);
  const there = new Set(scans.map(({ path }) => path));
  const gone = [...byPath].filter(([path]) => !there.has(path));
  return [
    ...scans.map((scan) => ({ ...scan, findings: [...scan.findings, ...(byPath.get(scan.path) ?? [])] })),
    ...gone.map(([path, found]) => ({ ...emptyScan(path), findings: found })),
  ];
}

/** What both the rules in force and the change's own leave out: what only one of them looks at is still judged by that one. */
function excludedBy({ rulebook, approved, proposed }: Rules): (path: string) => boolean {
  const inForce = compileGlobs((approved ?? rulebook).policy.exclude);
  const later = proposed ? compileGlobs(proposed.policy.exclude) : () => true;
  return (path) => inForce(path) && later(path);
}

function changedOrOfChains(changed: ReadonlySet<string>, isKnown: (path: string) => boolean) {
  const isOfChains = chainFiles(isKnown);
  return (path: string): boolean => changed.has(path) || isOfChains(path);
}

const isSame = (some: readonly CustomProvider[], others: readonly CustomProvider[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/** Files in which the change may have written an allowance, or put a secret under one. */
const withNewAllowances = (scans: readonly FileScan[], introduction: Introduction | undefined): readonly string[] =>
  scans
    .filter(({ path }) => introduction?.touched.has(path))
    .filter(({ findings }) => findings.some((finding) => finding.kind === "exposed-secret" && finding.allowance))
    .map(({ path }) => path);

/** GitLab and GitHub look for CODEOWNERS in the same places and read it differently; a host's own name tells. */
const dialectByHost = (host: string | undefined): RunOptions["dialect"] =>
  host !== undefined && /(?:^|\.)gitlab\./.test(host) ? "gitlab" : undefined;

async function changesOf(root: Root, since: Since | undefined): Promise<Changes | undefined> {
  if (since === undefined) return undefined;
  if (root.repository) return findChanges(root.repository, since);
  throw new UserError(
    `${root.directory} is not in a git repository, so there is nothing to compare with. Leave out --changed-since and --staged.`,
  );
}
