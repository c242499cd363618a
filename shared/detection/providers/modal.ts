import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const modal: Provider = {
  id: "modal",
  name: "Modal",
  issuer: "modal",
  types: [
    {
      id: "modal-token-secret",
      name: "Modal token secret",
      reference: "https://modal.com/docs/reference/modal.config",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > API tokens > Delete"],
      keywords: ["modal_token", "token_secret", "modal token", "--token-secret"],
      pattern: /(?:token[_-]secret)["'\s:=]{1,8}(?<secret>as-[A-Za-z0-9]{22})(?![\w-])/gi,
      confidence: "high",
      bits: 130,
      window: { before: 30, after: 80 },
    },
  ],
};

export const examples = (): Examples => ({
  "modal-token-secret": {
    find: [fill("MODAL_TOKEN_SECRET=as-{w:22}"), fill('token_secret = "as-{w:22}"')],
    ignore: [fill("token_secret = as-{w:5}")],
  },
});
