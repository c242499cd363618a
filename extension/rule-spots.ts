import * as vscode from "vscode";
import { languageOf, type FindSpot, type Knowledge, type Spot } from "../shared/language/index.ts";
import type { SourceFile } from "../shared/model/source.ts";
import { isAuditable } from "./documents.ts";
import type { FolderAudit } from "./folder-audit.ts";
import type { Session } from "./session.ts";

/** Where in a rule file somebody writes or points. */
export interface RulePlace {
  readonly audit: FolderAudit;
  readonly knowledge: Knowledge;
  readonly file: SourceFile;
  readonly offset: number;
  readonly findSpot: FindSpot;
  readonly spot: Spot | undefined;
}

/** `undefined` in every other file, and before the first audit. */
export function rulePlace(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): RulePlace | undefined {
  if (!isAuditable(document)) return undefined;
  const audit = session.folder(document.uri);
  const path = audit.path(document.uri);
  const { folder, knowledge, registerPath, policyPath } = audit;
  const findSpot = folder && languageOf(path, { register: registerPath, policy: policyPath });
  if (!findSpot || !knowledge) return undefined;
  const file = { path, text: document.getText() };
  const offset = document.offsetAt(position);
  return { audit, knowledge, file, offset, findSpot, spot: findSpot(file, offset) };
}
