import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const age: Provider = {
  id: "age",
  name: "age",
  issuer: "",
  types: [
    {
      id: "age-key",
      name: "age identity",
      reference: "https://github.com/C2SP/C2SP/blob/main/age.md",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "SOPS can use a cloud's key service instead.",
        reference: "https://getsops.io/docs/",
      },
      containment: ["Encrypt the files to a new recipient, then rotate what they held"],
      keywords: ["age-secret-key-"],
      pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "age-key": {
    find: [
      "AGE-SECRET-KEY-1" +
        fill("{w:200}")
          .toUpperCase()
          .replaceAll(/[BIO1]/g, "")
          .slice(0, 58),
    ],
    ignore: [fill("AGE-SECRET-KEY-1{x:5}")],
  },
});
