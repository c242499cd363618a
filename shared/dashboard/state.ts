import { fieldOf } from "./fields.ts";

/** What the page shows; all of it stands in the address, so that it can be sent to somebody else. */
export interface State {
  readonly query: string;
  /** Key of the field; the most urgent first without one. */
  readonly sort?: string;
  readonly descending: boolean;
  /** Key of the field that the results are gathered by. */
  readonly group?: string;
  /** Keys of the fields shown as columns. */
  readonly columns: readonly string[];
  /** Fingerprint or register name of the opened credential, behind its repository where it is one only there. */
  readonly opened?: string;
}

export const usualColumns: readonly string[] = ["repo", "owner", "lifetime", "age", "rule"];

export const initialState: State = { query: "", descending: false, columns: usualColumns };

/** The part of an address behind `#`; empty for the initial state. */
export function writeState({ query, sort, descending, group, columns, opened }: State): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (sort !== undefined) parameters.set("sort", `${descending ? "-" : ""}${sort}`);
  if (group !== undefined) parameters.set("group", group);
  if (columns.join() !== usualColumns.join()) parameters.set("columns", columns.join());
  if (opened !== undefined) parameters.set("open", opened);
  return parameters.toString();
}

/** Anybody may have written it: what is not known is passed over. */
export function readState(hash: string): State {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const [, minus = "", sort = ""] = /^(-?)(.*)$/s.exec(parameters.get("sort") ?? "") ?? [];
  const group = parameters.get("group") ?? "";
  const columns = parameters.get("columns");
  const opened = parameters.get("open");
  const isKnown = (key: string): boolean => fieldOf(key) !== undefined;
  return {
    query: (parameters.get("q") ?? "").slice(0, longestQuery),
    descending: minus !== "",
    columns: columns === null ? usualColumns : [...new Set(columns.split(",").filter(isKnown))],
    ...(isKnown(sort) && { sort }),
    ...(isKnown(group) && { group }),
    ...(opened !== null && { opened }),
  };
}

/** UTF-16 units; more than people write, and less than would keep the page busy. */
export const longestQuery = 4000;
