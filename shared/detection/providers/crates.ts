import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const crates: Provider = {
  id: "crates",
  name: "crates.io",
  issuer: "crates",
  types: [
    {
      id: "crates-token",
      name: "crates.io API token",
      reference: "https://doc.rust-lang.org/cargo/reference/publishing.html",
      lifetime: { expires: "optional", defaultDays: 90 },
      identity: "human",
      alternative: {
        text: "Trusted publishing needs no stored token.",
        reference: "https://crates.io/docs/trusted-publishing",
      },
      containment: ["crates.io > Account settings > API tokens > Revoke"],
      keywords: ["cio"],
      pattern: /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 190,
      window: { before: 2, after: 40 },
      accepts: (token) => /\d/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token.slice(3)),
    },
  ],
};

export const examples = (): Examples => ({
  "crates-token": { find: [fill("cio{w:32}")], ignore: ["ciolowercasewordswithoutanydigits00"] },
});
