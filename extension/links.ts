import * as vscode from "vscode";

/** Symbolic links of a folder: what stands behind one is listed and not looked at, as the terminal does. */
export interface Links {
  /** Whether a path below the folder, or a folder on the way to it, is a link. */
  readonly isBehind: (path: string) => Promise<boolean>;
  /** Links may have come or gone. */
  readonly forget: () => void;
}

export function createLinks(root: vscode.Uri): Links {
  const known = new Map<string, Promise<boolean>>();

  function isLink(path: string): Promise<boolean> {
    let answer = known.get(path);
    if (!answer) {
      answer = Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(root, path))).then(
        ({ type }) => (type & vscode.FileType.SymbolicLink) !== 0,
        () => false,
      );
      known.set(path, answer);
    }
    return answer;
  }

  return {
    async isBehind(path) {
      for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1))
        if (await isLink(path.slice(0, at))) return true;
      return isLink(path);
    },
    forget: () => known.clear(),
  };
}
