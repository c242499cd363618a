import * as vscode from "vscode";

/** What of the git extension is used: https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts */
interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
  readonly onDidOpenRepository: vscode.Event<unknown>;
}

interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: Head | undefined;
    readonly submodules: readonly { readonly path: string }[];
    readonly onDidChange: vscode.Event<void>;
  };
  show(ref: string, path: string): Promise<string>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  /** Absent in older editors; likewise `checkIgnore`. */
  getBranchBase?(name: string): Promise<Head | undefined>;
  checkIgnore?(paths: string[]): Promise<Set<string>>;
}

interface Head {
  readonly name?: string;
  readonly commit?: string;
  readonly upstream?: { readonly remote: string; readonly name: string };
}

/** Paths that git is asked about together, so that neither it nor who types has to wait. */
const askedAtOnce = 2_000;

/** The commit that a folder's changes are held against, as the git extension knows it; where there is none, all counts as new. */
export interface GitBase extends vscode.Disposable {
  /** Full id: where the branch left the one it goes to, else the last commit. `undefined` without git. */
  readonly commit: () => string | undefined;
  /** A file as that commit has it; `undefined` where it has none. */
  readonly text: (uri: vscode.Uri) => Promise<string | undefined>;
  /** The file system paths of those that git ignores; none where it cannot tell. */
  readonly ignored: (uris: readonly vscode.Uri[]) => Promise<ReadonlySet<string>>;
  /** Fires when the commit is another. */
  readonly onDidChange: vscode.Event<void>;
}

/** A git extension that is switched off, fails or never starts is none. Nothing is asked of it where nobody trusts the folder. */
export function createGitBase(folder: vscode.Uri): GitBase {
  const changed = new vscode.EventEmitter<void>();
  const listening: vscode.Disposable[] = [changed];
  let repository: Repository | undefined;
  let commit: string | undefined;
  let seen = "";

  async function connect(): Promise<void> {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>("vscode.git");
    if (!extension || !vscode.workspace.isTrusted) return;
    const api = (await extension.activate()).getAPI(1);
    const look = () => {
      if (repository) return;
      repository = api.getRepository(folder) ?? undefined;
      if (!repository) return;
      listening.push(repository.state.onDidChange(() => refresh().catch(forget)));
      refresh().catch(forget);
    };
    listening.push(api.onDidOpenRepository(look));
    look();
  }

  async function refresh(): Promise<void> {
    const head = repository?.state.HEAD;
    const state = JSON.stringify([head?.name, head?.commit, head?.upstream]);
    if (!repository || state === seen) return;
    seen = state;
    take(await baseOf(repository, head));
  }

  function take(found: string | undefined): void {
    if (found === commit) return;
    commit = found;
    changed.fire();
  }

  const forget = (): void => take(undefined);

  connect().catch(forget);
  return {
    commit: () => commit,
    text: async (uri) =>
      commit === undefined ? undefined : repository?.show(commit, uri.fsPath).catch(() => undefined),
    async ignored(uris) {
      const ignored = new Set<string>();
      if (!repository?.checkIgnore) return ignored;
      const asked = withoutSubmodules(uris, repository);
      for (let from = 0; from < asked.length; from += askedAtOnce) {
        const paths = asked.slice(from, from + askedAtOnce).map(({ fsPath }) => fsPath);
        const some = await repository.checkIgnore(paths).catch(() => undefined);
        for (const path of some ?? []) ignored.add(path);
      }
      return ignored;
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(...listening).dispose(),
  };
}

/** Git says nothing at all where one of those it is asked about lies in a submodule. */
function withoutSubmodules(uris: readonly vscode.Uri[], { rootUri, state }: Repository): readonly vscode.Uri[] {
  const folders = state.submodules.map(({ path }) => `${vscode.Uri.joinPath(rootUri, path).path}/`);
  return folders.length === 0 ? uris : uris.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
}

/** As the gate will see it: what the branch adds to the one it began at, or to what was pushed of it. */
async function baseOf(repository: Repository, head: Head | undefined): Promise<string | undefined> {
  if (!head?.commit) return undefined;
  const began =
    head.name === undefined ? undefined : await repository.getBranchBase?.(head.name).catch(() => undefined);
  const upstream = head.upstream && `${head.upstream.remote}/${head.upstream.name}`;
  for (const other of [began?.commit, upstream])
    if (other !== undefined) {
      const base = await repository.getMergeBase(head.commit, other).catch(() => undefined);
      if (base) return base;
    }
  return head.commit;
}
