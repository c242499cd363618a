import type { Attribution } from "../model/attribution.ts";
import type { Finding } from "../model/finding.ts";
import type { Identity, RegisteredCredential } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Decision, Reason } from "../model/verdict.ts";

/** One attributed finding, as the rules see it. */
export interface Subject {
  readonly finding: Finding;
  readonly attribution: Attribution;
  readonly type: CredentialType | undefined;
  /** The one register entry that claims it. */
  readonly identity: Identity | undefined;
  /** Its credentials with an equal claim; several leave open which one it is. */
  readonly credentials: readonly RegisteredCredential[];
  /** Every register entry with a claim; several are ambiguous. */
  readonly claimants: readonly Identity[];
  /** Whether a CODEOWNERS rule other than a catch-all covers the register. */
  readonly registerIsProtected: boolean;
  readonly policy: Policy;
  /** ISO day. */
  readonly today: string;
}

/** What a rule says when it applies. */
export interface Application {
  /** Milder than the rule's own decision, because of what `because` names. */
  readonly atMost?: Decision;
  readonly because?: NonNullable<Reason["loweredBy"]>;
  readonly detail?: NonNullable<Reason["detail"]>;
  /** Beside the rule's own. */
  readonly frameworks?: readonly string[];
}

/** One demand of the policy; its page is the Markdown file of the same name. */
export interface Rule {
  readonly id: string;
  /** The demand, for people: "Every credential has an owner". */
  readonly title: string;
  /** What it does unless the policy says otherwise. */
  readonly decision: Decision;
  readonly frameworks: readonly string[];
  /**
   * It presumes one live credential. An allowance says that there is none; a use of every secret, or of one chosen at run
   * time, names none in particular.
   */
  readonly presumesCredential?: true;
  /** No exception, allowance or baseline lowers it. */
  readonly absolute?: true;
  readonly apply: (subject: Subject) => Application | undefined;
}
