// Takes the payloads that the Action is tried with out of GitHub's own examples, as @octokit/webhooks-examples ships them:
// `node test/github/events.ts FOLDER`, the folder being that package, unpacked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Examples {
  readonly name: string;
  readonly examples: readonly { readonly action?: string }[];
}

/** Each with the action it is for; those without one have none. */
const wanted = [
  ["pull_request", "opened"],
  ["pull_request_review", "submitted"],
  ["merge_group", "checks_requested"],
  ["push", undefined],
  ["workflow_dispatch", undefined],
] as const;

const [folder = ""] = process.argv.slice(2);
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
const all = read("api.github.com/index.json") as readonly Examples[];
const { version } = read("package.json") as { readonly version: string };

const lines = wanted.map(([name, action]) => {
  const examples = all.find((one) => one.name === name)?.examples ?? [];
  const example = examples.find((one) => one.action === action);
  if (!example) throw new Error(`there is no ${name} ${action ?? ""}`);
  return `${JSON.stringify(name)}: ${JSON.stringify(example)}`;
});
const from = JSON.stringify(`@octokit/webhooks-examples ${version}, api.github.com (MIT)`);
writeFileSync(join(import.meta.dirname, "events.json"), `{\n"from": ${from},\n${lines.join(",\n")}\n}\n`);
