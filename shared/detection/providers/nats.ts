import { base32nopad, utf8 } from "@scure/base";
import type { Examples, Provider } from "../../model/provider.ts";
import { crc16 } from "../facts/checksum.ts";
import { fill } from "./fill.ts";

export const nats: Provider = {
  id: "nats",
  name: "NATS",
  issuer: "nats",
  types: [
    {
      id: "nats-seed",
      name: "NATS NKEY seed",
      reference:
        "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth#what-are-nkeys",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Make a new pair with nsc or nk", "Remove the public key from the server or the account"],
      keywords: ["nkey", "nats", "seed"],
      pattern: /(?<![A-Za-z0-9])S[UAOCNX][A-Z2-7]{55}[AEIMQUY4](?![A-Za-z0-9])/g,
      confidence: "high",
      bits: 256,
      window: { before: 80, after: 160 },
      accepts: isSeed,
    },
  ],
};

const checksumBytes = 2;

/** The last two bytes are the checksum of those before, the lower one first. */
function isSeed(seed: string): boolean {
  const bytes = base32nopad.decode(seed);
  const [low = 0, high = 0] = bytes.subarray(-checksumBytes);
  return crc16(bytes.subarray(0, -checksumBytes)) === low + high * 256;
}

const userSeedPrefix = [149, 0];

function makeSeed(): string {
  const bytes = [...userSeedPrefix, ...utf8.decode(fill("{w:32}"))];
  const checksum = crc16(Uint8Array.from(bytes));
  return base32nopad.encode(Uint8Array.from([...bytes, checksum & 255, checksum >> 8]));
}

export const examples = (): Examples => ({
  "nats-seed": { find: [`NATS_SEED=${makeSeed()}`], ignore: [fill("NATS_SEED=SU{t:55}A"), fill("NATS_SEED=SU{t:9}")] },
});
