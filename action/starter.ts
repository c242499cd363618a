import { existsSync } from "node:fs";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { openRepository } from "../shared/node/repository.ts";
import { headCommit } from "../shared/node/revisions.ts";

export const workflowPath = ".github/workflows/keyholder.yml";

/** A policy that says nothing the defaults do not say, so that each line can be changed where it stands. */
export const starterPolicy = `# What may stay. What is not said here has its default; \`keyholder explain\` names the rule behind every verdict.
apiVersion: keyholder/v1
kind: Policy
scope: introduced # a pull request is judged by what it brings; all: by everything, each time
lifetime: { maxTtl: 90d } # longer is long-lived
rules: {} # id: block, warn, allow, or { decision: block, from: 2027-02-01 }
baseline: { decision: warn } # what the baseline accepts; until: a day ends it
exclude: [] # globs of paths that are not scanned
exceptions: [] # { id, rule, identity or fingerprint, until, approvedBy, reason }
`;

/** The check of every pull request, as the documents show it. `action`: as {@link ownAction} gives it. */
export const starterWorkflow = (action: string): string =>
  [
    "name: Keyholder",
    "on:",
    "  pull_request: { types: [opened, synchronize, reopened, edited] } # edited: its base may have changed",
    "  pull_request_review: { types: [submitted, dismissed] } # an approval makes pending entries count",
    "  merge_group: { types: [checks_requested] }",
    "permissions:",
    "  contents: read # enough for a verdict",
    "  pull-requests: write # one comment, and reading approvals; read is enough for the latter",
    "jobs:",
    "  keyholder:",
    "    runs-on: ubuntu-24.04",
    "    timeout-minutes: 15",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          fetch-depth: 0 # a change is held against its base",
    "          persist-credentials: false",
    `      - uses: ${action}`,
    "",
  ].join("\n");

/** This version as a step names it: by the commit of the checkout that runs, else by its tag with a word about pinning. */
export async function ownAction(): Promise<string> {
  const name = "keyholder/keyholder";
  const tag = `v${manifest.version}`;
  // A package in somebody's node_modules lies in their repository, not in ours.
  const repository = await openRepository(import.meta.dirname);
  const isOurs =
    repository && ["action.yml", "action/starter.ts"].every((path) => existsSync(join(repository.root, path)));
  const commit = isOurs ? await headCommit(repository) : undefined;
  return commit === undefined
    ? `${name}@${tag} # pin it: git ls-remote https://github.com/${name} ${tag}`
    : `${name}@${commit} # ${tag}`;
}
