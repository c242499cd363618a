/**
 * What the dashboard page reads: verdicts of any number of reports as columns, since 50,000 of them as objects would be
 * too much to send and to filter. A row is a place; rows of the same `credential` number are one credential.
 */
export interface DashboardData {
  readonly schema: "keyholder-dashboard/1";
  /** ISO day; the latest by which a report was judged. */
  readonly today: string;
  readonly reports: readonly DashboardReport[];
  readonly rows: number;
  /** Of each row: which credential it is a place of, counted from 0 across all repositories. */
  readonly credentials: PackedNumbers;
  readonly texts: Readonly<Record<TextColumn, Texts>>;
  readonly lists: Readonly<Record<ListColumn, Lists>>;
  readonly numbers: Readonly<Record<NumberColumn, Numbers>>;
  readonly problems: readonly DashboardProblem[];
  /** What policy rules say in a few words, and names of credential types, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** How many rows one part of the details tells, in the order of the rows; the last may tell fewer. */
  readonly detailsRows: number;
}

/** What a row is filtered, sorted and grouped by; one text each, empty where nothing is known. */
export type TextColumn =
  | "repository"
  | "decision"
  | "state"
  | "kind"
  | "name"
  | "type"
  | "provider"
  | "path"
  | "fingerprint"
  | "confidence"
  | "identity"
  | "identity-kind"
  | "ownership"
  | "business"
  | "steward"
  | "issuer"
  | "account"
  | "pipeline"
  | "system"
  | "lifetime"
  | "lifecycle"
  | "coverage"
  | "blast-radius"
  | "suppression";

/** The same with any number of texts. `rule` are the rules that stand against it, without those that something lowered to nothing. */
export type ListColumn = "owner" | "custodian" | "rule" | "framework" | "environment" | "job";

/**
 * `age`: days since it was last rotated or issued. `expires`: days until it ends. `due`: days until its owner promised to
 * rotate it. `limit`: days the policy lets it live. Days of the past are negative.
 */
export type NumberColumn = "line" | "column" | "age" | "expires" | "due" | "limit";

/** One natural number for each row, as `text/packed-numbers.ts` writes and reads them. */
export type PackedNumbers = string;

/** Every text once, and which one stands in each row. */
export interface Texts {
  readonly values: readonly string[];
  readonly rows: PackedNumbers;
}

/** Every number once; `null` where nothing is known. */
export interface Numbers {
  readonly values: readonly (number | null)[];
  readonly rows: PackedNumbers;
}

/** Every text once, every set of them once, and which set stands in each row. */
export interface Lists extends Texts {
  readonly sets: readonly (readonly number[])[];
}

/**
 * `changed`: only what a change brought was judged. `incomplete`: something in scope could not be judged. The others
 * brought no rows: `missing`: it was expected and is not there; `repeated`: a report of this repository was there before;
 * `other-version`, `broken`: it could not be read.
 */
export type ReportState = "whole" | "changed" | "incomplete" | "missing" | "repeated" | "other-version" | "broken";

export interface DashboardReport {
  /** `owner/name`, or what else tells people which report is meant. */
  readonly repository: string;
  readonly state: ReportState;
  /** In a sentence: what is wrong with it, and what to do. Absent where nothing is. */
  readonly why?: string;
  readonly commit?: string;
  /** ISO day it was judged by. */
  readonly today?: string;
  readonly files?: number;
  /** Files that should have been looked at and were not; left out by choice. */
  readonly missed?: number;
  readonly leftOut?: number;
}

export interface DashboardProblem {
  readonly repository: string;
  readonly path: string;
  readonly line?: number;
  readonly severity: "error" | "warning";
  /** What is wrong, and what to do. */
  readonly sentence: string;
}

/** What is told of one place once somebody opens it. */
export interface PlaceDetails {
  /** Its line with every secret masked. */
  readonly excerpt: string;
  readonly reasons: readonly {
    readonly rule: string;
    readonly decision: string;
    readonly why: string;
    readonly next: string;
  }[];
  /** Owner, issuer, lifetime and so on, each in a sentence with how we know. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly path: CredentialPath;
}

/** Of what a credential's path is made, as the page draws it: from who issues it to where it is used. */
export interface CredentialPath {
  readonly stations: readonly Station[];
  /** Indexes of stations. */
  readonly links: readonly (readonly [from: number, to: number])[];
}

export interface Station {
  readonly kind: "issuer" | "pipeline" | "resource" | "stored-name" | "job" | "environment";
  readonly label: string;
  /** Under which the filter knows it; absent where it knows it not. */
  readonly id?: string;
  /** `path:line` */
  readonly place?: string;
}
