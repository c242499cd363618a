import type * as vscode from "vscode";
import type { FingerprintKey } from "../shared/model/scan.ts";

const name = "keyholder.fingerprintKey";

/** The fingerprint keys, which the editor keeps where it keeps secrets; they go into scans and nowhere else. */
export interface KeyRing {
  /** As last read; none until then. */
  readonly keys: () => readonly FingerprintKey[];
  /** Reads them anew; what is no key any more counts as none. */
  readonly read: () => Promise<void>;
  /** `undefined` forgets them. */
  readonly keep: (text: string | undefined) => Promise<void>;
  /** Whether a change in the editor's secrets is one of these. */
  readonly isMeant: (change: vscode.SecretStorageChangeEvent) => boolean;
}

export function createKeyRing(secrets: Pick<vscode.SecretStorage, "get" | "store" | "delete">): KeyRing {
  let known: readonly FingerprintKey[] = [];
  return {
    keys: () => known,
    async read() {
      const text = await secrets.get(name);
      known = text === undefined ? [] : await parse(text);
    },
    keep: async (text) => (text === undefined ? secrets.delete(name) : secrets.store(name, text)),
    isMeant: ({ key }) => key === name,
  };
}

/** Hardly anybody keeps a key, so the start goes without what reads one. */
async function parse(text: string): Promise<readonly FingerprintKey[]> {
  const { parseFingerprintKeys } = await import("../shared/detection/fingerprint-keys.ts");
  return parseFingerprintKeys(text) ?? [];
}
