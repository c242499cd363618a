import type { ListColumn, NumberColumn, TextColumn } from "../model/dashboard.ts";

/** Something that rows are filtered, counted, grouped and sorted by, under its key in a query. */
export interface Field {
  readonly key: string;
  /** Heading of its facet and its column. */
  readonly title: string;
  readonly source:
    | { readonly text: TextColumn }
    | { readonly list: ListColumn }
    | { readonly number: NumberColumn; readonly ranges: readonly Range[] }
    | { readonly flags: true };
  /** A value may stand for any that holds it; elsewhere it stands for itself, and `*` for any text. */
  readonly contains?: true;
  /** Shown beside the results; `open` from the start. */
  readonly facet?: "open" | "closed";
  /** Values that have an order of their own, in it; others follow by how often they are there. */
  readonly order?: readonly string[];
  /** What people read for no value. */
  readonly none?: string;
}

/** One bar of a distribution: a query's value, and what people read for it. */
export interface Range {
  readonly value: string;
  readonly label: string;
}

/** What a query says for no value: `owner:none`. */
export const noValue = "none";

const ages: readonly Range[] = [
  { value: "<30", label: "under 30 days" },
  { value: "30..89", label: "30 to 89 days" },
  { value: "90..179", label: "90 to 179 days" },
  { value: "180..364", label: "180 to 364 days" },
  { value: ">=365", label: "a year and more" },
  { value: noValue, label: "unknown" },
];

const ends: readonly Range[] = [
  { value: "<0", label: "past" },
  { value: "0..6", label: "within 7 days" },
  { value: "7..29", label: "within 30 days" },
  { value: "30..89", label: "within 90 days" },
  { value: ">=90", label: "later" },
  { value: noValue, label: "no day known" },
];

/** In the order in which facets and columns are offered. */
export const fields: readonly Field[] = [
  {
    key: "decision",
    title: "Decision",
    source: { text: "decision" },
    facet: "open",
    order: ["block", "warn", "allow"],
  },
  { key: "is", title: "State", source: { flags: true }, facet: "open", none: "nothing of note" },
  { key: "owner", title: "Owner", source: { list: "owner" }, facet: "open", none: "nobody" },
  { key: "business", title: "Business owner", source: { text: "business" }, facet: "closed", none: "nobody" },
  { key: "steward", title: "Steward", source: { text: "steward" }, facet: "closed", none: "nobody" },
  {
    key: "lifetime",
    title: "Lifetime",
    source: { text: "lifetime" },
    facet: "open",
    order: ["long-lived", "unknown", "bounded", "short-lived", "expired"],
  },
  {
    key: "age",
    title: "Age",
    source: { number: "age", ranges: ages },
    facet: "open",
    order: ages.map(({ value }) => value),
  },
  { key: "rule", title: "Policy rule", source: { list: "rule" }, facet: "open", none: "nothing against it" },
  { key: "repo", title: "Repository", source: { text: "repository" }, facet: "open" },
  { key: "env", title: "Environment", source: { list: "environment" }, facet: "open" },
  { key: "provider", title: "Provider", source: { text: "provider" }, facet: "open" },
  { key: "type", title: "Credential type", source: { text: "type" }, facet: "closed" },
  { key: "issuer", title: "Issuer", source: { text: "issuer" }, facet: "closed", none: "unknown" },
  { key: "pipeline", title: "Issuing pipeline", source: { text: "pipeline" }, facet: "closed", none: "unknown" },
  { key: "job", title: "Used by job", source: { list: "job" }, contains: true, facet: "closed" },
  { key: "system", title: "Pipeline system", source: { text: "system" }, facet: "closed" },
  {
    key: "due",
    title: "Rotation due",
    source: { number: "due", ranges: ends },
    facet: "closed",
    order: ends.map(({ value }) => value),
  },
  {
    key: "expires",
    title: "Expires",
    source: { number: "expires", ranges: ends },
    facet: "closed",
    order: ends.map(({ value }) => value),
  },
  {
    key: "lifecycle",
    title: "Lifecycle",
    source: { text: "lifecycle" },
    facet: "closed",
    order: ["compromised", "suspended", "revoked", "retired", "rotating", "proposed", "active"],
    none: "not registered",
  },
  {
    key: "coverage",
    title: "Detection coverage",
    source: { text: "coverage" },
    facet: "closed",
    order: ["none", "unknown", "partial", "full"],
  },
  { key: "framework", title: "Framework", source: { list: "framework" }, facet: "closed" },
  {
    key: "kind",
    title: "Kind",
    source: { text: "kind" },
    facet: "closed",
    order: ["exposed-secret", "credential-issuance", "credential-use"],
  },
  {
    key: "blast",
    title: "Blast radius",
    source: { text: "blast-radius" },
    facet: "closed",
    order: ["critical", "high", "medium", "low"],
  },
  { key: "custodian", title: "CODEOWNERS", source: { list: "custodian" }, facet: "closed", none: "nobody" },
  { key: "identity", title: "Identity", source: { text: "identity" }, facet: "closed", none: "not registered" },
  { key: "account", title: "Account", source: { text: "account" }, facet: "closed" },
  {
    key: "confidence",
    title: "Confidence",
    source: { text: "confidence" },
    facet: "closed",
    order: ["high", "medium", "low"],
  },
  { key: "suppression", title: "Made milder by", source: { text: "suppression" }, facet: "closed", none: "nothing" },
  { key: "name", title: "Name", source: { text: "name" }, contains: true },
  { key: "path", title: "Path", source: { text: "path" }, contains: true },
  { key: "fingerprint", title: "Fingerprint", source: { text: "fingerprint" }, contains: true },
];

const byKey = new Map(fields.map((field) => [field.key, field]));

export const fieldOf = (key: string): Field | undefined => byKey.get(key);

/** What words without a key are looked for in. */
export const searched: readonly string[] = ["name", "type", "path", "repo", "owner", "identity", "pipeline", "job"];

/** What people read for a value: `none` and ranges have words of their own. */
export function labelOf({ source, none = "none" }: Field, value: string): string {
  if ("number" in source) return source.ranges.find((range) => range.value === value)?.label ?? value;
  return value === "" || value === noValue ? none : value;
}
