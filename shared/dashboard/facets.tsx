import { useMemo, useState } from "preact/hooks";
import type { Ask } from "./address.ts";
import { fields, labelOf, noValue, type Field } from "./fields.ts";
import { asksForAll, countValues, type Count, type Match } from "./filter.ts";
import { flags } from "./flags.ts";
import { asksFor, setValue, toggleValue } from "./query.ts";
import { tells, type Rows } from "./rows.ts";
import { nameOf, plural, short } from "./words.ts";

interface Props {
  readonly rows: Rows;
  readonly matched: Match;
  readonly ask: Ask;
}

const faceted = fields.filter(({ facet }) => facet !== undefined);

export const Facets = (props: Props) => (
  <aside class="facets" aria-label="Filters">
    {faceted
      .filter((field) => tells(props.rows, field))
      .map((field) => (
        <Facet key={field.key} field={field} {...props} />
      ))}
  </aside>
);

/** More are a click away, or found by what somebody types. */
const shownAtFirst = 6;
const shownAtMost = 100;

function Facet({ field, rows, matched, ask }: Props & { readonly field: Field }) {
  const asked = matched.terms.some(({ key }) => key === field.key);
  const [open, setOpen] = useState(field.facet === "open" || asked);
  return (
    <details class="facet" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {field.title}
        {asked && <span class="dot" aria-label="in use" role="img" />}
      </summary>
      {open && <Values field={field} rows={rows} matched={matched} ask={ask} />}
    </details>
  );
}

function Values({ field, rows, matched, ask }: Props & { readonly field: Field }) {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState("");
  const counts = useMemo(() => countValues(rows, field, matched.besides(field)), [rows, field, matched]);
  const most = counts.reduce((largest, { credentials }) => Math.max(largest, credentials), 1);
  const found =
    wanted === ""
      ? counts
      : counts.filter(({ value }) => labelOf(field, value).toLowerCase().includes(wanted.toLowerCase()));
  const shown = found.slice(0, all ? shownAtMost : shownAtFirst);
  if (counts.length === 0) return <p class="muted none">nothing</p>;
  return (
    <>
      {all && counts.length > shownAtFirst && (
        <input
          type="text"
          class="look-for"
          aria-label={`Look for a value of ${field.title}`}
          placeholder="look for…"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      <ul>
        {shown.map((count) => (
          <Value key={count.value} field={field} count={count} most={most} ask={ask} terms={matched.terms} />
        ))}
      </ul>
      {counts.length > shownAtFirst && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `all ${plural(counts.length, "value")}`}
        </button>
      )}
    </>
  );
}

const saysOf = new Map(flags.map(({ id, says }) => [id, says]));

interface ValueProps {
  readonly field: Field;
  readonly count: Count;
  readonly most: number;
  readonly ask: Ask;
  readonly terms: Match["terms"];
}

function Value({ field, count, most, ask, terms }: ValueProps) {
  const written = count.value === "" ? noValue : count.value;
  const chosen = asksFor(terms, field.key, written);
  const shutOut = terms.some(({ key, not, values }) => key === field.key && not && values.includes(written));
  const label = nameOf(labelOf(field, count.value));
  const toggle = () =>
    ask((query) =>
      // Ranges of one number shut each other out.
      "number" in field.source
        ? setValue(query, field.key, chosen ? undefined : written)
        : toggleValue(query, field.key, written, { each: asksForAll(field) }),
    );
  return (
    <li>
      <button
        type="button"
        class="value"
        aria-pressed={chosen}
        title={saysOf.get(count.value) ?? label}
        onClick={toggle}
      >
        <span class="share" style={{ width: `${(100 * count.credentials) / most}%` }} />
        <bdi class={count.value === "" ? "label nothing" : "label"}>{label}</bdi>
        <span class="count">{short(count)}</span>
      </button>
      {!("number" in field.source) && (
        <button
          type="button"
          class="without"
          aria-pressed={shutOut}
          aria-label={`Without ${label}`}
          title={`Without ${label}`}
          onClick={() => ask((query) => toggleValue(query, field.key, written, { not: true }))}
        >
          −
        </button>
      )}
    </li>
  );
}
