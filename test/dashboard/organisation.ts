import { audit } from "../../shared/audit.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { storedNameId, type Link } from "../../shared/model/link.ts";
import type { Report } from "../../shared/model/report.ts";
import { aContext, aSecret, aUse, anIdentity, anIssuance, fingerprint, owner, scansOf } from "../builders.ts";

const products = ["shop", "payments", "ledger", "search", "mobile", "data", "gateway", "identity", "billing", "media"];
const parts = ["api", "web", "worker", "infra", "jobs", "docs", "cli", "sdk", "ops", "events"];
const teams = ["payments", "platform", "web", "data", "mobile", "security", "search"].map((team) => `@acme/${team}`);
const people = ["@dana", "@sam", "@noor", "@ines", "@lee", "@priya"];
const environments = ["production", "staging", "development", "prod-eu"];
const known = [...credentialTypes().values()];
const typeIds = [
  "github-pat-classic",
  "aws-access-key",
  "npm-token",
  "slack-bot-token",
  "stripe-secret-key",
  "gcp-service-account-key",
  "azure-storage-key",
  "datadog-api-key",
  "openai-api-key",
];
const seen = typeIds.flatMap((id) => known.find((type) => type.id === id) ?? []);
const types = new Map(known.map((type) => [type.id, type]));

/** A generator of its own for every repository, so that one more changes none of the others. */
function createDraw(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 12_345;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return (state >>> 8) % below;
  };
}

/** `acme/payments-api`, and numbered where there are more than names. */
export const repositoryName = (number: number): string => {
  const round = Math.floor(number / 100);
  return `acme/${products[number % 10]}-${parts[Math.floor(number / 10) % 10]}${round === 0 ? "" : `-${round}`}`;
};

/** The report of one repository of a made-up organisation, judged by the real audit; the same for the same numbers. */
export function reportOf(number: number, places: number): Report {
  const draw = createDraw(number + 1);
  const pick = <T>(values: readonly T[]): T => values[draw(values.length)] as T;
  const repository = repositoryName(number);
  const findings: Finding[] = [];
  const links: Link[] = [];
  const identities = Array.from({ length: Math.ceil(places / 8) }, (_, entry) =>
    anIdentity(
      `${repository.slice("acme/".length)}-${entry}`,
      {
        lastRotated: `2026-${String(1 + draw(10)).padStart(2, "0")}-1${draw(10)}`,
        rotation: { everyDays: [30, 90, 180][draw(3)] ?? 90 },
        match: { names: [`TOKEN_${entry}`] },
      },
      {
        owners: { business: owner(pick(people)), ...(draw(5) > 0 && { steward: owner(pick(teams)) }) },
        issuedBy: { issuer: pick(["aws", "github", "gcp"]) },
        detection: { coverage: pick(["full", "partial", "none"]), sources: ["audit-log"] },
        ...(draw(12) === 0 && { lifecycle: { state: "suspended" } }),
      },
    ),
  );
  for (let place = 0; place < places; place++) {
    const type = pick(seen);
    const line = 3 + draw(200);
    const kind = draw(10);
    if (kind < 3) {
      // A few values stand in several repositories.
      const same = draw(12) === 0 ? `shared ${draw(20)}` : `${repository} ${draw(places)}`;
      const path = `${pick(["src", "config", "scripts", "deploy"])}/${pick(products)}/${pick(parts)}-${draw(40)}.${pick(["ts", "py", "yml", "env"])}`;
      findings.push(
        aSecret({
          path,
          line,
          type: type.id,
          provider: type.issuer ?? "acme",
          name: pick(["token", "api_key", "password"]),
          fingerprints: [fingerprint("s1", Array.from(same).reverse().join(""))],
          confidence: pick(["high", "high", "medium", "low"]),
          facts: draw(3) === 0 ? { issuedAt: `202${4 + draw(3)}-0${1 + draw(9)}-01T00:00:00Z` } : {},
        }),
      );
    } else if (kind < 9) {
      const name = `${draw(2) === 0 ? "TOKEN" : type.id.replaceAll("-", "_").toUpperCase()}_${draw(Math.ceil(places / 5))}`;
      const path = `.github/workflows/${pick(["ci", "deploy", "release", "nightly"])}.yml`;
      const [job, environment] = [pick(["build", "deploy", "publish", "migrate"]), pick(environments)];
      findings.push(
        aUse({
          path,
          line,
          name,
          type: type.id,
          provider: type.issuer ?? "acme",
          form: draw(8) === 0 ? "federated" : "stored",
          at: { system: "github-actions", job, ...(draw(3) > 0 && { environment }) },
        }),
      );
      const at = { path, start: { line, column: 7 }, end: { line, column: 47 } };
      const stored = { kind: "stored-name", id: storedNameId("github-actions", "repository", name) } as const;
      links.push({ from: stored, to: { kind: "job", id: `${path}#${job}` }, place: at });
      links.push({ from: { kind: "job", id: `${path}#${job}` }, to: { kind: "environment", id: environment } });
    } else findings.push(anIssuance({ path: "infra/main.tf", line, address: `aws_iam_access_key.ci_${place}` }));
  }
  return audit(
    scansOf(findings).map((scan, index) => (index === 0 ? { ...scan, links } : scan)),
    aContext({
      repository: { name: repository, commit: (number + 1).toString(16).padStart(40, "0") },
      identities,
      codeowners: `* @acme/everybody\n/src/ ${pick(teams)}\n/infra/ @acme/platform\n/.github/ @acme/platform\n`,
      types,
      scanned: { files: 40 + draw(4000), bytes: 1, seconds: 1 },
    }),
  );
}
