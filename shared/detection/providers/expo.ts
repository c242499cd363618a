import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const expo: Provider = {
  id: "expo",
  name: "Expo",
  issuer: "expo",
  types: [
    {
      id: "expo-token",
      name: "Expo access token",
      reference: "https://docs.expo.dev/accounts/programmatic-access/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > Access tokens > Revoke"],
      keywords: ["expo_", "expotoken", "eas_"],
      pattern: named("(?:expo|eas)_?(?:access_?)?token", "[\\w-]{40}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "expo-token": { find: [fill("EXPO_TOKEN={b:39}w")], ignore: [fill("EXPO_TOKEN={b:3}w")] },
});
