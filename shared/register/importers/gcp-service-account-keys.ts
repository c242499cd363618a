import type { Importer } from "./importer.ts";

interface ServiceAccountKey {
  readonly name: string;
  readonly keyType?: string;
  readonly disabled?: boolean;
}

/** How Google writes that a key never ends. */
const never = "9999-12-31";

export const gcpServiceAccountKeys: Importer<ServiceAccountKey> = {
  id: "gcp-service-account-keys",
  title:
    "Google Cloud keys of a service account: gcloud iam service-accounts keys list --iam-account=EMAIL --format=json",
  documentation: "https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys",
  issuer: "gcp",
  marks: [["name", "keyType", "validAfterTime"]],
  items: "keys",
  schema: {
    type: "object",
    required: ["name"],
    additionalProperties: true,
    properties: {
      name: {
        type: "string",
        pattern: "^projects/[^/]+/serviceAccounts/[^/]+/keys/[0-9a-zA-Z]+$",
        title: "projects/…/serviceAccounts/…/keys/…",
      },
      keyType: { type: "string" },
      disabled: { type: "boolean" },
      validAfterTime: { type: "string" },
      validBeforeTime: { type: "string" },
    },
  },
  read: (key, dayAt) => {
    // Google rotates the others itself, and nobody can hold one.
    if (key.keyType === "SYSTEM_MANAGED") return undefined;
    const [, , , email = "", , keyId = ""] = key.name.split("/");
    const issuedAt = dayAt(key, "validAfterTime");
    const end = dayAt(key, "validBeforeTime");
    return {
      as: `gcp ${email}`,
      name: email.split("@", 1)[0] ?? email,
      credentials: [
        {
          as: key.name,
          type: "gcp-service-account-key",
          match: { keyIds: [keyId] },
          status: key.disabled === true ? "inactive" : "active",
          issuedAt,
          lastRotated: issuedAt,
          ...(end === never ? { ttl: "none" as const } : { expires: end }),
        },
      ],
    };
  },
};
