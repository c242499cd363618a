import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const wireguard: Provider = {
  id: "wireguard",
  name: "WireGuard",
  issuer: "",
  types: [
    {
      id: "wireguard-key",
      name: "WireGuard private or preshared key",
      reference: "https://www.wireguard.com/quickstart/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["wg genkey: make a new pair", "Hand the new public half to its peers"],
      keywords: ["privatekey", "presharedkey"],
      pattern:
        /^\s{0,8}(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\s{0,8}$/gm,
      confidence: "high",
      bits: 256,
    },
  ],
};

export const examples = (): Examples => ({
  "wireguard-key": {
    find: [fill("[Interface]\nPrivateKey = {s:42}w=\n")],
    ignore: [fill("[Peer]\nPublicKey = {s:42}w=\n")],
  },
});
