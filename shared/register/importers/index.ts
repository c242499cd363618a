import { awsAccessKeys } from "./aws-access-keys.ts";
import { awsCredentialReport } from "./aws-credential-report.ts";
import { backstageCatalog } from "./backstage-catalog.ts";
import { entraApplications } from "./entra-applications.ts";
import { gcpServiceAccountKeys } from "./gcp-service-account-keys.ts";
import { githubDeployKeys } from "./github-deploy-keys.ts";
import { githubPersonalAccessTokens } from "./github-personal-access-tokens.ts";
import { githubSecrets } from "./github-secrets.ts";
import type { Importer } from "./importer.ts";

/** Every listing that can be imported. Adding one is its file and its line here. */
export const importers: readonly Importer[] = [
  awsCredentialReport,
  awsAccessKeys,
  gcpServiceAccountKeys,
  entraApplications,
  githubPersonalAccessTokens,
  githubDeployKeys,
  githubSecrets,
  backstageCatalog,
];
