import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const openshift: Provider = {
  id: "openshift",
  name: "OpenShift",
  issuer: "openshift",
  types: [
    {
      id: "openshift-token",
      name: "OpenShift OAuth token",
      reference:
        "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens",
      lifetime: { expires: "always", defaultDays: 1 },
      identity: "either",
      containment: ["oc delete useroauthaccesstokens"],
      keywords: ["sha256~"],
      pattern: /(?<![A-Za-z0-9])sha256~[\w-]{43}(?![\w-])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "openshift-token": { find: [fill("sha256~{b:43}")], ignore: [fill("sha256~{w:9}")] },
});
