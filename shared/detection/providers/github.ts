import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { base62Checksum, judgeBase62 } from "../facts/checksum.ts";
import { jwtFacts } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

const bits = 178;
const formats =
  "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats";
const revocation = "POST /credentials/revoke with the token; it needs no authentication";

const appToken: DetectableType["alternative"] = {
  text: "A GitHub App's installation token lasts one hour and belongs to no person.",
  reference: "https://github.com/actions/create-github-app-token",
};

function judge(token: string): { checksum: "valid" | "invalid" } {
  return { checksum: judgeBase62(token, 4) };
}

export const github: Provider = {
  id: "github",
  name: "GitHub",
  issuer: "github",
  types: [
    {
      id: "github-pat-classic",
      name: "GitHub personal access token (classic)",
      reference: formats,
      lifetime: { expires: "optional", defaultDays: 30 },
      identity: "human",
      alternative: appToken,
      containment: [revocation, "Settings > Developer settings > Personal access tokens > Tokens (classic) > Delete"],
      keywords: ["ghp_"],
      pattern: /(?<![A-Za-z0-9])ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
      confidence: "high",
      bits,
      facts: judge,
    },
    {
      id: "github-pat-fine",
      name: "GitHub personal access token (fine-grained)",
      reference: formats,
      lifetime: { expires: "optional", defaultDays: 30, maxDays: 366 },
      identity: "human",
      alternative: appToken,
      containment: [
        revocation,
        "Settings > Developer settings > Personal access tokens > Fine-grained tokens > Delete",
      ],
      keywords: ["github_pat_"],
      pattern: /(?<![A-Za-z0-9])github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}(?![0-9A-Za-z_])/g,
      confidence: "high",
      bits: 400,
    },
    {
      id: "github-oauth-token",
      name: "GitHub OAuth app user token",
      reference: formats,
      lifetime: { expires: "never" },
      identity: "human",
      alternative: {
        text: "A GitHub App's user token can expire after eight hours.",
        reference:
          "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app",
      },
      containment: [
        "DELETE /applications/{client_id}/grant",
        "Settings > Applications > Authorized OAuth Apps > Revoke",
      ],
      keywords: ["gho_"],
      pattern: /(?<![A-Za-z0-9])gho_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
      confidence: "high",
      bits,
      facts: judge,
    },
    {
      id: "github-app-user-token",
      name: "GitHub App user token",
      reference: formats,
      lifetime: { expires: "optional", defaultDays: 8 / 24 },
      identity: "human",
      containment: ["DELETE /applications/{client_id}/token", revocation],
      keywords: ["ghu_"],
      pattern: /(?<![A-Za-z0-9])ghu_[0-9A-Za-z]{36}(?![0-9A-Za-z_])/g,
      confidence: "high",
      bits,
      facts: judge,
    },
    {
      id: "github-app-installation-token",
      name: "GitHub App installation token",
      reference: formats,
      lifetime: { expires: "always", defaultDays: 1 / 24, maxDays: 1 },
      identity: "machine",
      containment: ["DELETE /installation/token with the token", "Suspend the installation"],
      keywords: ["ghs_"],
      pattern:
        /(?<![A-Za-z0-9])ghs_(?:[0-9A-Za-z]{36}(?![\w.-])|[0-9]{1,20}_eyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{10,1000}(?![\w-]))/g,
      confidence: "high",
      bits,
      window: { before: 10, after: 5100 },
      facts: installationFacts,
    },
    {
      id: "github-refresh-token",
      name: "GitHub App refresh token",
      reference: formats,
      lifetime: { expires: "always", defaultDays: 183, maxDays: 183 },
      identity: "human",
      containment: ["Settings > Applications > Authorized GitHub Apps > Revoke", revocation],
      keywords: ["ghr_"],
      pattern: /(?<![A-Za-z0-9])ghr_[0-9A-Za-z]{36,76}(?![0-9A-Za-z_])/g,
      confidence: "high",
      bits,
    },
    {
      id: "github-oauth-app-secret",
      name: "GitHub OAuth app or GitHub App client secret",
      reference: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App settings > Client secrets > Generate a new one, then delete the old one"],
      keywords: ["github"],
      pattern: issuedBy("github", "[0-9a-f]{40}", "secret"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
  named: [
    {
      id: "github-app-private-key",
      name: "Private key of a GitHub App",
      reference:
        "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A key service signs the app's tokens, and the key never leaves it.",
        reference:
          "https://docs.github.com/apps/creating-github-apps/about-creating-github-apps/best-practices-for-creating-a-github-app#secure-your-apps-credentials",
      },
      containment: [
        "App settings > Private keys > Generate a new one",
        "Hand it to the jobs that sign with it",
        "Delete the old one: what it signed ends within the hour",
      ],
    },
  ],
};

/** Since April 2026 the token is `ghs_<app id>_<JWT>`; its dates are a hint that GitHub does not promise. */
function installationFacts(token: string): ReturnType<NonNullable<DetectableType["facts"]>> {
  const [, app = "", jwt = ""] = /^ghs_(\d+)_(.+)$/.exec(token) ?? [];
  if (!jwt) return judge(token);
  return { ...jwtFacts(jwt), account: `app/${app}`, subjects: [{ issuer: "github", subject: `app/${app}` }] };
}

function token(prefix: string): string {
  const body = fill(`${prefix}{w:30}`).slice(prefix.length);
  return prefix + body + base62Checksum(body);
}

export const examples = (): Examples => ({
  "github-pat-classic": {
    find: [token("ghp_"), fill("GH_TOKEN=ghp_{w:36}")],
    ignore: [fill("ghp_{x:36}"), fill("ghp_{w:35}"), fill("ghp_{w:37}"), "ghp_EXAMPLE" + fill("{w:29}")],
  },
  "github-pat-fine": {
    find: [fill("github_pat_{w:22}_{w:59}")],
    ignore: [fill("github_pat_{w:22}_{w:58}"), fill("github_pat_{x:22}_{x:59}")],
  },
  "github-oauth-token": { find: [token("gho_")], ignore: [fill("gho_{w:20}")] },
  "github-app-user-token": { find: [token("ghu_")], ignore: [fill("ghu_{z:36}")] },
  "github-app-installation-token": {
    find: [token("ghs_"), fill("ghs_123456_eyJ{b:80}.{b:200}.{b:86}")],
    ignore: [fill("ghs_{w:36}-{w:4}"), fill("ghs_123456_{x:80}")],
  },
  "github-refresh-token": { find: [fill("ghr_{w:76}")], ignore: [fill("ghr_{w:12}")] },
  "github-oauth-app-secret": {
    find: [fill("GITHUB_CLIENT_SECRET={h:40}")],
    ignore: [fill("GITHUB_CLIENT_SECRET={h:9}")],
  },
});
