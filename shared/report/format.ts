import type { Report } from "../model/report.ts";

/** Paints a word; the identity where colour is not wanted. */
export type Paint = (text: string) => string;

export interface Colours {
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
}

const plain: Paint = (text) => text;
export const noColours: Colours = { red: plain, yellow: plain, green: plain, cyan: plain, bold: plain, dim: plain };

/** The code of the dashboard page, which is built apart, and what compresses its data: gzip as base64. */
export interface Page {
  readonly script: string;
  readonly style: string;
  /** Without it the data stands in the page as it is. */
  readonly pack?: (text: string) => string;
}

export interface RenderOptions {
  readonly colours?: Colours;
  /** Asked only by the format that needs it. */
  readonly page?: () => Page;
  /** Also what is allowed, not introduced, or skipped by choice. */
  readonly verbose?: boolean;
}

/** One output format; what it renders holds no secret, because no report does. */
export interface Format {
  readonly id: string;
  /** Ends with a newline, unless there is nothing to say. */
  readonly render: (report: Report, options?: RenderOptions) => string;
  /** The same in parts, where it grows with the report so that no text should hold it. */
  readonly renderParts?: RenderParts;
}

type RenderParts = (report: Report, options: RenderOptions) => Iterable<string>;

/** A format that is given in parts alone. */
export const inParts = (id: string, renderParts: RenderParts): Format => ({
  id,
  render: (report, options = {}) => [...renderParts(report, options)].join(""),
  renderParts,
});

/** The page of a policy rule. */
export const rulePage = (id: string): string =>
  `https://github.com/keyholder/keyholder/blob/main/shared/policy/rules/${id}.md`;

/** What a check of the register demands, and what to do about it. */
export const checkPage = (id: string): string =>
  `https://github.com/keyholder/keyholder/blob/main/docs/register-check.md#${id}`;
