import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const jenkins: Provider = {
  id: "jenkins",
  name: "Jenkins",
  issuer: "jenkins",
  types: [
    {
      id: "jenkins-api-token",
      name: "Jenkins API token",
      reference: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["User > Security > API Token > Revoke"],
      keywords: ["jenkins"],
      pattern: named("jenkins[\\w.-]{0,20}(?:token|key|password|pass|secret)", "11[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "jenkins-api-token": { find: [fill("JENKINS_API_TOKEN=11{h:32}")], ignore: [fill("JENKINS_URL=11{h:9}")] },
});
