import * as vscode from "vscode";
import type { Verdict } from "../shared/model/verdict.ts";
import { credentialPhrase, headline, onlyShown, plural } from "../shared/report/wording/index.ts";
import { visible } from "../shared/text/visible.ts";
import { filterNames, filters, type Filter } from "./filters.ts";
import { gravityOf, type Gravity } from "./gravity.ts";
import { countCredentials, group, groupings, type Group, type Grouping } from "./grouping.ts";
import { pointTo, type Pointer } from "./pointer.ts";
import type { Session } from "./session.ts";
import { viewMessage } from "./view-message.ts";

/** A finding in the tree; as a pointer it is what the commands of its menu are called with. */
interface Leaf extends Pointer {
  readonly verdict: Verdict;
}

type Node = Group | Leaf;

/** The tree of what stands against credentials, in all folders. */
export interface FindingsView extends vscode.Disposable {
  readonly grouping: () => Grouping;
  readonly groupBy: (by: Grouping) => Promise<void>;
  readonly filter: () => Filter;
  readonly show: (filter: Filter) => Promise<void>;
}

const groupingKey = "groupBy";
const filterKey = "filter";

/** `state` remembers grouping and filter, and nothing else. */
export function createFindingsView(session: Session, state: vscode.Memento): FindingsView {
  const changed = new vscode.EventEmitter<void>();
  const uris = new WeakMap<Verdict, vscode.Uri>();

  const grouping = (): Grouping => groupings.find((one) => one === state.get(groupingKey)) ?? "owner";

  const filter = (): Filter => filterNames.find((one) => one === state.get(filterKey)) ?? "everything";

  /** What stands against credentials, as the filter leaves it. */
  let shown: readonly Verdict[] = [];

  const collect = (): readonly Verdict[] =>
    session.audits().flatMap((audit) =>
      (audit.report?.verdicts ?? []).filter((verdict) => {
        const uri = audit.uri(verdict.finding.path);
        if (uri) uris.set(verdict, uri);
        return uri !== undefined && verdict.decision !== "allow";
      }),
    );

  const leafOf = (verdict: Verdict): readonly Leaf[] => {
    const uri = uris.get(verdict);
    return uri ? [{ ...pointTo(uri.toString(), verdict), verdict }] : [];
  };

  const view = vscode.window.createTreeView<Node>("keyholder.findings", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => {
        if (node === undefined) return [...group(shown, grouping())];
        return "verdict" in node ? [] : node.verdicts.flatMap(leafOf);
      },
      getTreeItem: (node) => ("verdict" in node ? leafItem(node, grouping()) : groupItem(node, grouping())),
      async resolveTreeItem(item, node) {
        if (!("verdict" in node)) return item;
        const { renderHover } = await import("../shared/report/hover.ts");
        item.tooltip = new vscode.MarkdownString(renderHover(node.verdict));
        return item;
      },
    },
  });

  function refresh(): void {
    const standing = collect();
    shown = standing.filter(filters[filter()]);
    const blocked = countCredentials(standing.filter((verdict) => gravityOf(verdict) === "error"));
    view.badge = blocked === 0 ? undefined : { value: blocked, tooltip: `${plural(blocked, "credential")} to block` };
    view.message = [
      ...(filter() === "everything" ? [] : [onlyShown(filter(), shown.length, standing.length)]),
      ...viewMessage(session.audits()),
    ].join("\n");
    view.description = `by ${grouping()}`;
    if (view.visible) changed.fire();
  }

  refresh();
  const listening = vscode.Disposable.from(
    view,
    changed,
    session.onDidAudit(refresh),
    session.onDidClose(refresh),
    view.onDidChangeVisibility(refresh),
  );
  return {
    grouping,
    async groupBy(by) {
      await state.update(groupingKey, by);
      refresh();
    },
    filter,
    async show(chosen) {
      await state.update(filterKey, chosen);
      refresh();
    },
    dispose: () => listening.dispose(),
  };
}

function groupItem({ label, credentials, verdicts }: Group, by: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${by}/${label}`;
  item.description =
    credentials === verdicts.length
      ? plural(credentials, "credential")
      : `${plural(credentials, "credential")} in ${plural(verdicts.length, "place")}`;
  item.contextValue = "group";
  return item;
}

function iconOf(gravity: Gravity): vscode.ThemeIcon {
  if (gravity === "information") return new vscode.ThemeIcon("info");
  return new vscode.ThemeIcon(gravity, new vscode.ThemeColor(`list.${gravity}Foreground`));
}

function leafItem({ verdict, ...pointer }: Leaf, by: Grouping): vscode.TreeItem {
  const { finding, decision } = verdict;
  const item = new vscode.TreeItem(visible(credentialPhrase(verdict)));
  item.description = by === "file" ? `line ${finding.start.line}` : `${visible(finding.path)}:${finding.start.line}`;
  item.iconPath = iconOf(gravityOf(verdict));
  item.accessibilityInformation = { label: `${decision}: ${visible(headline(verdict))}, ${item.description}` };
  item.contextValue = "finding";
  item.command = { title: "Open", command: "keyholder.open", arguments: [pointer] };
  return item;
}
