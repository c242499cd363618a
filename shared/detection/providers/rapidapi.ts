import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const rapidapi: Provider = {
  id: "rapidapi",
  name: "RapidAPI",
  issuer: "rapidapi",
  types: [
    {
      id: "rapidapi-key",
      name: "RapidAPI key",
      reference: "https://docs.rapidapi.com/docs/keys",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Apps > Authorization > Delete the key"],
      keywords: ["rapidapi", "mashape"],
      pattern: /(?<![A-Za-z0-9])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,8}jsn[0-9a-f]{12}(?![\w-])/g,
      confidence: "high",
      bits: 112,
    },
  ],
};

export const examples = (): Examples => ({
  "rapidapi-key": {
    find: [fill("x-rapidapi-key: {h:10}msh{h:15}p1{h:6}jsn{h:12}")],
    ignore: [fill("x-rapidapi-key: {h:10}msh{h:9}")],
  },
});
