import { maskText } from "./detection/mask-text.ts";
import type { CustomProvider } from "./model/provider.ts";
import type { Problem } from "./model/problem.ts";
import type { Report } from "./model/report.ts";

/**
 * The same report with every secret masked that a file's name holds, wherever the path is told, and a problem for each
 * such file. Only what is told changes: files are read, owned and compared by their real paths.
 */
export async function maskPaths(report: Report, custom?: readonly CustomProvider[]): Promise<Report> {
  const { verdicts, problems, skipped } = report;
  const told = [verdicts.map(({ finding }) => finding.path), problems.map(pathOf), skipped.map(pathOf)];
  const paths = [...new Set(told.flat())];
  const together = paths.join("\n");
  if ((await maskText(together, custom)) === together) return report;
  const masked = new Map<string, string>();
  for (const path of paths) {
    const shown = await maskText(path, custom);
    if (shown !== path) masked.set(path, shown);
  }
  const hide = (text: string): string =>
    [...masked].reduce((rest, [path, shown]) => rest.replaceAll(path, () => shown), text);
  const copy: Report = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === "string" ? hide(value) : value,
  );
  const named = [...new Set(masked.values())].map((path): Problem => ({
    code: "secret-in-path",
    path,
    severity: "warning",
  }));
  return { ...copy, problems: [...copy.problems, ...named] };
}

const pathOf = ({ path }: { readonly path: string }): string => path;
