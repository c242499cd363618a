import type { Examples, Provider } from "../../model/provider.ts";
import { pypiFacts } from "../facts/macaroon.ts";
import { fill } from "./fill.ts";

export const pypi: Provider = {
  id: "pypi",
  name: "PyPI",
  issuer: "pypi",
  types: [
    {
      id: "pypi-token",
      name: "PyPI API token",
      reference: "https://pypi.org/help/#apitoken",
      lifetime: { expires: "optional" },
      identity: "human",
      alternative: {
        text: "Trusted publishing gives tokens of fifteen minutes.",
        reference: "https://docs.pypi.org/trusted-publishers/",
      },
      containment: ["Account settings > API tokens > Remove"],
      keywords: ["pypi-ageic", "pypi-agend"],
      pattern: /(?<![A-Za-z0-9])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\w-]{50,1000}(?![\w-])/g,
      confidence: "high",
      bits: 250,
      facts: pypiFacts,
    },
  ],
};

export const examples = (): Examples => ({
  "pypi-token": { find: [fill("pypi-AgEIcHlwaS5vcmc{b:150}")], ignore: [fill("pypi-AgEIcHlwaS5vcmc{w:10}")] },
});
