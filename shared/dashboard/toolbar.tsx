import type { Change } from "./address.ts";
import { fields, type Field } from "./fields.ts";
import { Icon } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import type { Result } from "./results.ts";
import { tells, type Rows } from "./rows.ts";
import type { State } from "./state.ts";
import { usualColumns } from "./state.ts";
import { grouped, plural } from "./words.ts";

interface Props {
  readonly rows: Rows;
  readonly results: readonly Result[];
  readonly state: State;
  readonly change: Change;
  readonly pictured: boolean;
  readonly togglePictures: () => void;
}

/** What every line tells anyway. */
const fixed: readonly string[] = ["decision", "name", "type", "path", "fingerprint"];
const grouping = fields.filter(({ key, facet }) => facet !== undefined && !["fingerprint"].includes(key));
const offered = fields.filter(({ key }) => !fixed.includes(key));

export function Toolbar({ rows, results, state, change, pictured, togglePictures }: Props) {
  const places = results.reduce((sum, one) => sum + one.places, 0);
  const isTelling = (field: Field): boolean => tells(rows, field);
  const toggle = (key: string) => {
    const chosen = state.columns.includes(key)
      ? state.columns.filter((one) => one !== key)
      : offered.map((field) => field.key).filter((one) => one === key || state.columns.includes(one));
    change({ columns: chosen });
  };
  return (
    <div class="toolbar" role="group" aria-label="Results">
      <p role="status" class="found">
        <b>{plural(results.length, "credential")}</b> <span class="muted">({plural(places, "place")})</span>
        {results.length < rows.credentials && <span class="muted"> of {grouped(rows.credentials)}</span>}
      </p>
      <label>
        Group by{" "}
        <select
          value={state.group ?? ""}
          onChange={({ currentTarget }) => change({ group: currentTarget.value || undefined })}
        >
          <option value="">nothing</option>
          {grouping.filter(isTelling).map(({ key, title }) => (
            <option value={key}>{title}</option>
          ))}
        </select>
      </label>
      <label>
        Sort by{" "}
        <select
          value={state.sort === undefined ? "" : `${state.descending ? "-" : ""}${state.sort}`}
          onChange={({ currentTarget: { value } }) =>
            change({ sort: value.replace(/^-/, "") || undefined, descending: value.startsWith("-") })
          }
        >
          <option value="">what is most urgent</option>
          {fields.map(({ key, title }) => (
            <>
              <option value={key}>{title}, rising</option>
              <option value={`-${key}`}>{title}, falling</option>
            </>
          ))}
        </select>
      </label>
      <Menu label="Columns" icon="columns" text="Columns">
        {offered.filter(isTelling).map(({ key, title }) => (
          <label class="choice">
            <input type="checkbox" checked={state.columns.includes(key)} onChange={() => toggle(key)} /> {title}
          </label>
        ))}
        <button type="button" onClick={() => change({ columns: usualColumns })}>
          The usual ones
        </button>
      </Menu>
      <button type="button" class="tool fold" aria-expanded={pictured} onClick={togglePictures}>
        <Icon name={pictured ? "up" : "down"} /> Pictures
      </button>
    </div>
  );
}
