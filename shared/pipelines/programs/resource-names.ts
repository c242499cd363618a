/** What Pulumi and CDK call otherwise than Terraform. */
const renamed: Readonly<Record<string, string>> = {
  aws_apigateway_api_key: "aws_api_gateway_api_key",
  aws_ssm_string_parameter: "aws_ssm_parameter",
  gcp_projects_api_key: "google_apikeys_key",
  gcp_serviceaccount_key: "google_service_account_key",
  gcp_storage_hmac_key: "google_storage_hmac_key",
};

/**
 * What Terraform may call a resource that a program or a Pulumi project names.
 *
 *     aws:iam/accessKey:AccessKey   aws.iam.AccessKey   iam.CfnAccessKey      aws_iam_access_key, ...
 *     random:RandomPassword         github.ActionsSecret                      random_password, github_actions_secret, ...
 */
export function resourceNames(token: string): readonly string[] {
  const parts = token.split(/[:.]/).map((part) => part.replace(/\/.*$/, ""));
  const name = snakeCase((parts.at(-1) ?? "").replace(/^Cfn/, ""));
  const [origin = "", ...areas] = parts.slice(0, -1);
  const area = areas.at(-1);
  const found = [
    ...(area === undefined ? [] : [`${origin}_${area}_${name}`]),
    ...(origin === "" ? [] : [`${origin}_${name}`, `aws_${area ?? origin.replace(/^aws_/, "")}_${name}`]),
    ...(origin === "random" ? [name] : []),
    ...(origin === "" && name === "access_key" ? ["aws_iam_access_key"] : []),
  ];
  return found.map((each) => (Object.hasOwn(renamed, each) ? (renamed[each] ?? each) : each));
}

const snakeCase = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
