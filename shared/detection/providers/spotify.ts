import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const spotify: Provider = {
  id: "spotify",
  name: "Spotify",
  issuer: "spotify",
  types: [
    {
      id: "spotify-client-secret",
      name: "Spotify client secret",
      reference: "https://developer.spotify.com/documentation/web-api/concepts/apps",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer dashboard > app > Settings > Rotate the client secret"],
      keywords: ["spotify", "spotipy"],
      pattern: issuedBy("spot(?:ify|ipy)", "[0-9a-f]{32}", "secret"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "spotify-client-secret": {
    find: [fill("SPOTIFY_CLIENT_SECRET={h:32}")],
    ignore: [fill("SPOTIFY_CLIENT_SECRET={h:3}")],
  },
});
