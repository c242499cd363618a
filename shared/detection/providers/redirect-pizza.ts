import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const redirectPizza: Provider = {
  id: "redirect-pizza",
  name: "redirect.pizza",
  issuer: "redirect-pizza",
  types: [
    {
      id: "redirect-pizza-token",
      name: "redirect.pizza API token",
      reference: "https://redirect.pizza/docs",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API > Delete the token"],
      keywords: ["redirect_pizza", "redirect-pizza", "redirect.pizza", "redirectpizza"],
      pattern: issuedBy("redirect[_.-]?pizza", "rpa_[A-Za-z0-9]{30,40}", "token|key"),
      confidence: "medium",
      bits: 150,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "redirect-pizza-token": {
    find: [fill("REDIRECT_PIZZA_TOKEN=rpa_{l:30}")],
    ignore: [fill("REDIRECT_PIZZA_TOKEN=rpa_{l:3}")],
  },
});
