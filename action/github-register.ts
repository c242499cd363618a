import { base64 } from "@scure/base";
import type { Attempt, Octokit } from "./github.ts";
import type { Outcome } from "./github-calls.ts";

/** A secret of a repository, its organisation or an environment, without its value, which nobody can read. */
export interface StoredSecret {
  readonly name: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** A fault in CODEOWNERS as GitHub sees it: https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
export interface CodeownersError {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** The calls about a register, each on the repository that the connection is for. */
export interface RegisterCalls {
  /** The full id of the commit that a branch, tag or id names. */
  readonly readCommit: (ref: string) => Promise<Outcome<string>>;
  /** `undefined` for what is no file. */
  readonly readFile: (path: string, commit: string) => Promise<Outcome<Uint8Array | undefined>>;
  /** Whether somebody may write here; `missing`: there is no such account. */
  readonly mayWrite: (login: string) => Promise<Outcome<boolean>>;
  /** Slugs of those the token may see. */
  readonly listTeams: (organisation: string) => Promise<Outcome<readonly string[]>>;
  readonly listCodeownersErrors: () => Promise<Outcome<readonly CodeownersError[]>>;
  readonly listSecrets: () => Promise<Outcome<readonly StoredSecret[]>>;
  /** The organisation's, as far as this repository may use them. */
  readonly listOrganisationSecrets: () => Promise<Outcome<readonly StoredSecret[]>>;
  /** `missing`: there is no such environment. */
  readonly listEnvironmentSecrets: (environment: string) => Promise<Outcome<readonly StoredSecret[]>>;
}

const perPage = 100;

export function createRegisterCalls(
  octokit: Octokit,
  here: { readonly owner: string; readonly repo: string },
  attempt: Attempt,
  collect: <T>(pages: AsyncIterable<{ readonly data: readonly T[] }>) => Promise<readonly T[]>,
): RegisterCalls {
  const { rest, paginate } = octokit;
  const all = { ...here, per_page: perPage };
  return {
    readCommit: (ref) => attempt(async () => (await rest.repos.getCommit({ ...here, ref, per_page: 1 })).data.sha),
    readFile: (path, commit) =>
      attempt(async () => {
        const { data } = await rest.repos.getContent({ ...here, path, ref: commit });
        if (Array.isArray(data) || data.type !== "file") return undefined;
        // Of what is larger than a megabyte, only the id is told.
        const isWhole = data.encoding === "base64" && (data.content !== "" || data.size === 0);
        const packed = isWhole ? data.content : (await rest.git.getBlob({ ...here, file_sha: data.sha })).data.content;
        return base64.decode(packed.replaceAll("\n", ""));
      }),
    mayWrite: (login) =>
      attempt(async () => {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username: login });
        return data.permission === "admin" || data.permission === "write";
      }),
    listTeams: (org) =>
      attempt(async () =>
        (await collect(paginate.iterator(rest.teams.list, { org, per_page: perPage }))).map(({ slug }) => slug),
      ),
    listCodeownersErrors: () =>
      attempt(async () =>
        (await rest.repos.codeownersErrors(here)).data.errors.map(({ path, line, column }) => ({ path, line, column })),
      ),
    listSecrets: () => attempt(async () => collectSecrets(paginate.iterator(rest.actions.listRepoSecrets, all))),
    listOrganisationSecrets: () =>
      attempt(async () => collectSecrets(paginate.iterator(rest.actions.listRepoOrganizationSecrets, all))),
    listEnvironmentSecrets: (environment) =>
      attempt(async () =>
        collectSecrets(
          paginate.iterator(rest.actions.listEnvironmentSecrets, { ...all, environment_name: environment }),
        ),
      ),
  };

  async function collectSecrets(pages: SecretPages): Promise<readonly StoredSecret[]> {
    const secrets = await collect(pages);
    return secrets.map(({ name, updated_at: updatedAt }) => ({ name, updatedAt }));
  }
}

type SecretPages = AsyncIterable<{ readonly data: readonly { readonly name: string; readonly updated_at: string }[] }>;
