import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

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
      pattern: issuedBy("jenkins", "11[0-9a-f]{32}", "token|key|password|pass|secret"),
      confidence: "medium",
      bits: 128,
    },
    {
      id: "jenkins-initial-password",
      name: "Jenkins initial administrator password",
      reference: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins",
      lifetime: { expires: "never" },
      identity: "human",
      password: true,
      containment: ["Change the password of the user admin"],
      keywords: ["proceed to installation"],
      pattern: /proceed to installation:[\s*]{1,200}(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "jenkins-api-token": { find: [fill("JENKINS_API_TOKEN=11{h:32}")], ignore: [fill("JENKINS_URL=11{h:9}")] },
  "jenkins-initial-password": {
    find: [fill("Please use the following password to proceed to installation:\n\n{h:32}\n")],
    ignore: [fill("proceed to installation:\n\n{h:9}\n")],
  },
});
