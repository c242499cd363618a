import type { Problem } from "../../model/problem.ts";
import type { Conceal, SourceFile } from "../../model/source.ts";
import { dayOf } from "../../text/dates.ts";
import { limitProblems } from "../../text/problems.ts";
import { hasMarks, itemsOf, lacksPages, readRecords } from "../../text/records.ts";
import { checkShape } from "../../text/shape.ts";
import { importers } from "./index.ts";
import type { Importer, ListedIdentity } from "./importer.ts";

/** What one exported file lists. */
export interface Listing {
  /** Absent when nothing of the file can be used. */
  readonly importer?: Importer;
  readonly identities: readonly ListedIdentity[];
  /** Items without a credential that people look after. */
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

export interface ListingOptions {
  /** An importer's id, where the form is not to be guessed. */
  readonly as?: string;
  /** What a listing holds by mistake must not be printed with it. */
  readonly conceal?: Conceal;
}

/** Characters of a listing that is still read. */
export const maxListingLength = 20_000_000;

/** The text in which a listing stands, where its issuer wraps it in another; a place is one in that text, as its path says. */
export function unwrapListing(file: SourceFile): SourceFile {
  if (file.text.length > maxListingLength) return file;
  for (const { unwrap } of importers) {
    const text = unwrap?.(file);
    if (text !== undefined) return { path: `${file.path} (decoded)`, text };
  }
  return file;
}

/**
 * Reads what an issuer exported: a table, JSON, JSON Lines or YAML, by the importer that knows its form. An item that
 * breaks the form is left out and is a problem; the others count.
 */
export function readListing(file: SourceFile, { as, conceal }: ListingOptions = {}): Listing {
  const fail = (code: string, detail?: NonNullable<Problem["detail"]>): Listing => ({
    identities: [],
    leftOut: 0,
    problems: [{ code, path: file.path, severity: "error", ...(detail && { detail }) }],
  });
  if (file.text.length > maxListingLength) return fail("listing-too-large", { max: maxListingLength });
  const { columns, documents, problems: faults } = readRecords(file);
  if (faults.length > 0 && documents.length === 0) return { identities: [], leftOut: 0, problems: faults };
  const importer = importers.find(({ id, marks }) => (as === undefined ? hasMarks(documents, marks) : id === as));
  if (!importer) return fail("listing-unknown", { kinds: importers.map(({ id }) => id).join(", ") });
  const lacking = columns === undefined ? [] : (importer.schema.required ?? []).filter((one) => !columns.includes(one));
  if (lacking.length > 0) return fail("listing-column-missing", { column: lacking.join(", ") });

  const items = documents.flatMap((document) => itemsOf(document, importer.items));
  const problems = [...faults];
  if (importer.paging && lacksPages(documents, items.length, importer.paging))
    problems.push({ code: "listing-partial", path: file.path, severity: "error" });
  const isShallow = typesOfPowerShell.test(file.text);
  const listed: ListedIdentity[] = [];
  let leftOut = 0;
  for (const item of items) {
    const { value, problems: found, placeOf } = checkShape<object>(item, importer.schema, file.path, conceal);
    for (const fault of found)
      problems.push(isShallow && fault.code === "wrong-type" ? { ...fault, code: "listing-shallow" } : fault);
    if (value === undefined) continue;
    if (isGarbled(value)) {
      problems.push({ code: "listing-encoding", path: file.path, ...item.start, severity: "error" });
      continue;
    }
    const one = importer.read(value as never, (object, key) => {
      const written: unknown = object[key as keyof typeof object];
      if ((typeof written !== "string" && typeof written !== "number") || isNothing(written)) return undefined;
      const day = dayOf(written);
      if (day === undefined)
        problems.push({
          code: "listing-day",
          path: file.path,
          ...placeOf(object, key),
          severity: "warning",
          detail: { key },
        });
      return day;
    });
    if (one) listed.push(one);
    else leftOut++;
  }
  return { importer, identities: joined(listed), leftOut, problems: limitProblems(problems, file.path) };
}

/** What `ConvertTo-Json` writes for each object that lies deeper than its `-Depth`, which is 2 where none is given. */
const typesOfPowerShell = /"(?:Microsoft|System)\.[\w.]{1,200}(?:\[\])?"/;

/** Bytes that are no UTF-8 became one and the same character, so two names could have become one. */
const isGarbled = (item: object): boolean => JSON.stringify(item).includes("\uFFFD");

/** How exports write that there is no day: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html */
const isNothing = (written: string | number): boolean =>
  /^(?:|n\/a|none|null|never|no_information|not_supported)$/i.test(String(written).trim());

/** What is listed of one identity in several items, in the order of the first. */
function joined(listed: readonly ListedIdentity[]): readonly ListedIdentity[] {
  const byName = new Map<string, ListedIdentity>();
  for (const one of listed) {
    const there = byName.get(one.as);
    byName.set(one.as, there ? { ...there, credentials: there.credentials.concat(one.credentials) } : one);
  }
  return [...byName.values()];
}
