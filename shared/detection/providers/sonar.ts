import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const sonar: Provider = {
  id: "sonar",
  name: "SonarQube",
  issuer: "sonar",
  types: [
    {
      id: "sonar-token",
      name: "SonarQube token",
      reference: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
      lifetime: { expires: "optional", defaultDays: 30 },
      identity: "either",
      containment: ["User > Security > Revoke", "POST api/user_tokens/revoke"],
      keywords: ["squ_", "sqp_", "sqa_"],
      pattern: /(?<![A-Za-z0-9])sq[upa]_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
    },
    {
      id: "sonar-legacy-token",
      name: "SonarCloud token (40 characters)",
      reference: "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account > Security > Revoke"],
      keywords: ["sonar"],
      pattern: issuedBy("sonar", "[0-9a-f]{40}", "token|login"),
      confidence: "medium",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "sonar-token": { find: [fill("squ_{h:40}")], ignore: [fill("squ_{h:9}")] },
  "sonar-legacy-token": { find: [fill("SONAR_TOKEN={h:40}")], ignore: [fill("SONAR_PROJECT={w:40}")] },
});
