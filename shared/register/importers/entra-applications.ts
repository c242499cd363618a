import type { Importer, ListedCredential } from "./importer.ts";

interface Application {
  readonly appId: string;
  readonly displayName?: string;
  readonly passwordCredentials?: readonly Credential[];
  readonly keyCredentials?: readonly Credential[];
}

interface Credential {
  readonly keyId: string;
}

/**
 * `hint` is the beginning of a password, and `secretText` and `key` can hold all of one: none of them is read. Tools of the
 * older Azure AD Graph call the days `startDate` and `endDate`.
 */
const credentials = {
  type: "array",
  items: {
    type: "object",
    required: ["keyId"],
    additionalProperties: true,
    properties: {
      keyId: { type: "string" },
      startDateTime: { type: ["string", "number"] },
      endDateTime: { type: ["string", "number"] },
      startDate: { type: ["string", "number"] },
      endDate: { type: ["string", "number"] },
    },
  },
} as const;

export const entraApplications: Importer<Application> = {
  id: "entra-applications",
  title:
    "Entra applications with their credentials: az ad app list --all, GET /applications of Microsoft Graph, or Get-MgApplication -All | ConvertTo-Json -Depth 4",
  documentation: "https://learn.microsoft.com/en-us/graph/api/resources/application",
  issuer: "azure",
  marks: [
    ["appId", "passwordCredentials"],
    ["appId", "keyCredentials"],
    ["AppId", "PasswordCredentials"],
    ["AppId", "KeyCredentials"],
  ],
  items: "value",
  paging: { next: "@odata.nextLink" },
  schema: {
    type: "object",
    required: ["appId"],
    additionalProperties: true,
    properties: {
      appId: { type: "string" },
      displayName: { type: "string" },
      passwordCredentials: credentials,
      keyCredentials: credentials,
    },
  },
  read: ({ appId, displayName, passwordCredentials = [], keyCredentials = [] }, dayAt) => {
    const listed =
      (type: string) =>
      (credential: Credential): ListedCredential => {
        const issuedAt = dayAt(credential, "startDateTime") ?? dayAt(credential, "startDate");
        const expires = dayAt(credential, "endDateTime") ?? dayAt(credential, "endDate");
        return {
          as: `${appId} ${credential.keyId}`,
          type,
          match: { keyIds: [credential.keyId] },
          issuedAt,
          lastRotated: issuedAt,
          expires,
        };
      };
    const all = [
      ...passwordCredentials.map(listed("azure-entra-client-secret")),
      ...keyCredentials.map(listed("private-key")),
    ];
    return all.length === 0 ? undefined : { as: `entra ${appId}`, name: displayName ?? appId, credentials: all };
  },
};
