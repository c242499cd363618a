import type { Importer } from "./importer.ts";

interface Secret {
  readonly name: string;
}

/** Secrets of an organisation, a repository or an environment: names and days, never a value. */
export const githubSecrets: Importer<Secret> = {
  id: "github-secrets",
  title: "GitHub Actions secrets: gh api --paginate /orgs/ORG/actions/secrets, or gh secret list --json name,updatedAt",
  documentation: "https://docs.github.com/en/rest/actions/secrets",
  marks: [
    ["secrets", "total_count"],
    ["name", "updated_at"],
    ["name", "updatedAt"],
  ],
  items: "secrets",
  paging: { total: "total_count" },
  schema: {
    type: "object",
    required: ["name"],
    additionalProperties: true,
    properties: {
      name: {
        type: "string",
        pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
        title: "the name of a secret",
      },
      created_at: { type: "string" },
      updated_at: { type: "string" },
      updatedAt: { type: "string" },
    },
  },
  read: (secret, dayAt) => {
    const as = `github secret ${secret.name}`;
    const issuedAt = dayAt(secret, "created_at");
    const lastRotated = dayAt(secret, "updated_at") ?? dayAt(secret, "updatedAt");
    return { as, name: secret.name, credentials: [{ as, match: { names: [secret.name] }, issuedAt, lastRotated }] };
  },
};
