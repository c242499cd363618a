import * as vscode from "vscode";
import { define, refer, type LinkedPlace } from "../shared/language/index.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { isAuditable } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { toPosition } from "./places.ts";
import { relatedPlaces } from "./related.ts";
import { rulePlace, type RulePlace } from "./rule-spots.ts";
import type { Session } from "./session.ts";

/** Leads from a finding to the entry, CODEOWNERS line and workflow it rests on, and from these to what they match. */
export function provideNavigation(session: Session): vscode.Disposable {
  const from = (
    document: vscode.TextDocument,
    position: vscode.Position,
    ofRule: (place: RulePlace) => readonly LinkedPlace[],
    ofVerdict: (verdict: Verdict, audit: FolderAudit) => readonly LinkedPlace[],
  ): vscode.Location[] => {
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
  const everywhere = { pattern: "**" };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(everywhere, {
      provideDefinition: (document, position) =>
        from(
          document,
          position,
          ({ file, spot, knowledge }) => (spot ? define(file, spot, knowledge) : []),
          (verdict) => relatedPlaces(verdict).slice(0, 1),
        ),
    }),
    vscode.languages.registerReferenceProvider(everywhere, {
      provideReferences: (document, position) =>
        from(
          document,
          position,
          ({ file, spot, knowledge }) => (spot ? refer(file, spot, knowledge) : []),
          (verdict, audit) => [...relatedPlaces(verdict), ...placesOf(verdict, audit)],
        ),
    }),
  );
}

/** All places of the same credential. */
const placesOf = ({ credential }: Verdict, { report }: FolderAudit): readonly LinkedPlace[] =>
  (report?.credentials.find(({ id }) => id === credential)?.places ?? []).map(({ path, start }) => ({
    path,
    ...start,
    what: path,
  }));
