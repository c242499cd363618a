import * as vscode from "vscode";
import { codeownersLocations } from "../shared/codeowners/locations.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import type { FolderAudit } from "./folder-audit.ts";
import type { Session } from "./session.ts";

const everywhere = { pattern: "**" };

/** Answers what the editor asks about a place in a text. Nothing that answers is loaded before it is asked. */
export function provideLanguages(session: Session): vscode.Disposable {
  const { languages, CodeActionKind } = vscode;
  return vscode.Disposable.from(
    languages.registerHoverProvider(everywhere, {
      provideHover: async (document, position) => (await import("./hover.ts")).hoverAt(session, document, position),
    }),
    languages.registerCodeActionsProvider(
      everywhere,
      {
        provideCodeActions: async (document, range, { diagnostics }) =>
          (await import("./code-actions.ts")).actionsAt(session, document, range, diagnostics),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    languages.registerDefinitionProvider(everywhere, {
      provideDefinition: async (document, position) =>
        (await import("./navigation.ts")).definitionsAt(session, document, position),
    }),
    languages.registerReferenceProvider(everywhere, {
      provideReferences: async (document, position) =>
        (await import("./navigation.ts")).referencesAt(session, document, position),
    }),
    provideRuleFiles(session),
  );
}

const usual = [rulePaths.register, rulePaths.policy, ...new Set(Object.values(codeownersLocations).flat())];

/** Makes languages of register, policy and CODEOWNERS, wherever the settings of a folder put them. */
function provideRuleFiles(session: Session): vscode.Disposable {
  const elsewhere = new Map<FolderAudit, vscode.Disposable>();
  const leave = (audit: FolderAudit) => {
    elsewhere.get(audit)?.dispose();
    elsewhere.delete(audit);
  };
  return vscode.Disposable.from(
    provideRules(
      session,
      usual.map((path) => ({ pattern: `**/${path}` })),
    ),
    session.onDidAudit((audit) => {
      const { folder, registerPath, policyPath } = audit;
      const moved = [registerPath, policyPath].filter((path) => !usual.includes(path));
      if (!folder || moved.length === 0 || elsewhere.has(audit)) return;
      const patterns = moved.map((path) => ({ pattern: new vscode.RelativePattern(folder, path) }));
      elsewhere.set(audit, provideRules(session, patterns));
    }),
    session.onDidClose(leave),
    new vscode.Disposable(() => [...elsewhere.keys()].forEach(leave)),
  );
}

/** Characters after which something new may be written. */
const triggers = [" ", '"', "@", "[", "{", "/", "-"];

function provideRules(session: Session, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, {
      provideHover: async (document, position) =>
        (await import("./rule-hover.ts")).ruleHoverAt(session, document, position),
    }),
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: async (document, position) =>
          (await import("./rule-completion.ts")).completionsAt(session, document, position),
      },
      ...triggers,
    ),
  );
}
