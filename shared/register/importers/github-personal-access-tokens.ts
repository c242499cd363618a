import type { Importer } from "./importer.ts";

interface Token {
  readonly id: number;
  readonly token_id?: number;
  readonly token_name?: string;
  readonly owner: { readonly login: string };
  readonly token_expired?: boolean;
  readonly token_expires_at?: string;
}

/** GitHub names the token and never shows it, so no finding is recognised by it; its entry tells who holds one and until when. */
export const githubPersonalAccessTokens: Importer<Token> = {
  id: "github-personal-access-tokens",
  title: "GitHub fine-grained tokens of an organisation: gh api --paginate /orgs/ORG/personal-access-tokens",
  documentation:
    "https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources",
  issuer: "github",
  marks: [["access_granted_at", "token_expired"]],
  schema: {
    type: "object",
    required: ["id", "owner"],
    additionalProperties: true,
    properties: {
      id: { type: "integer" },
      token_id: { type: "integer" },
      token_name: { type: "string" },
      owner: {
        type: "object",
        required: ["login"],
        additionalProperties: true,
        properties: { login: { type: "string" } },
      },
      token_expired: { type: "boolean" },
      token_expires_at: { type: "string" },
      token_last_used_at: { type: "string" },
      access_granted_at: { type: "string" },
    },
  },
  read: (token, dayAt) => {
    const name = `github token ${token.token_id ?? token.id}`;
    const expires = dayAt(token, "token_expires_at");
    return {
      as: name,
      name: token.token_name ?? `${token.owner.login}-token`,
      kind: "human",
      holder: `@${token.owner.login}`,
      credentials: [
        {
          as: name,
          type: "github-pat-fine",
          status: token.token_expired === true ? "inactive" : "active",
          issuedAt: dayAt(token, "access_granted_at"),
          lastUsed: dayAt(token, "token_last_used_at"),
          ...(expires === undefined ? { ttl: "none" as const } : { expires }),
        },
      ],
    };
  },
};
