import * as vscode from "vscode";
import { codeownersLocations } from "../shared/codeowners/locations.ts";
import { rulePaths } from "../shared/rulebook.ts";
import type { FolderAudit } from "./folder-audit.ts";
import { provideNavigation } from "./navigation.ts";
import { provideRuleCompletion } from "./rule-completion.ts";
import { provideRuleHover } from "./rule-hover.ts";
import type { Session } from "./session.ts";

const usual = [rulePaths.register, rulePaths.policy, ...new Set(Object.values(codeownersLocations).flat())];

/** Makes languages of register, policy and CODEOWNERS, wherever the settings of a folder put them. */
export function provideLanguages(session: Session): vscode.Disposable {
  const provide = (selector: vscode.DocumentFilter[]) =>
    vscode.Disposable.from(provideRuleCompletion(session, selector), provideRuleHover(session, selector));
  const elsewhere = new Map<FolderAudit, vscode.Disposable>();
  const leave = (audit: FolderAudit) => {
    elsewhere.get(audit)?.dispose();
    elsewhere.delete(audit);
  };
  return vscode.Disposable.from(
    provide(usual.map((path) => ({ pattern: `**/${path}` }))),
    provideNavigation(session),
    session.onDidAudit((audit) => {
      const { folder, registerPath, policyPath } = audit;
      const moved = [registerPath, policyPath].filter((path) => !usual.includes(path));
      if (!folder || moved.length === 0 || elsewhere.has(audit)) return;
      elsewhere.set(audit, provide(moved.map((path) => ({ pattern: new vscode.RelativePattern(folder, path) }))));
    }),
    session.onDidClose(leave),
    new vscode.Disposable(() => [...elsewhere.keys()].forEach(leave)),
  );
}
