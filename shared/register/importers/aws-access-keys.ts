import { accountOfKeyId } from "../../text/aws-key-id.ts";
import { awsUser } from "./aws-credential-report.ts";
import type { Importer } from "./importer.ts";

interface AccessKey {
  readonly UserName: string;
  readonly AccessKeyId: string;
  readonly Status?: string;
}

export const awsAccessKeys: Importer<AccessKey> = {
  id: "aws-access-keys",
  title: "AWS access keys of a user: aws iam list-access-keys --user-name NAME",
  documentation: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html",
  issuer: "aws",
  marks: [["AccessKeyMetadata"], ["AccessKeyId", "UserName", "CreateDate"]],
  items: "AccessKeyMetadata",
  paging: { next: "NextToken" },
  schema: {
    type: "object",
    required: ["UserName", "AccessKeyId"],
    additionalProperties: true,
    properties: {
      UserName: { type: "string" },
      AccessKeyId: { type: "string", pattern: "^[A-Z0-9]{16,128}$", title: "the id of an access key" },
      Status: { type: "string" },
      CreateDate: { type: ["string", "number"] },
    },
  },
  read: (key, dayAt) => {
    const issuedAt = dayAt(key, "CreateDate");
    const account = accountOfKeyId(key.AccessKeyId);
    return {
      as: awsUser(account, key.UserName),
      name: key.UserName,
      credentials: [
        {
          as: key.AccessKeyId,
          type: "aws-access-key",
          match: { keyIds: [key.AccessKeyId], ...(account !== undefined && { accounts: [account] }) },
          status: key.Status === undefined || key.Status === "Active" ? "active" : "inactive",
          issuedAt,
          // A key never changes: what replaces it has an id of its own.
          lastRotated: issuedAt,
        },
      ],
    };
  },
};
