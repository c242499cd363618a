import type { Range } from "../model/source.ts";
import { reviewDue, rotationDue } from "../policy/due.ts";
import { rules } from "../policy/rules/index.ts";
import { rulePage } from "../report/format.ts";
import { plain } from "../report/hover.ts";
import {
  identitySentence,
  issuerPhrase,
  matchSentence,
  moreMatches,
  ownedPhrase,
  patternSentence,
  placePhrase,
  reviewDueSentence,
  rotationDueSentence,
  ruleSentence,
  sightingPhrase,
  typeSentence,
} from "../report/wording/index.ts";
import { entriesOf, verdictsOf, type Knowledge } from "./knowledge.ts";
import type { LinkedPlace } from "./places.ts";
import type { Spot } from "./spot.ts";

/** What a word says and matches. */
export interface Description {
  readonly range: Range;
  /** Markdown. */
  readonly text: string;
  /** What it matches, for links. */
  readonly places: readonly LinkedPlace[];
}

/** Places that are told; the references list all. */
const placesTold = 10;

/** `undefined` where there is nothing to say. Text of the file is never repeated: only what was read of it before. */
export function describe(spot: Spot, knowledge: Knowledge): Description | undefined {
  const facts = factsOf(spot, knowledge);
  const matches = tellsMatches(spot) ? verdictsOf(spot, knowledge) : undefined;
  const told = matches?.slice(0, placesTold) ?? [];
  const lines = [
    ...(facts.length > 0 || spot.about === "" ? facts : [plain(spot.about)]),
    ...(matches ? [plain(matchSentence(matches))] : []),
    ...(matches && matches.length > told.length ? [plain(moreMatches(matches.length - told.length))] : []),
  ];
  if (lines.length === 0) return undefined;
  return {
    range: spot.range,
    text: lines.join("\n\n"),
    places: told.map((verdict) => ({
      path: verdict.finding.path,
      ...verdict.finding.start,
      what: `${sightingPhrase(verdict).replace(` in ${placePhrase(verdict)}`, "")}`,
    })),
  };
}

const matching: ReadonlySet<Spot["kind"]> = new Set([
  "identity",
  "fingerprint",
  "key-id",
  "name",
  "glob",
  "pattern",
  "type",
  "rule",
] as const);

const tellsMatches = ({ kind, word }: Spot): boolean => word !== "" && matching.has(kind);

/** Sentences in Markdown. */
function factsOf(spot: Spot, knowledge: Knowledge): readonly string[] {
  const { kind, word, line } = spot;
  const { rulebook, types, today } = knowledge;
  const entries = entriesOf(spot, knowledge);
  switch (kind) {
    case "identity":
      return entries.flatMap((identity) => {
        const review = reviewDue(identity, rulebook.policy);
        const rotations = identity.credentials.flatMap((one) => rotationDue(one, rulebook.policy) ?? []);
        const overdue = (day: string | undefined): day is string => day !== undefined && day < today;
        return [
          plain(identitySentence(identity)),
          ...(overdue(review) ? [plain(reviewDueSentence(review))] : []),
          ...rotations.filter(overdue).map((day) => plain(rotationDueSentence(day))),
        ];
      });
    case "owner":
    case "person": {
      const named = rulebook.codeowners?.rules.filter(({ owners }) => owners.some(({ handle }) => handle === word));
      return [plain(ownedPhrase(named?.length ?? 0, entries.length))];
    }
    case "issuer":
    case "pipeline":
      return [plain(issuerPhrase(entries.length))];
    case "type": {
      const type = types.get(word);
      return type ? [plain(typeSentence(type)), `<${type.reference}>`] : [];
    }
    case "rule": {
      const rule = rules.find(({ id }) => id === word);
      if (!rule) return [];
      const setting = rulebook.policy.rules[rule.id];
      return [plain(ruleSentence(rule.title, rule.decision, setting)), `<${rulePage(rule.id)}>`];
    }
    case "pattern": {
      const rule = rulebook.codeowners?.rules.find((one) => one.line === line);
      return rule ? [plain(patternSentence(rule.catchAll))] : [];
    }
    default:
      return [];
  }
}
