import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

export const redis: Provider = {
  id: "redis",
  name: "Redis",
  issuer: "",
  types: [
    {
      id: "redis-password",
      name: "Password in a Redis configuration",
      reference: "https://redis.io/docs/latest/operate/oss_and_stack/management/security/#authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      password: true,
      containment: ["Set another password with CONFIG SET requirepass or ACL SETUSER", "CLIENT KILL what is connected"],
      keywords: ["requirepass", "masterauth", "sentinel auth-pass"],
      pattern:
        /(?:requirepass|masterauth|sentinel auth-pass [\w.-]{1,80})\s{1,4}["']?(?<secret>[^\s"'\x60<>,;)]{6,512})(?=["'\s]|$)/gm,
      confidence: "medium",
      bits: 40,
      window: { before: 0, after: 620 },
      accepts: (password) => !isExamplePassword(password) && /\d/.test(password),
    },
  ],
};

export const examples = (): Examples => ({
  "redis-password": {
    find: [fill("requirepass {w:24}"), fill('redis-server --requirepass "{w:24}"'), fill("masterauth {w:24}")],
    ignore: ["# requirepass foobared", "redis-server --requirepass $REDIS_PASSWORD", "The requirepass option protects"],
  },
});
