/** Programs that mint a credential for the moment, and the system that accepts it. */
const minters: readonly (readonly [RegExp, string])[] = [
  // https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
  [/^(?:aws(?:-iam-authenticator|-vault)?|heptio-authenticator-aws|ecr-login)$/, "aws"],
  [/^(?:gke-gcloud-auth-plugin|gcloud|gcr)$/, "google"],
  [/^(?:kubelogin|az|acr-(?:env|linux))$/, "azure"],
];

/**
 * The system that a helper's credentials are for; undefined for a helper that only keeps what somebody stored, such as
 * `osxkeychain`, and for one that nobody knows.
 */
export function minterOf(command: string): string | undefined {
  const program = command.replace(/^.*[/\\]/, "").replace(/\.exe$/i, "");
  return minters.find(([pattern]) => pattern.test(program))?.[1];
}
