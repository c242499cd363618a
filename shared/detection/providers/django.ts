import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const django: Provider = {
  id: "django",
  name: "Django",
  issuer: "",
  types: [
    {
      id: "django-secret-key",
      name: "Signing key of a Django site",
      reference: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: [
        "Set a new SECRET_KEY; keep the old one in SECRET_KEY_FALLBACKS only as long as sessions need it",
        "Sessions, password resets and signed cookies that the old key made end with it",
      ],
      keywords: ["secret_key"],
      pattern: /\bSECRET_KEY\s{0,4}=\s{0,4}["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(_=+)-]{50})["']/g,
      confidence: "medium",
      bits: 280,
      accepts: (key) => /\d/.test(key) && /[!@#$%^&*(=+)]/.test(key),
    },
  ],
};

export const examples = (): Examples => ({
  "django-secret-key": {
    find: [fill("SECRET_KEY = 'django-insecure-{l:24}!{l:25}'")],
    ignore: ["SECRET_KEY = os.environ['SECRET_KEY']", fill("SECRET_KEY = '{l:20}'")],
  },
});
