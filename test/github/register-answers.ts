import { spawnSync } from "node:child_process";
import { exampleOf, type Route } from "./contract.ts";
import type { Answer } from "./repository.ts";

/** What the stand-in knows of a register's surroundings. */
export interface RegisterState {
  /** The permission of each account there is. */
  accounts: Readonly<Record<string, "admin" | "write" | "read" | "none">>;
  /** Slugs of an organisation's teams; absent: nobody may list them. */
  organisationTeams: readonly string[] | undefined;
  codeownersErrors: readonly { readonly path: string; readonly line: number; readonly kind: string }[];
  /** Days of change by name. */
  secrets: Readonly<Record<string, string>>;
  organisationSecrets: Readonly<Record<string, string>>;
  /** Of each environment there is. */
  environmentSecrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const freshRegister = (): RegisterState => ({
  accounts: {},
  organisationTeams: undefined,
  codeownersErrors: [],
  secrets: {},
  organisationSecrets: {},
  environmentSecrets: {},
});

const missing: Answer = { status: 404, data: { message: "Not Found" } };

/** Undefined for calls that are about something else. */
export function answerAboutRegister(
  { id, parameters }: Route,
  query: URLSearchParams,
  state: RegisterState & { readonly folder: string | undefined },
): Answer | undefined {
  switch (id) {
    case "repos/get-commit": {
      const found = git(state.folder, "rev-parse", "--verify", "--quiet", `${parameters["ref"]}^{commit}`);
      return found
        ? { status: 200, data: { ...(exampleOf("commit") as object), files: [], sha: found.toString().trim() } }
        : missing;
    }
    case "repos/get-content":
      return contentAnswer(parameters["path"] ?? "", query.get("ref") ?? "HEAD", state.folder);
    case "repos/get-collaborator-permission-level": {
      const permission = state.accounts[parameters["username"] ?? ""];
      const example = exampleOf("repository-collaborator-permission-response-if-user-has-admin-permissions") as object;
      return permission ? { status: 200, data: { ...example, permission, user: null } } : missing;
    }
    case "repos/codeowners-errors": {
      const errors = state.codeownersErrors.map((one) => ({
        column: 3,
        source: "x",
        message: "not ours to say",
        suggestion: null,
        ...one,
      }));
      return { status: 200, data: { errors } };
    }
    case "actions/list-repo-secrets":
      return secretsAnswer(state.secrets);
    case "actions/list-repo-organization-secrets":
      return secretsAnswer(state.organisationSecrets);
    case "actions/list-environment-secrets": {
      const secrets = state.environmentSecrets[parameters["environment_name"] ?? ""];
      return secrets ? secretsAnswer(secrets) : missing;
    }
    case "teams/list": {
      const [example] = exampleOf("team-items") as readonly object[];
      return state.organisationTeams
        ? {
            status: 200,
            data: state.organisationTeams.map((slug) => ({ ...example, slug, name: slug, type: "organization" })),
          }
        : missing;
    }
    default:
      return undefined;
  }
}

function git(folder: string | undefined, ...args: readonly string[]): Buffer | undefined {
  if (folder === undefined) return undefined;
  const { status, stdout } = spawnSync("git", args, { cwd: folder, maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

/** GitHub gives the content of files up to a megabyte only. */
const longestContent = 1024 * 1024;

function contentAnswer(path: string, ref: string, folder: string | undefined): Answer {
  const sha = git(folder, "rev-parse", "--verify", "--quiet", `${ref}:${path}`)?.toString().trim();
  if (sha === undefined) return missing;
  const bytes = git(folder, "cat-file", "blob", sha);
  if (!bytes) return { status: 200, data: exampleOf("content-file-response-if-content-is-a-directory") };
  const isWhole = bytes.length <= longestContent;
  const example = exampleOf("content-file-response-if-content-is-a-file") as object;
  const told = isWhole
    ? { encoding: "base64", content: bytes.toString("base64").replace(/.{60}/g, "$&\n") }
    : { encoding: "none", content: "" };
  return { status: 200, data: { ...example, path, name: path, sha, size: bytes.length, ...told } };
}

function secretsAnswer(secrets: RegisterState["secrets"]): Answer {
  const described = Object.entries(secrets).map(([name, day]) => ({
    name,
    created_at: `${day}T10:00:00Z`,
    updated_at: `${day}T10:00:00Z`,
  }));
  return { status: 200, data: { total_count: described.length, secrets: described } };
}
