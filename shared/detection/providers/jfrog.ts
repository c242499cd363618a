import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, Provider } from "../../model/provider.ts";
import { dateOfSeconds, period } from "../facts/dates.ts";
import { decodeText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const jfrog: Provider = {
  id: "jfrog",
  name: "JFrog",
  issuer: "jfrog",
  types: [
    {
      id: "jfrog-token",
      name: "JFrog API key or reference token",
      reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "JFrog exchanges the job's OpenID Connect token.",
        reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/openid-connect-integration",
      },
      containment: ["DELETE access/api/v1/tokens/{id}"],
      keywords: ["akcp", "cmvmd"],
      pattern: /(?<![A-Za-z0-9])(?:AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59})(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 350,
      facts: referenceFacts,
      window: { before: 2, after: 90 },
    },
    {
      id: "jfrog-named-token",
      name: "JFrog API key or identity token",
      reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "OpenID Connect gives a token that ends with the job.",
        reference: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/openid-connect-integration",
      },
      containment: ["User profile > Identity tokens > Revoke"],
      keywords: ["jfrog", "artifactory"],
      pattern: issuedBy("jfrog|artifactory", "[A-Za-z0-9]{73}|[A-Za-z0-9]{64}", "key|token|password"),
      confidence: "medium",
      bits: 380,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

/** A reference token is base64 of `reftkn:<version>:<end in seconds, 0 for none>:<random>`. */
function referenceFacts(token: string): CredentialFacts {
  const [, end] = /^reftkn:\d{2}:(\d{10}):/.exec(decodeText(token) ?? "") ?? [];
  return period(undefined, dateOfSeconds(end));
}

export const examples = (): Examples => ({
  "jfrog-token": { find: [fill("AKCp{w:69}"), fill("cmVmd{w:59}")], ignore: [fill("AKCp{w:20}")] },
  "jfrog-named-token": { find: [fill("ARTIFACTORY_API_KEY={w:73}")], ignore: [fill("ARTIFACTORY_API_KEY={w:9}")] },
});
