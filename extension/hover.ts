import * as vscode from "vscode";
import type { Verdict } from "../shared/model/verdict.ts";
import { plain, renderHover } from "../shared/report/hover.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { offersFor } from "./offers.ts";
import { toRange } from "./places.ts";
import { pointTo, type Pointer } from "./pointer.ts";
import { relatedPlaces, type RelatedPlace } from "./related.ts";
import type { Session } from "./session.ts";

/** What links in a hover may run; nothing else that a text could name. */
const enabledCommands = [
  "open",
  "explain",
  "showContainment",
  "addToRegister",
  "addCodeowner",
  "addException",
  "allow",
  "openRegister",
].map((name) => `keyholder.${name}`);

/** Tells the whole story of the credential under the pointer: whose, issued by whom, for how long, and why it may stay. */
export function hoverAt(
  session: Session,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const verdicts = session.verdictsIn(document, new vscode.Range(position, position));
  const [first] = verdicts;
  if (!first) return undefined;
  const audit = session.folder(document.uri);
  const stories = verdicts.flatMap((verdict) => [
    new vscode.MarkdownString(renderHover(verdict)),
    linksOf(verdict, document.uri, audit),
  ]);
  return new vscode.Hover(stories, toRange(first.finding));
}

/** Apart from the story, so that nothing that stands in a repository can be a link that runs something. */
function linksOf(verdict: Verdict, document: vscode.Uri, audit: FolderAudit): vscode.MarkdownString {
  const steps = offersFor(verdict, pointTo(document.toString(), verdict), audit.folder !== undefined).flatMap(
    (offer) => ("command" in offer ? link(offer.title, offer.command, offer.pointer) : []),
  );
  const places = relatedPlaces(verdict).flatMap((place) => linkTo(place, audit) ?? []);
  const links = new vscode.MarkdownString([steps, places].map((row) => row.join(" · ")).join("\n\n"));
  links.isTrusted = { enabledCommands };
  return links;
}

/** A link in Markdown that opens a line; `undefined` where the file has no place. */
export function linkTo({ path, line, column, what }: RelatedPlace, audit: FolderAudit): string | undefined {
  const uri = audit.uri(path);
  return uri && link(`${what} (${path}:${line})`, "keyholder.open", { uri: uri.toString(), line, column });
}

const link = (title: string, command: string, pointer: Pointer): string =>
  `[${plain(title)}](command:${command}?${encodeURIComponent(JSON.stringify([pointer]))})`;
