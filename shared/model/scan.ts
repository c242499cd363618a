import type { CredentialIssuance, CredentialUse, Finding, PipelinePlace } from "./finding.ts";
import type { Link } from "./link.ts";
import type { CustomProvider } from "./provider.ts";
import type { Problem } from "./problem.ts";
import type { Range, SourceFile } from "./source.ts";

/** All that is known of one file; plain data without a secret, so it may be cached and sent between workers. */
export interface FileScan {
  readonly path: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  /** Names used like credentials that are none (regions, user names, role ARNs); counted, never judged. */
  readonly notCredentials: readonly string[];
  readonly grants?: readonly Grant[];
  readonly problems: readonly Problem[];
}

/** A permission to do everything that infrastructure code gives an identity, by its address in the repository. */
export interface Grant {
  readonly identity: string;
  readonly permission: string;
}

/** A key for fingerprints of weak secrets; the first of several is the one that writes. */
export interface FingerprintKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Plain data, so that it goes to workers as it is. */
export interface ScanOptions {
  readonly fingerprintKeys?: readonly FingerprintKey[];
  /** Of the policy in force. */
  readonly providers?: readonly CustomProvider[];
  /** Of the policy that a change proposes: what they find counts beside everything that is found without them. */
  readonly proposed?: readonly CustomProvider[];
}

/** What a rule that is not ours found, without its message, which can hold the secret. */
export interface ForeignMatch {
  /** Absent: secretlint, whose rules we can run. */
  readonly scanner?: string;
  readonly rule: string;
  readonly range: Range;
}

/** Rules that are not ours. Rejects where one of them breaks. */
export type ForeignRules = (file: SourceFile) => Promise<readonly ForeignMatch[]>;

/** What looks at files: in place, in workers, or out of a cache. Results come in the order of the files. */
export interface Scanner {
  scan(file: SourceFile): Promise<FileScan>;
  close(): Promise<void>;
}

/** A place where a pipeline file expects a credential; detection reads what stands there, the pipeline reader never does. */
export interface Slot extends Range {
  readonly name: string;
  readonly type?: string;
  /** What stands there is handed on decoded; a text that is no base64 is read as it is. */
  readonly encoding?: "base64";
  /** Who is handed what stands there. */
  readonly at?: PipelinePlace;
}

type Drafted = "excerpt" | "fingerprints" | "start" | "end" | "path" | "parts" | "remedies";

export interface EditDraft extends Range {
  readonly newText: string;
}

/** A {@link Remedy} within the file that is read. */
export interface RemedyDraft {
  readonly title: string;
  readonly edits: readonly EditDraft[];
}

/** A piece of a {@link UseDraft} that is spread over several places. */
export interface PartDraft extends Range {
  readonly role: string;
  readonly name?: string;
}

/** A use as a pipeline reader sees it; `scan` adds lines, fingerprint and the masked excerpt. */
export type UseDraft = Omit<CredentialUse, Drafted> &
  Range & { readonly parts?: readonly PartDraft[]; readonly remedies?: readonly RemedyDraft[] };
export type IssuanceDraft = Omit<CredentialIssuance, Drafted> &
  Range & {
    /** The file of which this one is made, where it says so: what both tell is one credential. */
    readonly source?: string;
  };

/** A link as a reader sees it; `scan` adds its place. */
export interface LinkDraft extends Omit<Link, "place"> {
  readonly range?: Range;
}

/** What one pipeline, infrastructure or agent file says. */
export interface PipelineReading {
  readonly uses: readonly UseDraft[];
  readonly issuances: readonly IssuanceDraft[];
  readonly slots: readonly Slot[];
  readonly links: readonly LinkDraft[];
  readonly notCredentials: readonly string[];
  readonly grants?: readonly Grant[];
  readonly problems: readonly Problem[];
}

/** One pipeline, infrastructure or agent file format. */
export interface PipelineSystem {
  readonly id: string;
  /** Whether this path belongs to it; decides by the path alone. */
  readonly files: (path: string) => boolean;
  /** Never throws for what a file holds. */
  readonly read: (file: SourceFile) => Promise<PipelineReading>;
}
