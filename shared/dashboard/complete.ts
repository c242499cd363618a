import { fieldOf, fields, labelOf, noValue } from "./fields.ts";
import { countValues, match } from "./filter.ts";
import { flags } from "./flags.ts";
import { parseQuery, writeTerm } from "./query.ts";
import type { Rows } from "./rows.ts";

/** One way to go on with a query: what takes the place of the word at the caret. */
export interface Completion {
  readonly insert: string;
  /** Of the word, in UTF-16 units of the query. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly says: string;
}

const mostShown = 12;

/** What may be meant at the caret: filters by their beginning, then the values of one, most frequent first. */
export function complete(rows: Rows, query: string, caret: number): readonly Completion[] {
  const { start, end, word } = wordAt(query, caret);
  const [, not = "", key, typed = ""] = /^(-?)([a-z][a-z-]*):(.*)$/is.exec(word) ?? [];
  const field = key === undefined ? undefined : fieldOf(key.toLowerCase());
  if (!field) return key === undefined ? completeKey(word, start, end) : [];
  const open = typed.slice(typed.lastIndexOf(",") + 1);
  const chosen = typed
    .slice(0, typed.length - open.length)
    .split(",")
    .filter((value) => value !== "");
  const wanted = open.replaceAll('"', "").toLowerCase();
  const saysOf = new Map(flags.map(({ id, says }) => [id, says]));
  // What is still being written filters nothing out.
  const others = match(rows, query.slice(0, start) + query.slice(end));
  return countValues(rows, field, others.besides(field))
    .filter(({ value }) => `${value} ${labelOf(field, value)}`.toLowerCase().includes(wanted))
    .slice(0, mostShown)
    .map(({ value, credentials }) => {
      const values = [...chosen.map((one) => one.replaceAll('"', "")), value === "" ? noValue : value];
      const says = "flags" in field.source ? `${saysOf.get(value) ?? ""} · ` : "";
      return {
        insert: `${writeTerm({ key: field.key, not: not !== "", values })} `,
        start,
        end,
        label: labelOf(field, value),
        says: `${says}${credentials}`,
      };
    });
}

function completeKey(word: string, start: number, end: number): readonly Completion[] {
  const not = word.startsWith("-") ? "-" : "";
  const wanted = word.slice(not.length).toLowerCase();
  const starting = fields.filter(({ key }) => key.startsWith(wanted));
  const titled = fields.filter(({ key, title }) => !key.startsWith(wanted) && title.toLowerCase().includes(wanted));
  return [...starting, ...titled].slice(0, mostShown).map(({ key, title }) => ({
    insert: `${not}${key}:`,
    start,
    end,
    label: `${not}${key}:`,
    says: title,
  }));
}

function wordAt(query: string, caret: number): { start: number; end: number; word: string } {
  const term = parseQuery(query).find(({ start, end }) => start <= caret && caret <= end);
  if (term) return { start: term.start, end: term.end, word: query.slice(term.start, caret) };
  // A key without a value is no term yet.
  const start = query.slice(0, caret).search(/\S*$/);
  return { start, end: caret, word: query.slice(start, caret) };
}
