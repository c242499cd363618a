import { base64, utf8 } from "@scure/base";
import type { SourceFile } from "../../model/source.ts";
import { parseYaml, textOf, valueAt } from "../../text/yaml.ts";
import type { Importer, ListedCredential } from "./importer.ts";

interface Row extends Readonly<Record<string, string>> {
  readonly user: string;
  readonly arn: string;
  readonly access_key_1_active: string;
}

const text = { type: "string" } as const;
const slots = [1, 2] as const;

/** A user as each listing of AWS can tell it. */
export const awsUser = (account: string | undefined, name: string): string =>
  `aws ${account === undefined ? "" : `${account} `}user ${name}`;

/** How `user,arn,` begins in base64. */
const encodedOpening = "dXNlcixhcm4s";

/** The whole of what `aws iam get-credential-report` prints has the table in base64 under `Content`; `--query Content` leaves that alone. */
function decodeReport(file: SourceFile): string | undefined {
  if (!file.text.includes(encodedOpening)) return undefined;
  const { root } = parseYaml(file);
  const encoded = textOf(valueAt(root, "Content") ?? root)?.replaceAll(/\s/g, "");
  if (!encoded?.startsWith(encodedOpening)) return undefined;
  try {
    return utf8.encode(base64.decode(encoded));
  } catch {
    return undefined;
  }
}

/** It names users and the days of their keys, and no key by its id: `aws iam list-access-keys` does. */
export const awsCredentialReport: Importer<Row> = {
  id: "aws-credential-report",
  title: "AWS IAM credential report: aws iam get-credential-report",
  documentation: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html",
  issuer: "aws",
  marks: [["arn", "access_key_1_active"]],
  unwrap: decodeReport,
  schema: {
    type: "object",
    required: ["user", "arn", "access_key_1_active", "access_key_1_last_rotated"],
    additionalProperties: true,
    properties: {
      user: text,
      arn: {
        ...text,
        pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:",
        title: "the ARN of a user",
      },
      ...Object.fromEntries(
        slots.flatMap((slot) =>
          ["active", "last_rotated", "last_used_date"].map((field) => [`access_key_${slot}_${field}`, text]),
        ),
      ),
    },
  },
  read: (row, dayAt) => {
    const account = row.arn.split(":")[4] ?? "";
    const credentials = slots.flatMap((slot): readonly ListedCredential[] => {
      const key = `access_key_${slot}`;
      const active = row[`${key}_active`]?.toLowerCase() === "true";
      const lastRotated = dayAt(row, `${key}_last_rotated`);
      if (!active && lastRotated === undefined) return [];
      const lastUsed = dayAt(row, `${key}_last_used_date`);
      const status = active ? "active" : "inactive";
      return [
        {
          as: `${row.arn} ${key}`,
          type: "aws-access-key",
          match: { accounts: [account] },
          status,
          lastRotated,
          lastUsed,
        },
      ];
    });
    return credentials.length === 0 ? undefined : { as: awsUser(account, row.user), name: row.user, credentials };
  },
};
