import type {
  DashboardData,
  DashboardProblem,
  DashboardReport,
  ListColumn,
  NumberColumn,
  ReportState,
  TextColumn,
} from "../model/dashboard.ts";
import { isMissed } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { counts, type Verdict } from "../model/verdict.ts";
import { daysBetween } from "../text/days.ts";
import { visible } from "../text/visible.ts";
import { collectLists, collectRows, collectValues } from "./dashboard-columns.ts";
import { detailsOf } from "./dashboard-details.ts";
import { credentialPhrase, problemSentence, reportStates, ruleLabel } from "./wording/index.ts";

/** The data of a page, and what it loads only when somebody opens a place: each part as `pack` gave it back. */
export interface Dashboard {
  readonly data: DashboardData;
  readonly details: readonly string[];
}

/** Takes reports one at a time and keeps no more of each than the page shows. */
export interface DashboardBuilder {
  /**
   * `label` tells people which report is meant where it does not name its repository. A second report of the same
   * repository is listed as repeated and not counted.
   */
  readonly add: (report: Report, label?: string) => void;
  /** A report that was expected and brings nothing. */
  readonly addGap: (repository: string, state: "missing" | "other-version" | "broken", why?: string) => void;
  readonly build: () => Dashboard;
}

/** Rows whose details are packed together: few enough to be read at once when one of them is opened. */
const detailsRows = 500;

/** `pack` compresses a text for the page, or leaves it as it is. */
export function createDashboard(pack: (text: string) => string = (text) => text): DashboardBuilder {
  const reports: DashboardReport[] = [];
  const seen = new Set<string>();
  const problems: DashboardProblem[] = [];
  const titles = new Map<string, string>();
  const texts = mapValues(textColumns, () => collectValues<string>());
  const lists = mapValues(listColumns, () => collectLists());
  const numbers = mapValues(numberColumns, () => collectValues<number | null>());
  const credentials = collectRows();
  const numberOf = new Map<string, number>();
  const details: string[] = [];
  let waiting: string[] = [];
  let rows = 0;

  function flush(): void {
    if (waiting.length > 0) details.push(pack(`[${waiting.join(",")}]`));
    waiting = [];
  }

  function addRow(verdict: Verdict, row: Row): void {
    for (const id of keysOf(textColumns)) texts[id].add(visible(textColumns[id](verdict, row) ?? ""));
    for (const id of keysOf(listColumns)) lists[id].add(listColumns[id](verdict).map(visible));
    for (const id of keysOf(numberColumns)) numbers[id].add(numberColumns[id](verdict, row) ?? null);
    const key = isLocal(verdict.credential) ? `${verdict.credential}\0${row.repository}` : verdict.credential;
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    credentials.add(number);
    rows += 1;
    if (waiting.push(JSON.stringify(detailsOf(verdict))) === detailsRows) flush();
  }

  function addGap(repository: string, state: ReportState, why = reportStates[state]): void {
    reports.push({ repository: visible(repository), state, ...(why !== "" && { why }) });
  }

  return {
    add: (report, label = "") => {
      const repository = visible(report.repository.name ?? label);
      if (seen.has(repository)) return addGap(repository, "repeated");
      seen.add(repository);
      for (const verdict of report.verdicts) addRow(verdict, { repository, today: report.today });
      for (const problem of report.problems) {
        const { path, line, severity } = problem;
        const sentence = visible(problemSentence(problem));
        problems.push({ repository, path: visible(path), ...(line !== undefined && { line }), severity, sentence });
      }
      for (const rule of report.rules) titles.set(rule.id, visible(ruleLabel(rule)));
      for (const { id, name } of Object.values(report.types)) titles.set(id, visible(name));
      reports.push(describeReport(report, repository));
    },
    addGap,
    build: () => {
      flush();
      return {
        data: {
          schema: "keyholder-dashboard/1",
          today: reports.reduce((latest, { today = "" }) => (today > latest ? today : latest), ""),
          reports,
          rows,
          credentials: credentials.pack(),
          texts: mapValues(texts, ({ column }) => column()),
          lists: mapValues(lists, ({ column }) => column()),
          numbers: mapValues(numbers, ({ column }) => column()),
          problems,
          titles: Object.fromEntries(titles),
          detailsRows,
        },
        details,
      };
    },
  };
}

function describeReport(report: Report, repository: string): DashboardReport {
  const { summary, comparison, today, scanned, skipped } = report;
  const { commit } = report.repository;
  const state: ReportState = summary.errors > 0 ? "incomplete" : comparison ? "changed" : "whole";
  const missed = skipped.filter(isMissed).length;
  return {
    repository,
    state,
    ...(reportStates[state] !== "" && { why: reportStates[state] }),
    ...(commit !== undefined && { commit: visible(commit) }),
    today: visible(today),
    files: scanned.files,
    missed,
    leftOut: skipped.length - missed,
  };
}

/** Where a row comes from. */
interface Row {
  readonly repository: string;
  readonly today: string;
}

/** A stored name, a place and a resource are one credential in their own repository alone. */
const isLocal = (credential: string): boolean => /^[upi]1:/.test(credential);

const textColumns: Readonly<Record<TextColumn, (verdict: Verdict, row: Row) => string | undefined>> = {
  repository: (_, row) => row.repository,
  decision: ({ decision }) => decision,
  state: (verdict) => (verdict.introduced === undefined ? "" : counts(verdict) ? "new" : "old"),
  kind: ({ finding }) => finding.kind,
  name: credentialPhrase,
  type: ({ finding }) => finding.type,
  provider: ({ finding }) => finding.provider,
  path: ({ finding }) => finding.path,
  fingerprint: ({ finding }) => finding.fingerprints[0],
  confidence: ({ finding }) => (finding.kind === "exposed-secret" ? finding.confidence : ""),
  identity: ({ identity }) => identity.id,
  "identity-kind": ({ identity }) => identity.kind,
  ownership: ({ owner, finding }) =>
    owner.status === "unknown" && finding.kind === "credential-use" && finding.form === "federated"
      ? "not-needed"
      : owner.status,
  business: ({ owner }) => owner.business?.handle,
  steward: ({ owner }) => owner.steward?.handle,
  issuer: ({ issuer }) => issuer.system,
  account: ({ issuer }) => issuer.account,
  pipeline: ({ issuingPipeline: { id, path, job } }) => id ?? (job === undefined ? path : `${path}#${job}`),
  system: ({ finding }) => finding.at?.system,
  lifetime: ({ lifetime }) => lifetime.class,
  lifecycle: ({ lifecycle }) => lifecycle?.state,
  coverage: ({ detection }) => detection.coverage,
  "blast-radius": ({ reach }) => reach.blastRadius,
  suppression: ({ suppression }) => suppression?.kind,
};

const listColumns: Readonly<Record<ListColumn, (verdict: Verdict) => readonly string[]>> = {
  owner: ({ owner: { business, steward } }) => [business, steward].flatMap((one) => one?.handle ?? []),
  custodian: ({ custodian }) => custodian.owners,
  rule: ({ reasons }) => reasons.filter(({ decision }) => decision !== "allow").map(({ rule }) => rule),
  framework: ({ frameworks }) => frameworks,
  environment: ({ reach, finding }) => [...new Set([...reach.environments, finding.at?.environment ?? []].flat())],
  job: ({ reach }) => reach.jobs,
};

const numberColumns: Readonly<Record<NumberColumn, (verdict: Verdict, row: Row) => number | undefined>> = {
  line: ({ finding }) => finding.start.line,
  column: ({ finding }) => finding.start.column,
  age: ({ rotation, lifetime }, { today }) => wholeDays(rotation?.lastRotated ?? lifetime.issuedAt, today),
  expires: ({ lifetime }, { today }) => (lifetime.byRotation ? undefined : wholeDays(today, lifetime.expiresAt)),
  due: ({ rotation }, { today }) => wholeDays(today, rotation?.dueBy),
  limit: ({ lifetime }) => lifetime.limitDays,
};

/** Absent where one of the days is, or is none. */
function wholeDays(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = Math.floor(daysBetween(from.slice(0, 10), to.slice(0, 10)));
  return Number.isNaN(days) ? undefined : days;
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

const mapValues = <K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> =>
  Object.fromEntries(keysOf(record).map((key) => [key, map(record[key])])) as Record<K, B>;
