import { useEffect, useRef, useState } from "preact/hooks";
import type { Ask } from "./address.ts";
import type { PlaceDetails } from "../model/dashboard.ts";
import { rulePage } from "../report/format.ts";
import type { Match } from "./filter.ts";
import type { Host } from "./host.ts";
import { Decision, Icon } from "./icons.tsx";
import { PathMap } from "./path-map.tsx";
import { placesOf } from "./results.ts";
import type { Rows } from "./rows.ts";
import type { Source } from "./source.ts";
import { nameOf, plural } from "./words.ts";

interface Props {
  readonly source: Source;
  readonly rows: Rows;
  readonly matched: Match;
  readonly credential: number;
  readonly host: Host | undefined;
  readonly ask: Ask;
  readonly close: () => void;
}

const placesShown = 50;

/** All that is known of one credential: why it may not stay, whose it is, the path it takes, every place of it. */
export function Details({ source, rows, matched, credential, host, ask, close }: Props) {
  const places = placesOf(rows, credential);
  const [row, setRow] = useState(placesOf(rows, credential, matched.rows)[0] ?? places[0] ?? 0);
  const details = useDetails(source, row);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [name, type] = [rows.text("name", row), rows.text("type", row)];
  return (
    <aside
      class="details"
      aria-labelledby="details-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header>
        <Decision value={rows.text("decision", row)} label={nameOf(rows.text("decision", row))} />
        <button type="button" class="tool" aria-label="Close" title="Close (Esc)" onClick={close}>
          <Icon name="close" />
        </button>
        <h2 id="details-title" ref={title} tabIndex={-1}>
          <bdi>{name === type ? (source.data.titles[type] ?? name) : name}</bdi>
        </h2>
        <p class="muted">
          {name === type ? type : (source.data.titles[type] ?? nameOf(rows.text("kind", row)))} ·{" "}
          {plural(places.length, "place")}
        </p>
      </header>
      {details === "missing" && <p class="muted">This file holds no more of it.</p>}
      {typeof details === "object" && (
        <>
          <Reasons details={details} titles={source.data.titles} />
          <section>
            <h3>What is known</h3>
            <dl class="facts">
              {details.facts.map(([name, text]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <section>
            <h3>Its path</h3>
            <PathMap
              path={details.path}
              places={places.slice(0, placesShown).map((place) => placePhrase(rows, place))}
              count={places.length}
              ask={ask}
            />
          </section>
        </>
      )}
      <section>
        <h3>{plural(places.length, "place")}</h3>
        {typeof details === "object" && (
          <pre class="excerpt" tabIndex={0} aria-label="The line, with secrets masked">
            {details.excerpt}
          </pre>
        )}
        <ul class="places">
          {places.slice(0, placesShown).map((place) => (
            <li>
              <button type="button" aria-pressed={place === row} onClick={() => setRow(place)}>
                <bdi>{placePhrase(rows, place)}</bdi>
                <bdi class="muted">{rows.text("repository", place)}</bdi>
              </button>
            </li>
          ))}
          {places.length > placesShown && (
            <li class="muted">and {places.length - placesShown} more: export lists all</li>
          )}
        </ul>
        <p class="acts">
          {host && <HostActs host={host} rows={rows} row={row} />}
          <Copy label="Copy place" text={placePhrase(rows, row)} />
          <Copy label="Copy fingerprint" text={rows.text("fingerprint", row)} />
        </p>
      </section>
    </aside>
  );
}

const placePhrase = (rows: Rows, row: number): string => `${rows.text("path", row)}:${rows.number("line", row)}`;

function useDetails(source: Source, row: number): PlaceDetails | "loading" | "missing" {
  const [details, setDetails] = useState<PlaceDetails | "loading" | "missing">("loading");
  useEffect(() => {
    let current = true;
    const show = (found: PlaceDetails | undefined) => {
      if (current) setDetails(found ?? "missing");
    };
    source.details(row).then(show, () => show(undefined));
    return () => void (current = false);
  }, [source, row]);
  return details;
}

function Reasons({ details, titles }: { readonly details: PlaceDetails; readonly titles: Source["data"]["titles"] }) {
  if (details.reasons.length === 0) return <p class="muted reasons">No rule stands against it.</p>;
  return (
    <ol class="reasons">
      {details.reasons.map(({ rule, decision, why, next }) => (
        <li>
          <p>
            <Decision value={decision} label={titles[rule] ?? rule} />
          </p>
          <p>
            <bdi>{why}</bdi>.
          </p>
          {next !== "" && (
            <p class="next">
              <b>Next:</b> <bdi>{next}</bdi>.
            </p>
          )}
          <p>
            <a href={rulePage(encodeURIComponent(rule))} target="_blank" rel="noreferrer noopener">
              {rule}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function HostActs({ host, rows, row }: { readonly host: Host; readonly rows: Rows; readonly row: number }) {
  const place = {
    repository: rows.text("repository", row),
    path: rows.text("path", row),
    line: rows.number("line", row),
    column: rows.number("column", row),
  };
  const fingerprint = rows.text("fingerprint", row);
  return (
    <>
      <button type="button" class="main-act" onClick={() => host.send({ command: "open", ...place })}>
        Open the line
      </button>
      <button type="button" onClick={() => host.send({ command: "explain", ...place, fingerprint })}>
        Explain
      </button>
      <button type="button" onClick={() => host.send({ command: "register", ...place, fingerprint })}>
        Register
      </button>
    </>
  );
}

function Copy({ label, text }: { readonly label: string; readonly text: string }) {
  const [done, setDone] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  return (
    <button type="button" onClick={copy} onBlur={() => setDone(false)}>
      {done ? "Copied" : label}
    </button>
  );
}
