import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DashboardData } from "../model/dashboard.ts";
import type { Ask, Change } from "./address.ts";
import { Cell, DecisionCell, NameCell } from "./cells.tsx";
import { fieldOf, labelOf, type Field } from "./fields.ts";
import type { Match } from "./filter.ts";
import { Icon } from "./icons.tsx";
import { Nothing } from "./nothing.tsx";
import { groupResults, keyOf, type Line, type Result, type Sorting } from "./results.ts";
import { tells, theField, type Rows } from "./rows.ts";
import type { State } from "./state.ts";
import { elementOf, useVirtual } from "./virtual.ts";
import { grouped, long, nameOf, plural } from "./words.ts";

interface Props {
  readonly rows: Rows;
  readonly results: readonly Result[];
  readonly matched: Match;
  readonly sorting: Sorting | undefined;
  readonly state: State;
  readonly opened: number | undefined;
  readonly titles: DashboardData["titles"];
  readonly reports: DashboardData["reports"];
  readonly change: Change;
  readonly ask: Ask;
}

/** Pixels. A narrow window shows a line as a card. */
const lineHeight = 44;
const cardHeight = 112;
const headHeight = 34;
const narrow = "(max-width: 760px)";

const noneClosed: ReadonlySet<string> = new Set();

export function ResultList({ rows, results, matched, sorting, state, opened, titles, reports, change, ask }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(noneClosed);
  const focuses = useRef(false);
  const isNarrow = useMedia(narrow);
  const group = state.group === undefined ? undefined : fieldOf(state.group);
  const lines = useMemo<readonly Line[]>(
    () => (group ? groupResults(rows, matched, sorting, group, closed) : results),
    [rows, results, matched, sorting, group, closed],
  );
  const current = Math.min(active, lines.length - 1);
  const head = isNarrow ? 0 : headHeight;
  const virtual = useVirtual(scroller, {
    count: lines.length,
    size: isNarrow ? cardHeight : lineHeight,
    head,
    kept: current,
  });
  useEffect(() => setClosed(noneClosed), [group]);
  useEffect(() => {
    setActive(0);
    virtual.scrollToOffset(0);
  }, [results]);
  useLayoutEffect(() => {
    if (!focuses.current) return;
    focuses.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-line="${current}"]`)?.focus({ preventScroll: true });
  });

  const columns = state.columns.map(theField).filter((field) => tells(rows, field));
  const go = (to: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, to));
    focuses.current = true;
    setActive(next);
    virtual.scrollToIndex(next, { align: "auto" });
  };
  const fold = (value: string, close: boolean) => {
    const next = new Set(closed);
    if (close) next.add(value);
    else next.delete(value);
    setClosed(next);
  };
  const act = (line: Line, number: number) => {
    setActive(number);
    if ("group" in line) fold(line.group.value, !closed.has(line.group.value));
    else change({ opened: keyOf(rows, line.row) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current];
    if (!line || !(event.target instanceof HTMLElement) || event.target.dataset["line"] === undefined) return;
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / (isNarrow ? cardHeight : lineHeight)) - 1,
    );
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(current + 1),
      ArrowUp: () => go(current - 1),
      PageDown: () => go(current + page),
      PageUp: () => go(current - page),
      Home: () => go(0),
      End: () => go(lines.length - 1),
      Enter: () => act(line, current),
      " ": () => act(line, current),
      ArrowRight: () => ("group" in line ? fold(line.group.value, false) : act(line, current)),
      ArrowLeft: () => {
        if ("group" in line) fold(line.group.value, true);
        else if (group) go(lines.slice(0, current).findLastIndex((one) => "group" in one));
      },
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  if (lines.length === 0) return <Nothing rows={rows} query={state.query} reports={reports} ask={ask} />;
  return (
    <div
      class="list"
      ref={scroller}
      role="treegrid"
      aria-label="Credentials"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 3}
      style={{ "--columns": gridOf(columns) }}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" class="heads">
        <div role="row" aria-rowindex={1} class="row">
          {["decision", "name"].map((key) => (
            <Head
              key={key}
              field={theField(key)}
              title={key === "name" ? "Credential" : undefined}
              state={state}
              change={change}
            />
          ))}
          {columns.map((field) => (
            <Head key={field.key} field={field} state={state} change={change} />
          ))}
          <Head field={theField("path")} title="Place" state={state} change={change} />
        </div>
      </div>
      <div role="rowgroup" class="canvas" style={{ height: `${virtual.getTotalSize() - head}px` }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          if (!line) return null;
          const key = elementOf(virtual, index, current);
          const shared = {
            role: "row" as const,
            tabIndex: index === current ? 0 : -1,
            "data-line": index,
            "aria-rowindex": index + 2,
            style: { transform: `translateY(${start - head}px)`, height: `${size}px` },
            onClick: () => act(line, index),
          };
          if ("group" in line) {
            const { value } = line.group;
            const isClosed = closed.has(value);
            return (
              <div key={key} class="row line group" aria-level={1} aria-expanded={!isClosed} {...shared}>
                <span role="gridcell" aria-colspan={columns.length + 3}>
                  <Icon name={isClosed ? "right" : "down"} />
                  <bdi>{group ? nameOf(labelOf(group, value)) : value}</bdi>
                  <span class="muted">
                    {grouped(line.group.credentials)} ({plural(line.group.places, "place")})
                  </span>
                </span>
              </div>
            );
          }
          const { row, credential, places } = line;
          return (
            <div
              key={key}
              class="row line"
              aria-level={group ? 2 : 1}
              aria-selected={credential === opened}
              {...shared}
            >
              <span role="gridcell" class="cell-decision">
                <DecisionCell rows={rows} row={row} />
              </span>
              <span role="gridcell" class="cell-name">
                <NameCell rows={rows} row={row} titles={titles} />
              </span>
              {columns.map((field) => (
                <span key={field.key} role="gridcell" class={`cell-${field.key}`} data-title={field.title}>
                  <Cell field={field} rows={rows} row={row} titles={titles} />
                </span>
              ))}
              <span role="gridcell" class="cell-place" title={long({ credentials: 1, places })}>
                <span class="place">
                  <bdi dir="ltr">
                    {rows.text("path", row)}:{rows.number("line", row)}
                  </bdi>
                </span>
                {places > 1 && <span class="muted">({plural(places, "place")})</span>}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const widths: Readonly<Record<string, string>> = {
  repo: "minmax(110px, 1.1fr)",
  lifetime: "minmax(92px, 0.7fr)",
  age: "minmax(80px, 0.6fr)",
  rule: "minmax(130px, 1.5fr)",
};

const gridOf = (columns: readonly Field[]): string =>
  [
    "92px",
    "minmax(150px, 1.5fr)",
    ...columns.map(({ key }) => widths[key] ?? "minmax(100px, 1fr)"),
    "minmax(150px, 1.6fr)",
  ].join(" ");

interface HeadProps {
  readonly field: Field;
  readonly title?: string | undefined;
  readonly state: State;
  readonly change: Change;
}

/** Sorts rising, then falling, then by urgency again. */
function Head({ field, title, state: { sort, descending }, change }: HeadProps) {
  const isSorted = sort === field.key;
  const next = isSorted
    ? descending
      ? { sort: undefined, descending: false }
      : { sort: field.key, descending: true }
    : { sort: field.key, descending: false };
  return (
    <span role="columnheader" aria-sort={isSorted ? (descending ? "descending" : "ascending") : "none"}>
      <button type="button" onClick={() => change(next)}>
        {title ?? field.title}
        {isSorted && <Icon name={descending ? "down" : "up"} />}
      </button>
    </span>
  );
}

/** Whether a media query holds, now and when that changes. */
function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setHolds(media.matches);
    media.addEventListener("change", look);
    return () => media.removeEventListener("change", look);
  }, [query]);
  return holds;
}
