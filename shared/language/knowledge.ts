import type { Rulebook } from "../model/context.ts";
import type { Identity } from "../model/identity.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Report } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { compileGlob, normalizeGlob } from "../text/globs.ts";
import type { Spot } from "./spot.ts";

/** What rule files are read beside. */
export interface Knowledge {
  /** As last read without a fault. */
  readonly rulebook: Rulebook;
  /** Absent before the first audit. */
  readonly report: Report | undefined;
  /** By id, those that the policy declares among them. */
  readonly types: ReadonlyMap<string, CredentialType>;
  /** ISO day. */
  readonly today: string;
}

/** A word as rule files are searched for it. */
export type Named = Pick<Spot, "kind" | "word" | "line">;

/** The verdicts that a word speaks of, gravest first. */
export function verdictsOf({ kind, word, line }: Named, { report, rulebook }: Knowledge): readonly Verdict[] {
  const verdicts = report?.verdicts ?? [];
  const among = (fits: (verdict: Verdict) => boolean): readonly Verdict[] =>
    kind === undefined || word === "" ? [] : verdicts.filter(fits);
  switch (kind) {
    case undefined:
    case "day":
    case "duration":
    case "ttl":
    case "issuer":
      return [];
    case "identity":
      return among(({ identity: { id, candidates = [] } }) => id === word || candidates.includes(word));
    case "owner":
    case "person":
      return among(
        ({ owner, custodian }) =>
          owner.business?.handle === word || owner.steward?.handle === word || custodian.owners.includes(word),
      );
    case "pipeline":
      return among(({ issuingPipeline }) => issuingPipeline.id === word);
    case "file":
      return among(({ finding }) => finding.path === word);
    case "type":
      return among(({ finding }) => finding.type === word);
    case "fingerprint":
      return among(({ finding }) => finding.fingerprints.includes(word));
    case "key-id":
      return among(({ finding }) => finding.kind === "exposed-secret" && finding.facts.keyIds?.includes(word) === true);
    case "name":
      return among(({ finding }) => namesOf(finding).includes(word.toUpperCase()));
    case "rule":
      return among(({ reasons }) => reasons.some(({ rule, decision }) => rule === word && decision !== "allow"));
    case "glob": {
      const matches = compileGlob(normalizeGlob(word));
      return among(({ finding }) => matches(finding.path));
    }
    case "pattern":
      return among(({ custodian }) =>
        custodian.evidence.some((one) => one.path === rulebook.codeowners?.path && one.line === line),
      );
  }
}

/** The register entries that name a word. */
export function entriesOf({ kind, word }: Named, { rulebook }: Knowledge): readonly Identity[] {
  const identities = rulebook.register?.register.identities ?? [];
  const claims = (identity: Identity): readonly string[] => {
    const matches = identity.credentials.map(({ match }) => match);
    switch (kind) {
      case "identity":
        return [identity.id];
      case "owner":
      case "person":
        return [identity.owners.business?.handle ?? "", identity.owners.steward?.handle ?? "", ...identity.usedBy];
      case "issuer":
        return [identity.issuedBy?.issuer ?? ""];
      case "pipeline":
        return [identity.issuedBy?.pipeline ?? ""];
      case "type":
        return identity.credentials.map(({ type = "" }) => type);
      case "fingerprint":
        return matches.flatMap(({ fingerprints }) => fingerprints);
      case "key-id":
        return matches.flatMap(({ keyIds }) => keyIds);
      case "name":
        return matches.flatMap(({ names }) => names);
      case "glob":
      case "pattern":
      case "file":
      case "rule":
      case "day":
      case "duration":
      case "ttl":
      case undefined:
        return [];
    }
  };
  return word === "" ? [] : identities.filter((identity) => claims(identity).includes(word));
}

/** In upper case, since code hosts do not tell names apart by case. */
function namesOf({ name, parts = [] }: Verdict["finding"]): readonly string[] {
  return [name, ...parts.map((part) => part.name)].flatMap((one) => one?.toUpperCase() ?? []);
}
