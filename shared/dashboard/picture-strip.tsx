import { scaleLinear } from "d3-scale";
import { useMemo } from "preact/hooks";
import type { Ask } from "./address.ts";
import { Columns } from "./column-chart.tsx";
import { labelOf, noValue } from "./fields.ts";
import { ageBars, lifetimeBars, ownerBars, posture } from "./pictures.ts";
import { setValue } from "./query.ts";
import { theField, type Rows, type RowSet } from "./rows.ts";
import { grouped, short } from "./words.ts";

interface Props {
  readonly rows: Rows;
  readonly included: RowSet;
  readonly ask: Ask;
}

/** What is let through, as pictures; every part of them filters by what it shows. */
export const Pictures = (props: Props) => (
  <section class="pictures" aria-label="Pictures">
    <Posture {...props} />
    <Lifetimes {...props} />
    <Ages {...props} />
    <Owners {...props} />
  </section>
);

const without = (query: string, ...keys: readonly string[]): string =>
  keys.reduce((rest, key) => setValue(rest, key, undefined), query);

/** Who is known in part owns it no more than nobody does. */
const rowNames = ["not fully owned", "owned"];

function Posture({ rows, included, ask }: Props) {
  const corners = useMemo(() => posture(rows, included), [rows, included]);
  const choose = (asked: string) => ask((query) => `${without(query, "is", "lifetime")} ${asked}`.trim());
  return (
    <figure class="picture posture">
      <figcaption>Posture</figcaption>
      <div class="corners">
        <span />
        {corners.slice(0, 3).map(({ ends }) => (
          <span class="head" aria-hidden="true">
            {ends}
          </span>
        ))}
        {[true, false].map((owned) => (
          <>
            <span class="head" aria-hidden="true">
              {rowNames[Number(owned)]}
            </span>
            {corners
              .filter((corner) => corner.owned === owned)
              .map((corner) => (
                <button type="button" class={`corner ${corner.grade}`} onClick={() => choose(corner.query)}>
                  <span class="unseen">
                    {rowNames[Number(owned)]}, {corner.ends}{" "}
                  </span>
                  <b>{grouped(corner.credentials)}</b>
                  {corner.places > corner.credentials && <span>({grouped(corner.places)})</span>}
                </button>
              ))}
          </>
        ))}
      </div>
    </figure>
  );
}

const standings = ["over the policy", "within it", "nothing known"];
const promises = ["overdue", "in time", "nothing promised"];

function Lifetimes({ rows, included, ask }: Props) {
  const bars = useMemo(() => lifetimeBars(rows, included), [rows, included]);
  return (
    <Columns
      title="Lifetime against policy"
      bars={bars}
      parts={standings}
      labelOf={(value) => value}
      choose={(value) => ask((query) => setValue(query, "lifetime", value))}
    />
  );
}

const shortAges: Readonly<Record<string, string>> = {
  "<30": "<30 d",
  "30..89": "30–89",
  "90..179": "90–179",
  "180..364": "180–364",
  ">=365": "≥1 year",
  [noValue]: "unknown",
};

function Ages({ rows, included, ask }: Props) {
  const bars = useMemo(() => ageBars(rows, included), [rows, included]);
  return (
    <Columns
      title="Age against promise"
      bars={bars}
      parts={promises}
      labelOf={(value) => shortAges[value] ?? value}
      choose={(value) => ask((query) => setValue(query, "age", value))}
    />
  );
}

function Owners({ rows, included, ask }: Props) {
  const bars = useMemo(() => ownerBars(rows, included), [rows, included]);
  const width = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ all }) => all.credentials))])
    .range([0, 100]);
  const field = theField("owner");
  const choose = (value: string) =>
    ask((query) => `${setValue(without(query, "is"), "owner", value === "" ? noValue : value)} is:open`);
  return (
    <figure class="picture owners">
      <figcaption>Owners by open work</figcaption>
      {bars.length === 0 && <p class="muted none">Nobody has open work here.</p>}
      <ul>
        {bars.map(({ value, parts: [blocked], all }) => (
          <li key={value}>
            <button type="button" onClick={() => choose(value)}>
              <bdi class={value === "" ? "label nothing" : "label"}>{labelOf(field, value)}</bdi>
              <span class="track">
                <span class="part block" style={{ width: `${width(blocked?.credentials ?? 0)}%` }} />
                <span
                  class="part warn"
                  style={{ width: `${width(Math.max(0, all.credentials - (blocked?.credentials ?? 0)))}%` }}
                />
              </span>
              <span class="count">{short(all)}</span>
              <span class="unseen"> of which {grouped(blocked?.credentials ?? 0)} block</span>
            </button>
          </li>
        ))}
      </ul>
      {bars.length > 0 && <Legend parts={["blocks", "warns"]} kinds={["block", "warn"]} />}
    </figure>
  );
}

const Legend = ({ parts, kinds }: { readonly parts: readonly string[]; readonly kinds: readonly string[] }) => (
  <p class="legend" aria-hidden="true">
    {parts.map((part, number) => (
      <span>
        <i class={`part ${kinds[number]}`} />
        {part}
      </span>
    ))}
  </p>
);
