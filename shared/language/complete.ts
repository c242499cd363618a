import type { Finding } from "../model/finding.ts";
import type { SourceFile, Span } from "../model/source.ts";
import type { Verdict } from "../model/verdict.ts";
import { patternOf } from "../codeowners/edit.ts";
import { rules } from "../policy/rules/index.ts";
import {
  dayPhrase,
  issuerPhrase,
  ownedPhrase,
  registerFolderPhrase,
  sightingPhrase,
  typeSentence,
} from "../report/wording/index.ts";
import { addDays } from "../text/days.ts";
import { createLines } from "../text/lines.ts";
import { entriesOf, type Knowledge } from "./knowledge.ts";
import type { FindSpot, Kind, Spot } from "./spot.ts";

/** One thing that may be written at the cursor. */
export interface Completion extends Span {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** What is written instead of the span. */
  readonly newText: string;
  /** Where in `newText` the cursor stands afterwards. */
  readonly cursor: number;
  readonly is: "key" | "value";
}

/** The most that anybody would look through. */
const longestList = 200;

/** What may be written at an offset, the likeliest first; nothing where nothing is known. */
export function complete(
  file: SourceFile,
  offset: number,
  findSpot: FindSpot,
  knowledge: Knowledge,
): readonly Completion[] {
  const spot = findSpot(file, offset);
  if (!spot) return [];
  const lines = createLines(file.text);
  const span = { start: lines.position(spot.range.start), end: lines.position(spot.range.end) };
  const keys = spot.keys
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ name, about, rest }) => {
      const [before = "", after = ""] = `${name}${rest}`.split("|");
      const newText = before + after;
      return { ...span, label: name, detail: about, newText, cursor: before.length, is: "key" as const };
    });
  const offered = spot.kind === undefined ? [] : offers[spot.kind](knowledge, spot);
  const values = unique([...spot.choices.map((label) => ({ label, detail: "" })), ...offered]).map(
    ({ label, detail }) => {
      const newText = spot.written(label);
      return { ...span, label, detail, newText, cursor: newText.length, is: "value" as const };
    },
  );
  return [...keys, ...values].slice(0, longestList);
}

interface Offer {
  readonly label: string;
  readonly detail: string;
}

const offers: Readonly<Record<Kind, (knowledge: Knowledge, spot: Spot) => readonly Offer[]>> = {
  owner: (knowledge) => offerOwners(knowledge),
  person: (knowledge) => offerOwners(knowledge).filter(({ label }) => !label.includes("/")),
  identity: ({ rulebook }) =>
    (rulebook.register?.register.identities ?? []).map(({ id, kind }) => ({ label: id, detail: kind })),
  issuer: (knowledge) => {
    const declared = knowledge.rulebook.register?.register.issuers.map(({ id }) => id) ?? [];
    const seen = (knowledge.report?.verdicts ?? []).flatMap(({ issuer }) => issuer.system ?? []);
    return [...declared, ...seen].map((label) => ({
      label,
      detail: issuerPhrase(entriesOf({ kind: "issuer", word: label, line: 1 }, knowledge).length),
    }));
  },
  pipeline: ({ rulebook }) =>
    (rulebook.register?.register.pipelines ?? []).map(({ id, workflow = "" }) => ({ label: id, detail: workflow })),
  file: ({ report }) =>
    (report?.verdicts ?? []).flatMap(({ finding }) =>
      finding.kind === "exposed-secret" ? [] : { label: finding.path, detail: finding.at.system },
    ),
  type: ({ types, report }) => {
    const seen = new Set(report?.verdicts.flatMap(({ finding }) => finding.type ?? []));
    const all = [...types.values()].map((type) => ({ label: type.id, detail: typeSentence(type) }));
    return [...all.filter(({ label }) => seen.has(label)), ...all];
  },
  fingerprint: (knowledge) =>
    offerUnowned(knowledge, ({ fingerprints }) => fingerprints.filter((one) => !one.startsWith("p1:")).slice(0, 1)),
  "key-id": (knowledge) =>
    offerUnowned(knowledge, (finding) => (finding.kind === "exposed-secret" ? (finding.facts.keyIds ?? []) : [])),
  name: (knowledge) =>
    offerUnowned(knowledge, (finding) =>
      finding.kind === "credential-use" && !finding.name.startsWith("*")
        ? [finding.name, ...(finding.parts ?? []).flatMap(({ name }) => name ?? [])]
        : [],
    ),
  glob: ({ report }) =>
    (report?.verdicts ?? []).flatMap(({ finding: { path } }) => {
      const folder = path.slice(0, path.indexOf("/") + 1);
      return [...(folder === "" ? [] : [{ label: `${folder}**`, detail: "" }]), { label: path, detail: "" }];
    }),
  pattern: ({ report }) => {
    const standing = (report?.verdicts ?? []).filter(({ decision }) => decision !== "allow");
    return [
      { label: "/.keyholder/", detail: registerFolderPhrase },
      ...standing
        .filter(({ custodian }) => !custodian.specific)
        .flatMap((verdict) => {
          const { path } = verdict.finding;
          const folder = path.slice(0, path.lastIndexOf("/") + 1);
          return [...(folder === "" ? [] : [`/${folder}`]), patternOf(path)].map((label) => ({
            label,
            detail: sightingPhrase(verdict),
          }));
        }),
    ];
  },
  rule: () => rules.map(({ id, title, decision }) => ({ label: id, detail: `${title} (${decision})` })),
  day: ({ today }) => [0, 30, 90, 180].map((days) => ({ label: addDays(today, days), detail: dayPhrase(days) })),
  duration: () => durations.map((label) => ({ label, detail: "" })),
  ttl: () => ["none", "unknown", ...durations].map((label) => ({ label, detail: "" })),
};

const durations = ["7d", "30d", "90d", "180d", "365d"] as const;

function offerOwners(knowledge: Knowledge): readonly Offer[] {
  const { codeowners, register } = knowledge.rulebook;
  const named = (codeowners?.rules ?? []).flatMap(({ owners }) => owners.map(({ handle }) => handle));
  const registered = (register?.register.identities ?? []).flatMap(({ owners: { business, steward } }) =>
    [business, steward].flatMap((owner) => owner?.handle ?? []),
  );
  return [...new Set([...named, ...registered])].map((label) => ({
    label,
    detail: ownedPhrase(
      named.filter((handle) => handle === label).length,
      entriesOf({ kind: "owner", word: label, line: 1 }, knowledge).length,
    ),
  }));
}

/** Of what no entry claims, so that an entry can. */
function offerUnowned({ report }: Knowledge, of: (finding: Finding) => readonly string[]): readonly Offer[] {
  const waits = ({ identity, decision }: Verdict): boolean => identity.status === "unknown" && decision !== "allow";
  return (report?.verdicts ?? [])
    .filter(waits)
    .flatMap((verdict) => of(verdict.finding).map((label) => ({ label, detail: sightingPhrase(verdict) })));
}

function unique(all: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return all.filter(({ label }) => !seen.has(label) && seen.add(label));
}
