import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const adafruit: Provider = {
  id: "adafruit",
  name: "Adafruit IO",
  issuer: "adafruit",
  types: [
    {
      id: "adafruit-key",
      name: "Adafruit IO key",
      reference: "https://io.adafruit.com/api/docs/#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["io.adafruit.com > API key > Regenerate"],
      keywords: ["aio_"],
      pattern: /(?<![A-Za-z0-9])aio_[A-Za-z0-9]{28}(?![\w-])/g,
      confidence: "high",
      bits: 166,
    },
  ],
};

export const examples = (): Examples => ({
  "adafruit-key": { find: [fill("AIO_KEY=aio_{w:28}")], ignore: [fill("aio_{w:9}")] },
});
