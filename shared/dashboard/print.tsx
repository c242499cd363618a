import { render } from "preact";
import type { DashboardData } from "../model/dashboard.ts";
import { Cell, DecisionCell, NameCell } from "./cells.tsx";
import { placesOf, type Result } from "./results.ts";
import { tells, theField, type Rows } from "./rows.ts";
import type { State } from "./state.ts";
import { grouped, plural } from "./words.ts";

interface Printed {
  readonly rows: Rows;
  readonly results: readonly Result[];
  readonly state: State;
  readonly titles: DashboardData["titles"];
}

/** Credentials on paper; a printer would take long over more, and people would not read them. */
const mostPrinted = 1000;

/** Puts a plain table in the place of the list while the page is printed. Gives back what ends that. */
export function printAll(current: () => Printed): () => void {
  const paper = document.createElement("div");
  paper.className = "paper";
  document.body.append(paper);
  const fill = () => render(<Paper {...current()} />, paper);
  const empty = () => render(null, paper);
  addEventListener("beforeprint", fill);
  addEventListener("afterprint", empty);
  return () => {
    removeEventListener("beforeprint", fill);
    removeEventListener("afterprint", empty);
    paper.remove();
  };
}

function Paper({ rows, results, state, titles }: Printed) {
  const columns = state.columns.map(theField).filter((field) => tells(rows, field));
  const shown = results.slice(0, mostPrinted);
  return (
    <>
      <p>
        {plural(results.length, "credential")}
        {state.query !== "" && (
          <>
            {" "}
            for <code>{state.query}</code>
          </>
        )}
        {results.length > shown.length && `; the first ${grouped(shown.length)} are printed, an export has all`}
      </p>
      <table>
        <thead>
          <tr>
            {["Decision", "Credential", ...columns.map(({ title }) => title), "Places"].map((title) => (
              <th>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, credential, places }) => (
            <tr>
              <td>
                <DecisionCell rows={rows} row={row} />
              </td>
              <td>
                <NameCell rows={rows} row={row} titles={titles} />
              </td>
              {columns.map((field) => (
                <td>
                  <Cell field={field} rows={rows} row={row} titles={titles} />
                </td>
              ))}
              <td>
                {placesOf(rows, credential)
                  .slice(0, 3)
                  .map((place) => (
                    <div>
                      <bdi>
                        {rows.text("path", place)}:{rows.number("line", place)}
                      </bdi>
                    </div>
                  ))}
                {places > 3 && <div>and {grouped(places - 3)} more</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
