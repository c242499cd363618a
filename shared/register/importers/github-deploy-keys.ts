import type { Importer } from "./importer.ts";

interface DeployKey {
  readonly id: number;
  readonly title?: string;
  readonly url?: string;
  readonly added_by?: string;
  readonly enabled?: boolean;
}

export const githubDeployKeys: Importer<DeployKey> = {
  id: "github-deploy-keys",
  title:
    "GitHub deploy keys of a repository: gh api --paginate /repos/OWNER/NAME/keys, or gh repo deploy-key list --json id,title,key,readOnly,createdAt",
  documentation: "https://docs.github.com/en/rest/deploy-keys/deploy-keys#list-deploy-keys",
  issuer: "github",
  marks: [
    ["key", "read_only", "verified"],
    ["key", "readOnly", "createdAt"],
  ],
  schema: {
    type: "object",
    required: ["id"],
    additionalProperties: true,
    properties: {
      id: { type: "integer" },
      title: { type: "string" },
      url: { type: "string" },
      added_by: { type: "string" },
      enabled: { type: "boolean" },
      created_at: { type: "string" },
      createdAt: { type: "string" },
      last_used: { type: "string" },
    },
  },
  read: (key, dayAt) => {
    const repository = /\/repos\/([^/]+\/[^/]+)\/keys\/\d+$/.exec(key.url ?? "")?.[1];
    const name = `github deploy key ${repository === undefined ? "" : `${repository} `}${key.id}`;
    const issuedAt = dayAt(key, "created_at") ?? dayAt(key, "createdAt");
    return {
      as: name,
      name: key.title ?? name,
      ...(key.added_by !== undefined && { holder: `@${key.added_by}` }),
      credentials: [
        {
          as: name,
          type: "ssh-private-key",
          ...(repository !== undefined && { match: { repos: [repository] } }),
          ttl: "none",
          status: key.enabled === false ? "inactive" : "active",
          issuedAt,
          lastRotated: issuedAt,
          lastUsed: dayAt(key, "last_used"),
        },
      ],
    };
  },
};
