import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
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
import { readState, writeState, type State } from "./state.ts";
import { Toolbar } from "./toolbar.tsx";

interface Props {
  readonly source: Source;
  readonly rows: Rows;
  readonly host: Host | undefined;
}

/** Which part of the page a narrow window shows. */
export type Pane = "list" | "pictures" | "filters";

export function App({ source, rows, host }: Props) {
  const [state, change] = useAddress();
  const [pictured, setPictured] = useState(true);
  const [pane, setPane] = useState<Pane>("list");
  const matched = useMemo(() => match(rows, state.query), [rows, state.query]);
  const results = useMemo(() => {
    const { sort, descending } = state;
    return listResults(rows, matched, sort === undefined ? undefined : { field: theField(sort), descending });
  }, [rows, matched, state.sort, state.descending]);
  const opened = useMemo(
    () => (state.opened === undefined ? undefined : findCredential(rows, state.opened)),
    [rows, state.opened],
  );
  // The list follows every keystroke; what counts all of it follows when somebody pauses.
  const settled = useSettled(matched);
  const ask = useCallback((query: string) => change({ query }), [change]);
  const { titles } = source.data;
  const printed = useRef({ rows, results, state, titles });
  printed.current = { rows, results, state, titles };
  useEffect(() => printAll(() => printed.current), []);

  const close = () => {
    change({ opened: undefined });
    focusList();
  };
  return (
    <div class="app" data-pane={pane} data-opened={opened !== undefined}>
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
      <QueryField rows={rows} matched={matched} query={state.query} ask={ask} change={change} />
      <nav class="panes" aria-label="Parts of the page">
        {(["list", "pictures", "filters"] as const).map((one) => (
          <button type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
            {one}
          </button>
        ))}
      </nav>
      <Facets rows={rows} matched={settled} query={state.query} ask={ask} />
      <main class="main">
        <h1 class="unseen">Credentials</h1>
        {pictured && rows.count > 0 && <Pictures rows={rows} included={settled.rows} query={state.query} ask={ask} />}
        <Toolbar
          rows={rows}
          results={results}
          state={state}
          change={change}
          pictured={pictured}
          togglePictures={() => setPictured(!pictured)}
        />
        <ResultList
          rows={rows}
          results={results}
          state={state}
          opened={opened}
          titles={titles}
          reports={source.data.reports}
          change={change}
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

/** Milliseconds between keystrokes of somebody who types. */
const pause = 150;

/** A value once it has stayed the same for a moment. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** A part of the state that is to change; `undefined` takes a part away. */
export type Change = (changes: { readonly [K in keyof State]?: State[K] | undefined }) => void;

/** The state, which the address holds. What a person would want to go back from is a step of the history. */
function useAddress(): readonly [State, Change] {
  const [state, setState] = useState(() => readState(location.hash));
  const current = useRef(state);
  useEffect(() => {
    const read = () => setState((current.current = readState(location.hash)));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const change = useCallback<Change>((changes) => {
    const next = without({ ...current.current, ...changes });
    current.current = next;
    setState(next);
    const address = `#${writeState(next)}`;
    // An editor's webview has no address of its own.
    try {
      if ("opened" in changes) history.pushState(undefined, "", address);
      else history.replaceState(undefined, "", address);
    } catch {
      return;
    }
  }, []);
  return [state, change];
}

const without = (state: { readonly [K in keyof State]?: State[K] | undefined }): State =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as unknown as State;
