import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const newrelic: Provider = {
  id: "newrelic",
  name: "New Relic",
  issuer: "newrelic",
  types: [
    {
      id: "newrelic-key",
      name: "New Relic key",
      reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["one.newrelic.com > API keys > Delete"],
      keywords: ["nrak-", "nraa-", "nrii-", "nrjs-", "nral", "nriq-"],
      pattern:
        /(?<![A-Za-z0-9])(?:NRAK-[A-Z0-9]{27}|NRI[IQ]-[\w-]{32}|NRJS-[0-9a-f]{19}|NRAA-[0-9a-f]{27}|(?:[a-z]{2}\d\dxx[0-9a-f]{30}|[0-9a-f]{36})NRAL)(?![\w-])/gi,
      confidence: "high",
      bits: 76,
    },
  ],
};

export const examples = (): Examples => ({
  "newrelic-key": {
    find: [fill("NRAK-{u:27}"), fill("NRII-{b:32}"), fill("{h:36}NRAL")],
    ignore: [fill("NRAK-{u:5}")],
  },
});
