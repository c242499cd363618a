import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useAddress } from "./address.ts";
import { Details } from "./details.tsx";
import { Facets } from "./facets.tsx";
import { theField } from "./rows.ts";
import { match } from "./filter.ts";
import { Header } from "./header.tsx";
import type { Host } from "./host.ts";
import { Notice } from "./notice.tsx";
import { Pictures } from "./picture-strip.tsx";
import { printAll } from "./print.tsx";
import { QueryField } from "./query-field.tsx";
import { ResultList } from "./result-list.tsx";
import { findCredential, listResults } from "./results.ts";
import type { Rows } from "./rows.ts";
import type { Source } from "./source.ts";
import { Toolbar } from "./toolbar.tsx";

interface Props {
  readonly source: Source;
  readonly rows: Rows;
  readonly host: Host | undefined;
}

/** Which part of the page a narrow window shows. */
export type Pane = "list" | "pictures" | "filters";

export function App({ source, rows, host }: Props) {
  const { state, change, ask } = useAddress();
  const [showsPictures, setShowsPictures] = useState(true);
  const [pane, setPane] = useState<Pane>("list");
  const matched = useMemo(() => match(rows, state.query), [rows, state.query]);
  const sorting = useMemo(() => {
    const { sort, descending } = state;
    return sort === undefined ? undefined : { field: theField(sort), descending };
  }, [state.sort, state.descending]);
  const results = useMemo(() => listResults(rows, matched, sorting), [rows, matched, sorting]);
  const opened = useMemo(
    () => (state.opened === undefined ? undefined : findCredential(rows, state.opened)),
    [rows, state.opened],
  );
  // The list follows every keystroke; what counts all of it follows when somebody pauses, one part after the other.
  const pictured = useSettled(matched, 150);
  const counted = useSettled(pictured, 50);
  const facets = useMemo(() => <Facets rows={rows} matched={counted} ask={ask} />, [rows, counted, ask]);
  const pictures = useMemo(() => <Pictures rows={rows} included={pictured.rows} ask={ask} />, [rows, pictured, ask]);
  const { titles } = source.data;
  const printed = useRef({ rows, results, state, titles });
  printed.current = { rows, results, state, titles };
  useEffect(() => printAll(() => printed.current), []);

  const close = () => {
    change({ opened: undefined });
    focusList();
  };
  return (
    <div class={rows.count > 0 ? "app" : "app empty"} data-pane={pane} data-opened={opened !== undefined}>
      <nav aria-label="Shortcut">
        <a
          class="skip"
          href="#credentials"
          onClick={(event) => {
            event.preventDefault();
            focusList();
          }}
        >
          Go to the credentials
        </a>
      </nav>
      <Header source={source} rows={rows} matched={matched} results={results} state={state} host={host} />
      <Notice data={source.data} />
      <QueryField rows={rows} matched={matched} ask={ask} change={change} />
      <nav class="panes" aria-label="Parts of the page">
        {(["list", "pictures", "filters"] as const).map((one) => (
          <button type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
            {one}
          </button>
        ))}
      </nav>
      {rows.count > 0 && facets}
      <main class="main">
        <h1 class="unseen">Credentials</h1>
        {showsPictures && rows.count > 0 && pictures}
        {rows.count > 0 && (
          <Toolbar
            rows={rows}
            results={results}
            state={state}
            change={change}
            pictured={showsPictures}
            togglePictures={() => setShowsPictures(!showsPictures)}
          />
        )}
        <ResultList
          rows={rows}
          results={results}
          matched={matched}
          sorting={sorting}
          state={state}
          opened={opened}
          titles={titles}
          reports={source.data.reports}
          change={change}
          ask={ask}
        />
      </main>
      {opened !== undefined && (
        <Details
          key={opened}
          source={source}
          rows={rows}
          matched={matched}
          credential={opened}
          host={host}
          ask={ask}
          close={close}
        />
      )}
    </div>
  );
}

const focusList = (): void => document.querySelector<HTMLElement>('.line[tabindex="0"]')?.focus();

/** A value once it has stayed the same for some milliseconds; sooner where nobody is writing. */
function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const isWriting = document.activeElement instanceof HTMLInputElement;
    const timer = setTimeout(() => settle(() => value), isWriting ? pause : 0);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
