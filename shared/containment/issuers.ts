import type { Role } from "../model/containment.ts";

/** What is known of an issuer beside its credential types, by the id that attributions use. */
export interface IssuerFacts {
  /** Who executes there what no single system's owner may do. Absent: who runs the system, or IAM for a person. */
  readonly role?: Role;
  /** Where it keeps a record of uses; advice to check. */
  readonly log?: string;
}

/** Issuers that are platforms many systems stand on, and where those whose record of uses is documented keep it. */
export const issuerFacts: Readonly<Record<string, IssuerFacts>> = {
  "1password": { role: "pam", log: "Events API and service account activity" },
  alibaba: { role: "cloud", log: "ActionTrail, by access key id" },
  atlassian: { log: "admin.atlassian.com > Security > Audit log" },
  // https://docs.aws.amazon.com/cli/latest/reference/cloudtrail/lookup-events.html: management events of 90 days
  aws: {
    role: "cloud",
    log: "aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=<key id>, in each region",
  },
  azure: { role: "cloud", log: "Entra sign-in logs (service principals too) and the subscription's activity log" },
  "azure-devops": { log: "Organization settings > Auditing" },
  cloudflare: { role: "cloud", log: "Manage account > Audit log" },
  databricks: { role: "cloud", log: "system.access.audit" },
  digitalocean: { role: "cloud" },
  doppler: { role: "pam", log: "Workplace > Activity" },
  // https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/identifying-audit-log-events-performed-by-an-access-token
  github: { log: 'the organization\'s audit log: hashed_token:"<SHA-256 of the token, base64>"' },
  gitlab: { log: "Secure > Audit events, of the group or the instance" },
  // https://cloud.google.com/iam/docs/service-account-recent-usage
  google: {
    role: "cloud",
    log: "gcloud policy-intelligence query-activity for its last use; Cloud Audit Logs for what it did",
  },
  "hcp-terraform": { role: "cloud" },
  "ibm-cloud": { role: "cloud", log: "Activity tracker" },
  infisical: { role: "pam" },
  kubernetes: { role: "cloud", log: "the API server's audit log, by user name" },
  linode: { role: "cloud" },
  okta: { role: "iam", log: "Reports > System log" },
  openshift: { role: "cloud", log: "the API server's audit log, by user name" },
  oracle: { role: "cloud" },
  scaleway: { role: "cloud" },
  slack: { log: "Audit Logs API (Enterprise plans), else the workspace's access logs" },
  tencent: { role: "cloud", log: "CloudAudit, by SecretId" },
  vault: { role: "pam", log: "the audit device's log, by accessor" },
};
