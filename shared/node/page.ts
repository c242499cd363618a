import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "../report/format.ts";
import { UserError } from "./user-error.ts";

const folder = new URL(import.meta.url.endsWith(".ts") ? "../../dist/" : "./", import.meta.url);

/** The dashboard page as the build left it; read only when a page is written, so that nothing else starts later. */
export function readPage(from: URL = folder): Page {
  try {
    return {
      script: readFileSync(new URL("dashboard.js", from), "utf8"),
      style: readFileSync(new URL("dashboard.css", from), "utf8"),
      pack: (text) => gzipSync(text).toString("base64"),
    };
  } catch {
    throw new UserError(
      "The dashboard page is not there, so no HTML can be written. Run `npm ci` and `npm run build`.",
    );
  }
}
