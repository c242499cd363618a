/** Where the files that decide stand, relative to the root. */
export const rulePaths = {
  register: ".keyholder/register.yml",
  policy: ".keyholder/policy.yml",
  baseline: ".keyholder/baseline.json",
} as const;
