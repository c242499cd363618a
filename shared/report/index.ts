import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** Every output format. Adding one is its file and its line here. */
export const formats: readonly Format[] = [text, json, sarif, markdown, html, csv, gitlab];
