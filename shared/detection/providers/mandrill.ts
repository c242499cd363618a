import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const mandrill: Provider = {
  id: "mandrill",
  name: "Mailchimp Transactional",
  issuer: "mandrill",
  types: [
    {
      id: "mandrill-key",
      name: "Mailchimp Transactional (Mandrill) API key",
      reference: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > SMTP & API info > Delete the key"],
      keywords: ["mandrill"],
      pattern: issuedBy("mandrill", "md-[\\w-]{22}|[\\w-]{22}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "mandrill-key": { find: [fill("MANDRILL_API_KEY=md-{b:21}w")], ignore: [fill("MANDRILL_API_KEY=md-{b:4}")] },
});
