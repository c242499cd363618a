import { useState } from "preact/hooks";
import { exportCsv, exportJson } from "./export.ts";
import type { Match } from "./filter.ts";
import { save, type Host } from "./host.ts";
import { Icon } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import type { Result } from "./results.ts";
import type { Rows } from "./rows.ts";
import type { Source } from "./source.ts";
import type { State } from "./state.ts";
import { nextTheme, useTheme } from "./theme.ts";
import { plural } from "./words.ts";

interface Props {
  readonly source: Source;
  readonly rows: Rows;
  readonly matched: Match;
  readonly results: readonly Result[];
  readonly state: State;
  readonly host: Host | undefined;
}

const keys: readonly (readonly [key: string, does: string])[] = [
  ["/", "go to the filter"],
  ["↑ ↓", "go through the list"],
  ["PgUp PgDn Home End", "go far"],
  ["→ ←", "open and close a group"],
  ["Enter", "open what a line tells"],
  ["Esc", "close it"],
];

export function Header({ source, rows, matched, results, state, host }: Props) {
  const [theme, setTheme] = useTheme();
  const { reports, today } = source.data;
  const [only] = reports;
  const what =
    reports.length === 1 && only
      ? only.repository || "this repository"
      : plural(reports.length, "repository", "repositories");
  const [helps, setHelps] = useState(false);
  const exportAs = (kind: "csv" | "json") => {
    const text = (kind === "csv" ? exportCsv : exportJson)(rows, matched, results, state.columns);
    save(host, `keyholder.${kind}`, kind === "csv" ? "text/csv" : "application/json", text);
  };
  return (
    <header class="header">
      <span class="brand">
        <svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
          <path d="M8.5 3a5.5 5.5 0 0 1 5.3 7H22v4h-2.5v3h-4v-3h-1.7A5.5 5.5 0 1 1 8.5 3zm0 3.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z" />
        </svg>
        Keyholder
      </span>
      <span class="what">
        <bdi>{what}</bdi>
        {today !== "" && <span class="muted"> on {today}</span>}
      </span>
      <span class="tools">
        <Menu label="Export what is shown" icon="save">
          <button type="button" onClick={() => exportAs("csv")}>
            CSV, for a spreadsheet
          </button>
          <button type="button" onClick={() => exportAs("json")}>
            JSON
          </button>
        </Menu>
        <button type="button" class="tool" aria-label="Print" title="Print" onClick={() => print()}>
          <Icon name="print" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={`Theme: ${theme}`}
          title={`Theme: ${theme}`}
          onClick={() => setTheme(nextTheme(theme))}
        >
          <Icon name="theme" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label="Keyboard"
          title="Keyboard"
          aria-expanded={helps}
          onClick={() => setHelps(!helps)}
        >
          <Icon name="help" />
        </button>
      </span>
      {helps && (
        <dl class="keys">
          {keys.map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
          <p>
            <code>owner:@acme/api,@acme/web</code> either, <code>-provider:github</code> none of these,{" "}
            <code>repo:acme/*</code> any text, <code>age:&gt;90</code> days, <code>owner:none</code> nobody,{" "}
            <code>"two words"</code> as they stand.
          </p>
        </dl>
      )}
    </header>
  );
}
