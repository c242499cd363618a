import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const bugsnag: Provider = {
  id: "bugsnag",
  name: "BugSnag",
  issuer: "bugsnag",
  types: [
    {
      id: "bugsnag-key",
      name: "BugSnag API key or token",
      reference: "https://docs.bugsnag.com/api/data-access/#authentication",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Project settings or My account > Regenerate the key or token"],
      note: "A project's notifier key is made for shipped apps; a personal token is not.",
      keywords: ["bugsnag"],
      pattern: issuedBy("bugsnag", `${uuid}|[0-9a-f]{32}`),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "bugsnag-key": { find: [fill("BUGSNAG_API_KEY={h:32}")], ignore: [fill("BUGSNAG_API_KEY={h:8}")] },
});
