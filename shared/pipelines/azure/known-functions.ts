/** Functions by which a template reads a resource's own keys: `listKeys(...)`, `account.listKeys()`. */
export const listFunction = /\blist(?:[A-Z]\w{0,60})?\(/;

/** The type of what such an expression gives, as far as it says. */
export const listedType = (expression: string): string => {
  if (/\blist\w*Sas\(/.test(expression)) return "azure-sas";
  return /storage/i.test(expression) ? "azure-storage-account-key" : "generic-secret";
};

/** Whose tokens a managed identity takes. */
export const federatedCredential = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
