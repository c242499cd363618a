import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { buildPage } from "../../build.ts";
import type { DashboardData } from "../../shared/model/dashboard.ts";
import { readPage } from "../../shared/node/page.ts";
import { createDashboard, type DashboardBuilder } from "../../shared/report/dashboard.ts";
import type { Page } from "../../shared/report/format.ts";
import { renderPage } from "../../shared/report/html.ts";

/** The page's code as it is now, not as it was built last. */
export async function builtPage(): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-page-"));
  await buildPage(folder);
  const page = readPage(pathToFileURL(`${folder}/`));
  rmSync(folder, { recursive: true });
  return page;
}

/** One HTML text over the reports that `fill` adds. */
export function dashboardOf(page: Page, fill: (builder: DashboardBuilder) => void): string {
  const builder = createDashboard(page.pack);
  fill(builder);
  return renderPage(builder.build(), page);
}

/** What a page was given to show. */
export function dataOf(html: string): DashboardData {
  const [, packed = ""] = /<script type="application\/json" id="data" data-packed>([^<]*)</.exec(html) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8"));
}
