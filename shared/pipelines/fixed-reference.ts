import { presentable } from "./presentable.ts";

/**
 * The public name in a federated input: the end of a role's ARN or of a provider's resource name, or the name of the
 * variable it comes from. `undefined` when neither stands there.
 *
 *     arn:aws:iam::123456789012:role/ci/deploy                                     deploy
 *     projects/1/locations/global/workloadIdentityPools/pool/providers/github      providers/github
 *     ${{ secrets.AWS_ROLE_ARN }}   ${{ vars.AZURE_CLIENT_ID }}                    AWS_ROLE_ARN, AZURE_CLIENT_ID
 */
export function fixedReference(value: string | undefined): string | undefined {
  const text = value?.trim() ?? "";
  const match =
    /^arn:aws[\w-]*:iam::\d{12}:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)$/.exec(text) ??
    /^projects\/\d+\/locations\/[\w-]+\/workloadIdentityPools\/[\w-]+\/(providers\/[\w-]+)$/.exec(text) ??
    /^\$\{\{\s*(?:secrets|vars|env)\.(\w+)\s*\}\}$/.exec(text);
  return presentable(match?.[1]);
}
