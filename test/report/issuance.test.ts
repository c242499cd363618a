import assert from "node:assert/strict";
import { renderComment } from "../../action/comment.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { csv } from "../../shared/report/csv.ts";
import { detailsOf } from "../../shared/report/dashboard-details.ts";
import { explain } from "../../shared/report/explain.ts";
import { gitlab } from "../../shared/report/gitlab.ts";
import { renderHover } from "../../shared/report/hover.ts";
import { json } from "../../shared/report/json.ts";
import { markdown } from "../../shared/report/markdown.ts";
import { sarif } from "../../shared/report/sarif.ts";
import { text } from "../../shared/report/text.ts";
import { aUse, anIdentity, auditOf } from "../builders.ts";

const at = { system: "github-actions", job: "ship" } as const;
const use = aUse({ name: "KEY", type: "anonymous-token", at });
const unknown = auditOf([use]);
const watched = auditOf([use], {
  identities: [
    anIdentity(
      "deployer",
      { match: { names: ["KEY"] } },
      { detection: { coverage: "full", sources: ["log", "siem"] } },
    ),
  ],
});

type Surface = (report: Report, verdict: Verdict) => string;

/** Each surface with what it says of a credential that nobody issues in code or register, and who watches it. */
const surfaces: readonly (readonly [name: string, render: Surface, issuer: string, watch: string])[] = [
  [
    "text",
    (report) => text.render(report, { verbose: true }),
    "issuer   ISSUER, used by deploy.yml#ship",
    "; watched by WATCH\n",
  ],
  [
    "explain",
    (report, verdict) => explain(verdict, report),
    "issuer ISSUER, used by deploy.yml#ship",
    "; watched by WATCH\n",
  ],
  [
    "hover",
    (_, verdict) => renderHover(verdict),
    "**Issuer:** ISSUER, used by deploy.yml#ship",
    "; watched by WATCH\n",
  ],
  ["markdown", (report) => markdown.render(report), "| ISSUER, used by deploy.yml#ship |", "| WATCH |"],
  [
    "comment",
    (report) => renderComment(report, () => true, undefined) ?? "",
    "Issuer: ISSUER, used by deploy.yml#ship",
    "; watched by WATCH.",
  ],
  ["sarif", (report) => sarif.render(report), "Issuer: ISSUER, used by deploy.yml#ship", "; watched by WATCH."],
  ["gitlab", (report) => gitlab.render(report), "Issuer: ISSUER, used by deploy.yml#ship", "; watched by WATCH."],
  [
    "dashboard",
    (_, verdict) => JSON.stringify(detailsOf(verdict)),
    `["Issuer","ISSUER, used by deploy.yml#ship"]`,
    `["Watched by","WATCH"]`,
  ],
  ["csv", (report) => csv.render(report), ".github/workflows/deploy.yml#ship,", "WATCH"],
];

describe("who issued it, by whom it is used, and who watches", () => {
  for (const [name, render, issuer, watch] of surfaces)
    it(`stand in ${name}`, () => {
      for (const [report, system, watchers] of [
        [unknown, "unknown", "nobody"],
        [watched, "acme, issuing pipeline unknown", "log, siem"],
      ] as const) {
        const [verdict] = report.verdicts;
        assert.ok(verdict);
        const said = render(report, verdict).replaceAll(/\\(?=[^n"])|&#\d+;/g, plainMark);
        for (const expected of [issuer.replace("ISSUER", system), watch.replace("WATCH", watchers)])
          assert.ok(said.includes(expected), `${expected}\n\nis not in\n\n${said}`);
      }
    });

  it("stand in json as data", () => {
    const { verdicts } = JSON.parse(json.render(watched)) as Report;
    const [{ issuer, issuingPipeline, reach, detection } = assert.fail()] = verdicts;
    assert.deepEqual(
      [issuer.status, issuingPipeline.status, reach.jobs, detection.sources],
      ["known", "unknown", [".github/workflows/deploy.yml#ship"], ["log", "siem"]],
    );
  });
});

/** Without Markdown's backslashes and its entities, of which one has no width. */
const plainMark = (mark: string): string =>
  mark === "&#8203;" || !mark.startsWith("&") ? "" : String.fromCodePoint(Number(mark.slice(2, -1)));
