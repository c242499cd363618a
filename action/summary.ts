import type { Report } from "../shared/model/report.ts";
import { markdown } from "../shared/report/markdown.ts";
import { grouped, summaryIsCut } from "../shared/report/wording/index.ts";

/** Characters of the longest bar. */
const chartWidth = 30;

/** The report as Markdown with a chart below its heading, cut to so many bytes, which is said. */
export function renderSummary(report: Report, limit: number): string {
  const rendered = markdown.render(report);
  const heading = rendered.indexOf("\n\n");
  const text = `${rendered.slice(0, heading)}${chart(report)}${rendered.slice(heading)}`;
  if (Buffer.byteLength(text) <= limit) return text;
  // No character takes more than three bytes for each of its UTF-16 units; the note takes the rest.
  return `${text.slice(0, limit / 4)}\n\n${summaryIsCut}\n`;
}

/** How the credentials stand, in bars that show wherever Markdown does; empty where nothing stands against any. */
function chart({ summary }: Report): string {
  const decisions = ["block", "warn", "allow"] as const;
  const most = Math.max(...decisions.map((decision) => summary[decision]));
  if (summary.block + summary.warn === 0) return "";
  const bars = decisions.map((decision) => {
    const bar = "█".repeat(Math.ceil((summary[decision] / most) * chartWidth));
    return [decision.padEnd(5), ...(bar === "" ? [] : [bar]), grouped(summary[decision])].join(" ");
  });
  return `\n\n\`\`\`text\n${bars.join("\n")}\n\`\`\``;
}
