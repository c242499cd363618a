import type { DashboardData, DashboardReport } from "../model/dashboard.ts";
import { Icon } from "./icons.tsx";
import { plural } from "./words.ts";

const listed = 200;

/** Reports that did not come or not whole, and what could not be judged; absent where all is well. */
export function Notice({ data: { reports, problems } }: { readonly data: DashboardData }) {
  const lacking = reports.filter(({ state }) => state !== "whole");
  if (lacking.length === 0 && problems.length === 0) return null;
  const counts = [...Map.groupBy(lacking, ({ state }) => state)].map(
    ([state, members]) => `${members.length} ${state === "other-version" ? "of another version" : state}`,
  );
  return (
    <section class="notice" aria-label="What is lacking">
      <details>
        <summary>
          <Icon name="warn" />
          {[
            lacking.length > 0 &&
              `${lacking.length} of ${plural(reports.length, "report")} ${lacking.length === 1 ? "is" : "are"} not whole: ${counts.join(", ")}`,
            problems.length > 0 && plural(problems.length, "problem"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </summary>
        <ul tabIndex={0} aria-label="Reports and problems">
          {lacking.slice(0, listed).map((report) => (
            <li>
              <bdi>
                <b>{report.repository}</b>
              </bdi>{" "}
              <span class="tag">{report.state}</span> {report.why}
              <Unseen report={report} />
            </li>
          ))}
          {problems.slice(0, listed).map(({ repository, path, line, severity, sentence }) => (
            <li>
              <bdi>
                {repository} <code>{line === undefined ? path : `${path}:${line}`}</code>
              </bdi>{" "}
              <span class="tag">{severity}</span> {sentence}
            </li>
          ))}
          {lacking.length + problems.length > 2 * listed && <li>More stand in the reports themselves.</li>}
        </ul>
      </details>
    </section>
  );
}

const Unseen = ({ report: { missed = 0 } }: { readonly report: DashboardReport }) =>
  missed > 0 ? <span class="muted"> {plural(missed, "file")} not read</span> : null;
