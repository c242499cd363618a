import type { Concern } from "../../model/register-check.ts";
import { renderCsv } from "../../text/csv.ts";
import { visible } from "../../text/visible.ts";
import { concernSentence, concernStep } from "../wording/index.ts";
import type { RegisterCheckFormat } from "./index.ts";

/** One concern a row, for a spreadsheet that is handed round. */
export const csv: RegisterCheckFormat = {
  id: "csv",
  render: ({ concerns }) =>
    renderCsv([
      Object.keys(columns),
      ...concerns.map((concern) => Object.values(columns).map((cell) => visible(String(cell(concern) ?? "")))),
    ]),
};

/** Names are promises, and new columns come last. */
const columns: Readonly<Record<string, (concern: Concern) => string | number | undefined>> = {
  decision: ({ decision }) => decision,
  check: ({ check }) => check,
  about: ({ about }) => about,
  business: ({ owners }) => owners.business?.handle,
  steward: ({ owners }) => owners.steward?.handle,
  path: ({ place }) => place.path,
  line: ({ place }) => place.line,
  why: concernSentence,
  next: concernStep,
};
