import type { FederatedAlternative } from "../../model/finding.ts";

/** What a job on GitHub can use in place of a stored credential of a type, wherever the name stands. */
export const alternatives: Readonly<Record<string, FederatedAlternative>> = {
  "aws-access-key": {
    text: "Let the job assume an IAM role through GitHub's OIDC provider instead of carrying an access key.",
    reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
  },
  "azure-entra-client-secret": {
    text: "Give the app registration a federated credential for this workflow and sign in without a client secret.",
    reference: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure",
  },
  "crates-token": {
    text: "Publish with trusted publishing: rust-lang/crates-io-auth-action mints a token for this run.",
    reference: "https://crates.io/docs/trusted-publishing",
  },
  "gcp-service-account-key": {
    text: "Let the job sign in through workload identity federation instead of a service account key.",
    reference:
      "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform",
  },
  "npm-token": {
    text: "Publish with trusted publishing: npm 11.5.1 or later, permissions id-token: write, and no token.",
    reference: "https://docs.npmjs.com/trusted-publishers",
  },
  "nuget-key": {
    text: "Publish with trusted publishing: NuGet/login mints a key for this run.",
    reference: "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing",
  },
  "pypi-token": {
    text: "Publish with trusted publishing: permissions id-token: write, and no password.",
    reference: "https://docs.pypi.org/trusted-publishers/",
  },
  "pulumi-token": {
    text: "Let pulumi/auth-actions exchange the job's OIDC token for a Pulumi token.",
    reference: "https://www.pulumi.com/docs/administration/access-identity/oidc-client/github/",
  },
  "rubygems-key": {
    text: "Publish with trusted publishing: rubygems/release-gem signs in with the job's OIDC token.",
    reference: "https://guides.rubygems.org/trusted-publishing/",
  },
};
