import type { Report } from "../shared/model/report.ts";
import { markdown } from "../shared/report/markdown.ts";
import { summaryIsCut } from "../shared/report/wording/index.ts";

/** The report as Markdown, cut to so many bytes, which is said. */
export function renderSummary(report: Report, limit: number): string {
  const text = markdown.render(report);
  if (Buffer.byteLength(text) <= limit) return text;
  // No character takes more than three bytes for each of its UTF-16 units; the note takes the rest.
  return `${text.slice(0, limit / 4)}\n\n${summaryIsCut}\n`;
}
