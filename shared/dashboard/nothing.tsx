import type { DashboardData } from "../model/dashboard.ts";
import type { Ask } from "./address.ts";
import { findMeant, findWaysOut } from "./results.ts";
import type { Rows } from "./rows.ts";
import { plural } from "./words.ts";

interface Props {
  readonly rows: Rows;
  readonly query: string;
  readonly reports: DashboardData["reports"];
  readonly ask: Ask;
}

/** In the place of the list where it has no line: that nothing was found, or which part of the filter shuts all out. */
export function Nothing({ rows, query, reports, ask }: Props) {
  const files = reports.reduce((sum, { files: some = 0 }) => sum + some, 0);
  const lacking = reports.filter(({ state }) => state !== "whole").length;
  return (
    <div class="nothing-here">
      {rows.count > 0 ? (
        <>
          {findMeant(rows, query).map(({ part, rest, credentials }) => (
            <p class="ways-out">
              <button type="button" class="chip" onClick={() => ask(() => rest)}>
                Is <bdi>{part}</bdi> meant? <span class="muted">{plural(credentials, "credential")}</span>
              </button>
            </p>
          ))}
          <p>
            <b>No credential matches.</b> Take a part of the filter away:
          </p>
          <p class="ways-out">
            {findWaysOut(rows, query).map(({ part, rest, credentials }) => (
              <button type="button" class="chip" onClick={() => ask(() => rest)}>
                without <bdi>{part}</bdi> <span class="muted">{plural(credentials, "credential")}</span>
              </button>
            ))}
          </p>
        </>
      ) : (
        <>
          <p>
            <b>No credentials were found</b> in {plural(files, "file")} of{" "}
            {plural(reports.length, "repository", "repositories")}.
          </p>
          {lacking > 0 && <p>{plural(lacking, "report")} did not come whole: see above before you call this clean.</p>}
        </>
      )}
    </div>
  );
}
