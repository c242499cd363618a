import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { audit } from "../../shared/audit.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { Examples } from "../../shared/model/provider.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Span } from "../../shared/model/source.ts";
import { explain } from "../../shared/report/explain.ts";
import { renderHover } from "../../shared/report/hover.ts";
import { formats } from "../../shared/report/index.ts";
import { headline, tally } from "../../shared/report/wording/index.ts";
import { scan } from "../../shared/scan.ts";
import { createLines } from "../../shared/text/lines.ts";
import { aContext, anIntroduction } from "../builders.ts";
import { hostileTexts } from "./reports.ts";

const folder = new URL("../../shared/detection/providers/", import.meta.url);
const examples: string[] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as { readonly examples?: () => Examples };
  examples.push(...Object.values(module.examples?.() ?? {}).flatMap(({ find }) => find));
}

const types = new Map(credentialTypes().map((type) => [type.id, type]));

/** Shorter runs stand in ordinary words, too. */
const tellingLength = 12;

/** The end of each line of what was found, as the file has it; public identifiers that it says of itself are none. */
function secretsOf(text: string, findings: readonly Finding[]): readonly string[] {
  const lines = createLines(text);
  const slice = ({ start, end }: Span): string => text.slice(lines.offset(start), lines.offset(end));
  return findings.flatMap((finding) => {
    if (finding.kind !== "exposed-secret") return [];
    const open = JSON.stringify(finding.facts);
    const spans = [finding, ...(finding.parts ?? []).filter((part) => part.role !== "key-id")];
    const ends = spans.flatMap((span) => slice(span).split(/\r?\n/)).map((line) => line.trim().slice(-tellingLength));
    return ends.filter((end) => end.length === tellingLength && !/^-+|-+$/.test(end) && !open.includes(end));
  });
}

const outputsOf = (report: Report): readonly string[] => [
  ...formats.map((format) => format.render(report, { verbose: true })),
  ...report.verdicts.flatMap((verdict) => [explain(verdict, report), renderHover(verdict), headline(verdict)]),
  tally(report),
  JSON.stringify(report),
];

async function assertSilent(path: string, text: string): Promise<number> {
  const scanned = await scan({ path, text }, {});
  const secrets = secretsOf(text, scanned.findings);
  const everyLine = text.split("\n").map((_, index) => index + 1);
  const context = aContext({
    types,
    introduction: anIntroduction({ [path]: everyLine }),
    policy: { allowances: { decision: "report" } },
  });
  for (const output of outputsOf(audit([scanned], context)))
    for (const secret of secrets) assert.equal(output.includes(secret), false, "a secret is in the output");
  return secrets.length;
}

/** What may stand around a secret in a file. */
const wrappings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `const t = "${secret}"; // keyholder:allow ${secret}`,
  (secret) => `\uFEFF\r\n\tpassword: '${secret}' # gitleaks:allow`,
  (secret) => `${secret} ${secret}`,
  (secret) => `{"token": ${JSON.stringify(secret)}}`,
];

describe("no output holds a secret", () => {
  it("of any provider", async () => {
    let seen = 0;
    for (const example of examples) seen += await assertSilent("src/a.ts", example);
    assert.ok(seen > examples.length / 2);
  });

  it("whatever stands around it, in whatever file", async () => {
    const path = fc.constantFrom("src/a.ts", ".env", ".github/workflows/deploy.yml", ...hostileTexts);
    const secret = fc.constantFrom(...examples);
    const wrapping = fc.constantFrom(...wrappings);
    const part = fc.tuple(secret, wrapping).map(([one, wrap]) => wrap(one));
    await fc.assert(
      fc.asyncProperty(path, fc.array(part, { minLength: 1, maxLength: 5 }), async (name, parts) => {
        await assertSilent(name, parts.join("\n"));
      }),
      { numRuns: 150 },
    );
  });

  it("in a workflow that writes it where a reference belongs", async () => {
    const workflow = (secret: string) => `\
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      API_TOKEN: ${JSON.stringify(secret)}
    steps:
      - uses: docker/login-action@v3
        with: { username: bot, password: ${JSON.stringify(secret)} }
      - run: ./deploy \${{ secrets.DEPLOY_TOKEN }}
`;
    let seen = 0;
    for (const example of examples) seen += await assertSilent(".github/workflows/deploy.yml", workflow(example));
    assert.ok(seen > examples.length / 2);
  });
});
