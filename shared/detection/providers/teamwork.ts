import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

/** The issuer does not write its tokens down. They are base64 of an id, an installation, a user and a region. */
const inside = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-\d{1,12}\.\d{1,12}\.[A-Z]{2}$/;

export const teamwork: Provider = {
  id: "teamwork",
  name: "Teamwork",
  issuer: "teamwork",
  types: [
    {
      id: "teamwork-token",
      name: "Teamwork.com API token",
      reference: "https://apidocs.teamwork.com/guides/teamwork/getting-started-with-the-teamwork-com-api",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Edit my details > API & Mobile > Revoke"],
      keywords: ["tkn.v1_"],
      pattern: /(?<![A-Za-z0-9])tkn\.v1_[A-Za-z0-9+/_-]{60,120}={0,2}(?![\w-])/g,
      confidence: "high",
      bits: 122,
      window: { before: 4, after: 140 },
      accepts: isMixed,
      doubts: (token) => !inside.test(decodeText(token.slice("tkn.v1_".length)) ?? ""),
    },
  ],
};

export const examples = (): Examples => ({
  "teamwork-token": { find: [fill("tkn.v1_{w:71}=")], ignore: [fill("tkn.v1_{w:9}")] },
});
