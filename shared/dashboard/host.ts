/** What an editor around the page can do for it; a browser can do none of it. */
export type Request =
  | {
      readonly command: "open";
      readonly repository: string;
      readonly path: string;
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly command: "explain" | "register";
      readonly repository: string;
      readonly path: string;
      readonly line: number;
      readonly column: number;
      readonly fingerprint: string;
    }
  | { readonly command: "save"; readonly name: string; readonly text: string };

export interface Host {
  readonly send: (request: Request) => void;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

/** The editor whose webview the page stands in; `undefined` in a browser. */
export function findHost(): Host | undefined {
  if (typeof acquireVsCodeApi !== "function") return undefined;
  const editor = acquireVsCodeApi();
  return { send: (request) => editor.postMessage(request) };
}

/** Hands a text to the user as a file; an editor asks where to put it. */
export function save(host: Host | undefined, name: string, type: string, text: string): void {
  if (host) return host.send({ command: "save", name, text });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
