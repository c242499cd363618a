/** Letters and digits mixed like this, and this many, read like a token, whatever they are called. */
const opaqueRun = /(?=[a-z\d]*\d[a-z]+\d)[a-z\d]{16}/i;

/** A pinned action names a commit. */
export const pinnedCommit = /@[\da-f]{40}(?:[\da-f]{24})?$/;

/**
 * A label that may leave the file as it is: a step's name, a job, an action, a stored name. `undefined` for expressions, for long text
 * and for whatever could be a secret that someone put in the wrong place.
 */
export function presentable(label: string | undefined): string | undefined {
  if (label === undefined || label === "" || label.length > 200 || label.includes("${{")) return undefined;
  return opaqueRun.test(label.replace(pinnedCommit, "")) || label.includes("\n") ? undefined : label;
}

/**
 * The public name in a federated input: the end of a role's ARN or of a provider's resource name, or the name of the
 * variable it comes from. `undefined` when neither stands there.
 *
 *     arn:aws:iam::123456789012:role/ci/deploy                                     deploy
 *     projects/1/locations/global/workloadIdentityPools/pool/providers/github      github
 *     ${{ secrets.AWS_ROLE_ARN }}   ${{ vars.AZURE_CLIENT_ID }}                    AWS_ROLE_ARN, AZURE_CLIENT_ID
 */
export function fixedReference(value: string | undefined): string | undefined {
  const text = value?.trim() ?? "";
  const match =
    /^arn:aws[\w-]*:iam::\d{12}:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)$/.exec(text) ??
    /^projects\/\d+\/locations\/[\w-]+\/workloadIdentityPools\/[\w-]+\/providers\/([\w-]+)$/.exec(text) ??
    /^\$\{\{\s*(?:secrets|vars|env)\.(\w+)\s*\}\}$/.exec(text);
  return presentable(match?.[1]);
}
