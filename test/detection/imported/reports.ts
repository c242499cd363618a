import { fill } from "../../../shared/detection/providers/fill.ts";
import { githubToken } from "../../stories.ts";

/** Reports as other scanners write them, with made-up secrets. */
export const token = githubToken("ghp_", "imported");
export const password = ["hunter", "2".repeat(3), "Kq9"].join("");

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const gitleaks = json([
  {
    RuleID: "github-pat",
    Description: "Uncovered a GitHub Personal Access Token",
    StartLine: 3,
    EndLine: 3,
    StartColumn: 10,
    EndColumn: 49,
    Match: `const t = "${token}"`,
    Secret: token,
    File: "src/a.ts",
    SymlinkFile: "",
    Commit: "",
    Entropy: 4.5,
    Tags: [],
    Fingerprint: "src/a.ts:github-pat:3",
  },
  {
    RuleID: "acme-internal",
    StartLine: 7,
    EndLine: 7,
    StartColumn: 9,
    EndColumn: 20,
    Match: `internal ${password}`,
    Secret: password,
    File: "src/b.ts",
  },
  { RuleID: "hidden-one", StartLine: 2, StartColumn: 4, Match: "REDACTED", Secret: "REDACTED", File: "src/b.ts" },
]);

const awsId = fill("AKIA{t:16}");
const awsSecret = fill("{w:18}/{w:21}");

export const trufflehog = [
  { level: "info-0", ts: "2026-11-22T10:00:00Z", logger: "trufflehog", msg: "running source" },
  {
    SourceMetadata: { Data: { Git: { commit: "0".repeat(40), file: "src/a.ts", email: "a@acme.example", line: 3 } } },
    SourceName: "trufflehog - git",
    DetectorName: "Github",
    DecoderName: "PLAIN",
    Verified: true,
    Raw: token,
    RawV2: "",
    Redacted: "",
    ExtraData: { account: "octocat" },
  },
  {
    SourceMetadata: { Data: { Filesystem: { file: "conf/db.ini", line: 9 } } },
    DetectorName: "AcmeDatabase",
    Verified: false,
    Raw: password,
  },
  {
    SourceMetadata: { Data: { Filesystem: { file: "src/b.ts", line: 5 } } },
    DetectorName: "AWS",
    Verified: true,
    Raw: awsId,
    RawV2: `${awsId}:${awsSecret}`,
  },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join("");

export const detectSecrets = json({
  version: "1.5.0",
  plugins_used: [{ name: "KeywordDetector" }],
  filters_used: [],
  results: {
    "src/a.ts": [
      {
        type: "Secret Keyword",
        filename: "src/a.ts",
        hashed_secret: "0".repeat(40),
        is_verified: false,
        line_number: 3,
      },
      { type: "Secret Keyword", filename: "src/a.ts", hashed_secret: "1".repeat(40), line_number: 5, is_secret: false },
    ],
  },
  generated_at: "2026-11-22T10:00:00Z",
});

const source = `// a\n\nconst t = "${token}";\n`;

export const secretlint = json([
  {
    filePath: "/srv/shop/src/a.ts",
    sourceContent: source,
    sourceContentType: "text",
    messages: [
      {
        ruleId: "@secretlint/secretlint-rule-github",
        ruleParentId: "@secretlint/secretlint-rule-preset-recommend",
        message: `found GitHub Token: ${token}`,
        messageId: "GITHUB_TOKEN",
        range: [source.indexOf(token), source.indexOf(token) + token.length],
        loc: { start: { line: 3, column: 11 }, end: { line: 3, column: 11 + token.length } },
        severity: "error",
        type: "message",
      },
    ],
  },
]);

const result = (uri: string, snippet: string, more: object = {}): object => ({
  ruleId: "github-pat",
  message: { text: `found ${snippet}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 52, snippet: { text: snippet } },
      },
    },
  ],
  partialFingerprints: { commitSha: "" },
  ...more,
});

export const sarif = json({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "gitleaks", rules: [{ id: "github-pat" }] } },
      results: [
        result("src/a.ts", token),
        result("file:///srv/shop/src/with%20space.ts", token),
        result("src/c.ts", token, { suppressions: [{ kind: "inSource" }] }),
        result("src/d.ts", token, { suppressions: [{ kind: "external", status: "rejected" }] }),
      ],
    },
  ],
});
