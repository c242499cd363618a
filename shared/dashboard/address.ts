import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { readState, writeState, type State } from "./state.ts";

/** A part of the state that is to change; `undefined` takes a part away. */
export type Change = (changes: { readonly [K in keyof State]?: State[K] | undefined }) => void;

/** What a query is to become, from what it is then: two clicks may come before either is shown. */
export type Ask = (edit: (query: string) => string) => void;

/** Milliseconds; browsers refuse addresses that follow each other as quickly as keystrokes do. */
const pause = 150;

/** The state, which the address holds. What a person would want to go back from is a step of the history. */
export function useAddress(): { readonly state: State; readonly change: Change; readonly ask: Ask } {
  const [state, setState] = useState(() => readState(location.hash));
  const current = useRef(state);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const read = () => {
      clearTimeout(waiting.current);
      setState((current.current = readState(location.hash)));
    };
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const change = useCallback<Change>((changes) => {
    const before = current.current;
    const next = without({ ...before, ...changes });
    current.current = next;
    setState(next);
    clearTimeout(waiting.current);
    if ("opened" in changes) {
      write("replaceState", before);
      write("pushState", next);
    } else if ("query" in changes) waiting.current = setTimeout(() => write("replaceState", next), pause);
    else write("replaceState", next);
  }, []);
  const ask = useCallback<Ask>((edit) => change({ query: edit(current.current.query) }), [change]);
  return { state, change, ask };
}

function write(how: "pushState" | "replaceState", state: State): void {
  // An editor's webview has no address of its own.
  try {
    history[how](undefined, "", `#${writeState(state)}`);
  } catch {
    return;
  }
}

const without = (state: { readonly [K in keyof State]?: State[K] | undefined }): State =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as unknown as State;
