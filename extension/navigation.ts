import * as vscode from "vscode";
import { define, refer, type LinkedPlace } from "../shared/language/index.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { isAuditable } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { toPosition } from "./places.ts";
import { relatedPlaces } from "./related.ts";
import { rulePlace, type RulePlace } from "./rule-spots.ts";
import type { Session } from "./session.ts";

/** From a finding to the entry, CODEOWNERS line and workflow it rests on, and from these to what they match. */
interface Lead {
  readonly ofRule: (place: RulePlace) => readonly LinkedPlace[];
  readonly ofVerdict: (verdict: Verdict, audit: FolderAudit) => readonly LinkedPlace[];
}

const definition: Lead = {
  ofRule: ({ file, spot, knowledge }) => (spot ? define(file, spot, knowledge) : []),
  ofVerdict: (verdict) => relatedPlaces(verdict).slice(0, 1),
};

const references: Lead = {
  ofRule: ({ file, spot, knowledge }) => (spot ? refer(file, spot, knowledge) : []),
  ofVerdict: (verdict, audit) => [...relatedPlaces(verdict), ...placesOf(verdict, audit)],
};

const follow =
  ({ ofRule, ofVerdict }: Lead) =>
  (session: Session, document: vscode.TextDocument, position: vscode.Position): vscode.Location[] => {
    if (!isAuditable(document)) return [];
    const audit = session.folder(document.uri);
    const place = rulePlace(session, document, position);
    const verdicts = session.verdictsIn(document, new vscode.Range(position, position));
    const places = place ? ofRule(place) : verdicts.flatMap((verdict) => ofVerdict(verdict, audit));
    return places.flatMap(({ path, line, column }) => {
      const uri = audit.uri(path);
      return uri ? [new vscode.Location(uri, toPosition({ line, column }))] : [];
    });
  };

export const definitionsAt = follow(definition);
export const referencesAt = follow(references);

/** All places of the same credential. */
const placesOf = ({ credential }: Verdict, { report }: FolderAudit): readonly LinkedPlace[] =>
  (report?.credentials.find(({ id }) => id === credential)?.places ?? []).map(({ path, start }) => ({
    path,
    ...start,
    what: path,
  }));
