import { grouped, plural } from "../report/wording/words.ts";
import type { Tally } from "./pictures.ts";

export { grouped, plural };

/** `12 (34)`: credentials, and in brackets the places they stand in where these are more. */
export const short = ({ credentials, places }: Tally): string =>
  places === credentials ? grouped(credentials) : `${grouped(credentials)} (${grouped(places)})`;

/** The same for those who listen. */
export const long = ({ credentials, places }: Tally): string =>
  `${plural(credentials, "credential")} in ${plural(places, "place")}`;

/** What decisions and other values are called where they are shown by themselves. */
const valueNames: Readonly<Record<string, string>> = {
  block: "Blocks",
  warn: "Warns",
  allow: "May stay",
  "exposed-secret": "Exposed secret",
  "credential-use": "Use",
  "credential-issuance": "Issuance",
};

export const nameOf = (value: string): string => valueNames[value] ?? value;

/** `412 days`, `3 days ago`. */
export const daysPhrase = (days: number): string => plural(Math.abs(days), "day");
