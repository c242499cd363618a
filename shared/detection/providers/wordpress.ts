import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const wordpress: Provider = {
  id: "wordpress",
  name: "WordPress",
  issuer: "",
  types: [
    {
      id: "wordpress-key",
      name: "Key or salt of a WordPress site",
      reference: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Set new keys and salts", "Everybody who is signed in has to sign in again"],
      keywords: ["auth_key", "logged_in_key", "nonce_key", "auth_salt", "logged_in_salt", "nonce_salt"],
      pattern:
        /define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,16}["'](?<secret>[^'\r\n]{60,72})["']/g,
      confidence: "medium",
      bits: 60,
      window: { before: 24, after: 120 },
    },
  ],
};

export const examples = (): Examples => ({
  "wordpress-key": {
    find: [fill("define( 'SECURE_AUTH_KEY',  '{w:20}|<{w:20}; @{w:20}' );")],
    ignore: ["define( 'AUTH_KEY', 'put your unique phrase here' );", "define( 'AUTH_KEY', getenv( 'AUTH_KEY' ) );"],
  },
});
