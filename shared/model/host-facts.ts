/** What only the code host knows of a register's people and secrets. */
export interface HostFacts {
  /** Owners, by handle, who have no account or may not write here. */
  readonly departed: readonly string[];
  /** Teams, by handle, that do not exist. */
  readonly unknownTeams: readonly string[];
  /** Lines of CODEOWNERS that the host cannot use. */
  readonly codeownersErrors: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  readonly secrets: readonly HostedSecret[];
  readonly unchecked: readonly Unchecked[];
}

/** A secret that the host keeps for the repository's jobs. */
export interface HostedSecret {
  /** In capitals. */
  readonly name: string;
  /** The ISO day on which it was changed last. */
  readonly changed: string;
  /** For whose jobs alone it is kept; absent: for all. */
  readonly environment?: string;
}

/** What the host did not tell, and why. */
export interface Unchecked {
  readonly what: "people" | "teams" | "codeowners" | "secrets" | "organisation-secrets" | "environment-secrets";
  readonly why: string;
}
