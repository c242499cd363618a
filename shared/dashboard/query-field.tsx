import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Ask, Change } from "./address.ts";
import { complete, type Completion } from "./complete.ts";
import { fields } from "./fields.ts";
import { flags } from "./flags.ts";
import type { Match } from "./filter.ts";
import { Icon } from "./icons.tsx";
import { nearest } from "../text/nearest.ts";
import type { Rows } from "./rows.ts";
import { longestQuery } from "./state.ts";

interface Props {
  readonly rows: Rows;
  readonly matched: Match;
  readonly ask: Ask;
  readonly change: Change;
}

/** What security teams ask first. */
const questions: readonly { readonly label: string; readonly query: string; readonly group?: string }[] = [
  { label: "What blocks", query: "is:blocking" },
  { label: "Unowned", query: "is:unowned", group: "repo" },
  { label: "Outlives its policy", query: "is:outliving" },
  { label: "Overdue", query: "is:overdue", group: "owner" },
  { label: "Reaches production", query: "is:production is:open", group: "job" },
];

export function QueryField({ rows, matched, ask, change }: Props) {
  const { query } = matched;
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(-1);
  const offers = useMemo(() => (caret === undefined ? [] : complete(rows, query, caret)), [rows, query, caret]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);

  const settle = () => {
    setCaret(input.current?.selectionStart ?? undefined);
    setChosen(-1);
  };
  const take = ({ insert, start, end }: Completion) => {
    const next = query.slice(0, start) + insert + query.slice(end).trimStart();
    ask(() => next);
    const at = start + insert.length;
    // The text is in the field only once it is rendered.
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(at, at);
      setCaret(at);
      setChosen(-1);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const offer = offers[chosen];
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && offers.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setChosen((chosen + step + offers.length + (chosen === -1 && step === -1 ? 1 : 0)) % offers.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (offer) take(offer);
      else setCaret(undefined);
    } else if (event.key === "Tab" && offer && !event.shiftKey) {
      event.preventDefault();
      take(offer);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (caret !== undefined && offers.length > 0) setCaret(undefined);
      else ask(() => "");
    }
  };
  const isOpen = offers.length > 0;
  return (
    <search class="query">
      <div class="query-line">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Filter credentials"
          aria-expanded={isOpen}
          aria-controls="offers"
          aria-autocomplete="list"
          aria-activedescendant={isOpen && chosen >= 0 ? `offer-${chosen}` : undefined}
          aria-describedby="query-faults"
          placeholder="owner:@acme/payments lifetime:long-lived -provider:github is:blocking"
          maxLength={longestQuery}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => {
            ask(() => currentTarget.value);
            settle();
          }}
          onClick={settle}
          onKeyUp={({ key }) => {
            if (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End") settle();
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(undefined)}
        />
        {query !== "" && (
          <button type="button" class="tool" aria-label="Clear the filter" onClick={() => ask(() => "")}>
            <Icon name="close" />
          </button>
        )}
        <ul id="offers" role="listbox" aria-label="How to go on" hidden={!isOpen}>
          {offers.map((offer, number) => (
            <li
              id={`offer-${number}`}
              role="option"
              aria-selected={number === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                take(offer);
              }}
            >
              <bdi>{offer.label}</bdi> <span class="muted">{offer.says}</span>
            </li>
          ))}
        </ul>
      </div>
      <p id="query-faults" class="query-faults" role="status">
        {matched.faults.map(({ term, kind }) => faultSentence(term.key ?? "", term.values.join(), kind)).join(" ")}
      </p>
      <div class="questions" role="group" aria-label="Questions">
        {questions.map(({ label, query: asked, group }) => {
          const isAsked = query.trim() === asked;
          return (
            <button
              type="button"
              class="chip"
              aria-pressed={isAsked}
              onClick={() => change(isAsked ? { query: "", group: undefined } : { query: asked, group })}
            >
              {label}
            </button>
          );
        })}
      </div>
    </search>
  );
}

const keysOfFields = fields.map(({ key }) => key);

function faultSentence(key: string, value: string, kind: "key" | "value"): string {
  if (kind === "value" && key === "is") {
    const states = flags.map(({ id }) => id);
    return `is: takes ${states.join(", ")}, and not “${value}”.${isMeant("is:", nearest(value, states))}`;
  }
  if (kind === "value")
    return `${key}: takes days, such as ${key}:>90, ${key}:30..89 or ${key}:none, and not “${value}”.`;
  const meant = nearest(key, keysOfFields);
  return `There is no filter ${key}:, so it is passed over.${isMeant("", meant && `${meant}:`)}`;
}

const isMeant = (key: string, meant: string | undefined): string =>
  meant === undefined ? "" : ` Is ${key}${meant} meant?`;
