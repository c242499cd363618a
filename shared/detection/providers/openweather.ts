import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const openweather: Provider = {
  id: "openweather",
  name: "OpenWeather",
  issuer: "openweather",
  types: [
    {
      id: "openweather-key",
      name: "OpenWeather API key",
      reference: "https://openweathermap.org/appid",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["API keys > Delete"],
      keywords: ["openweather", "open_weather", "owm_", "pyowm"],
      pattern: named(
        "(?:open_?weather(?:map)?[\\w.-]{0,20}(?:key|token|appid|id)|owm_(?:api_?)?key|pyowm)",
        "[0-9a-z]{32}",
      ),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "openweather-key": { find: [fill("OPENWEATHER_API_KEY={h:32}")], ignore: [fill("OPENWEATHER_API_KEY={h:3}")] },
});
