import type { RegisterCheck } from "../../model/register-check.ts";
import type { Colours } from "../format.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** One output format of a check of the register; ends with a newline. */
export interface RegisterCheckFormat {
  readonly id: string;
  readonly render: (check: RegisterCheck, colours?: Colours) => string;
}

/** Adding one is its file and its line here. */
export const registerCheckFormats: readonly RegisterCheckFormat[] = [text, json, sarif, markdown, csv];
