/** What only the code host knows of a register's people and secrets. */
export interface HostFacts {
  /** Owners, by handle, who have no account or may not write here. */
  readonly departed: readonly string[];
  /** Teams, by handle, that do not exist. */
  readonly unknownTeams: readonly string[];
  /** Lines of CODEOWNERS that the host cannot use. */
  readonly codeownersErrors: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  /** The ISO day on which a stored secret was changed last, by its name in capitals; of the repository alone. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly unchecked: readonly Unchecked[];
}

/** What the host did not tell, and why. */
export interface Unchecked {
  readonly what: "people" | "teams" | "codeowners" | "secrets";
  readonly why: string;
}
