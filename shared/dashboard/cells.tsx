import type { DashboardData } from "../model/dashboard.ts";
import { labelOf, type Field } from "./fields.ts";
import { Decision } from "./icons.tsx";
import type { Rows } from "./rows.ts";
import { daysPhrase, grouped, nameOf } from "./words.ts";

interface Props {
  readonly field: Field;
  readonly rows: Rows;
  readonly row: number;
  readonly titles: DashboardData["titles"];
}

/** What a column tells of a row; hostile text stays text, and does not turn what stands around it. */
export function Cell({ field, rows, row, titles }: Props) {
  const { source } = field;
  if ("number" in source) {
    const days = rows.number(source.number, row);
    if (Number.isNaN(days)) return <span class="muted">—</span>;
    return field.key === "age" ? <>{daysPhrase(days)}</> : <Until days={days} />;
  }
  const { values, sets, rows: numbers } = rows.category(field);
  const number = numbers[row] ?? 0;
  const texts = (sets ? (sets[number] ?? []) : [number]).map((value) => values[value] ?? "").filter(Boolean);
  const [first] = texts;
  if (first === undefined)
    return field.none === undefined ? <span class="muted">—</span> : <span class="nothing">{field.none}</span>;
  if (field.key === "lifetime") return <span class={`lifetime ${first}`}>{first}</span>;
  return (
    <>
      <bdi>{nameOf(field.key === "rule" ? (titles[first] ?? first) : labelOf(field, first))}</bdi>
      {texts.length > 1 && <span class="muted"> +{grouped(texts.length - 1)}</span>}
    </>
  );
}

const Until = ({ days }: { readonly days: number }) =>
  days < 0 ? <b class="past">{daysPhrase(days)} ago</b> : days === 0 ? <>today</> : <>in {daysPhrase(days)}</>;

/** The decision of a row; one that the change did not bring does not decide. */
export const DecisionCell = ({ rows, row }: { readonly rows: Rows; readonly row: number }) => {
  const value = rows.text("decision", row);
  return <Decision value={value} label={nameOf(value)} />;
};

/** What it is called, and what it is; a value in a file has no name but its type's. */
export function NameCell({ rows, row, titles }: Omit<Props, "field">) {
  const [name, type] = [rows.text("name", row), rows.text("type", row)];
  const title = titles[type] ?? nameOf(rows.text("kind", row));
  return (
    <>
      <bdi>{name === type ? title : name}</bdi>
      <bdi class="muted">{name === type ? type : title}</bdi>
    </>
  );
}
