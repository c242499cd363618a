// Cuts the operations that the Action uses out of GitHub's own description, as @octokit/openapi ships it (385 MB unpacked,
// so it is no dependency): `node test/github/slice.ts FOLDER`, the folder being that package, unpacked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operations = [
  "get /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "post /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "patch /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "delete /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "get /repos/{owner}/{repo}/pulls/{pull_number}",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "post /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "get /repos/{owner}/{repo}/compare/{basehead}",
  "get /repos/{owner}/{repo}/git/matching-refs/{ref}",
  "get /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "get /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "get /orgs/{org}/teams/{team_slug}/members",
  "get /orgs/{org}/repos",
  "get /users/{username}/repos",
  "get /user",
  "get /repos/{owner}/{repo}/commits/{ref}",
  "get /repos/{owner}/{repo}/contents/{path}",
  "get /repos/{owner}/{repo}/collaborators/{username}/permission",
  "get /repos/{owner}/{repo}/codeowners/errors",
  "get /repos/{owner}/{repo}/actions/secrets",
  "get /repos/{owner}/{repo}/actions/organization-secrets",
  "get /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "get /orgs/{org}/teams",
  "get /repos/{owner}/{repo}/issues",
  "post /repos/{owner}/{repo}/issues",
  "patch /repos/{owner}/{repo}/issues/{issue_number}",
  "post /repos/{owner}/{repo}/check-runs",
  "patch /repos/{owner}/{repo}/check-runs/{check_run_id}",
  "post /repos/{owner}/{repo}/code-scanning/sarifs",
];

interface JsonObject {
  readonly [key: string]: Json;
}
type Json = JsonObject | readonly Json[] | string | number | boolean | null;

/** Prose, and examples of what is refused, take most of the room. */
const left = new Set(["description", "summary", "tags", "externalDocs", "title"]);

const [folder = ""] = process.argv.slice(2);
const read = (path: string): Json => JSON.parse(readFileSync(join(folder, path), "utf8")) as Json;
const whole = read("generated/api.github.com.json");
const version = at(read("package.json"), "version");

function at(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (here, key) => (typeof here === "object" && here !== null ? (here as JsonObject)[key] : undefined),
    json,
  );
}

/** `names`: the keys are names of the description's own, such as properties, and none of them is prose. */
function prune(json: Json, names = false): Json {
  if (Array.isArray(json)) return json.map((one: Json) => prune(one));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => names || !left.has(key))
      .map(([key, value]) => [key, key === "example" || key === "value" ? value : prune(value, key === "properties")]),
  );
}

function references(json: Json, found: Set<string>): Set<string> {
  if (typeof json !== "object" || json === null) return found;
  for (const [key, value] of Object.entries(json)) {
    if (key === "$ref" && typeof value === "string" && !found.has(value)) {
      found.add(value);
      references(at(whole, ...value.slice(2).split("/")) ?? null, found);
    } else references(value, found);
  }
  return found;
}

const paths: Record<string, Record<string, Json>> = {};
for (const operation of operations) {
  const [method = "", path = ""] = operation.split(" ");
  const described = at(whole, "paths", path, method);
  if (described === undefined) throw new Error(`there is no ${operation}`);
  (paths[path] ??= {})[method] = described;
}
const components: Record<string, Record<string, Json>> = {};
for (const reference of [...references(paths, new Set())].toSorted()) {
  const [kind = "", name = ""] = reference.slice(2).split("/").slice(1);
  (components[kind] ??= {})[name] = at(whole, "components", kind, name) ?? null;
}
const slice = {
  from: `@octokit/openapi ${JSON.stringify(version).slice(1, -1)}, generated/api.github.com.json (MIT)`,
  paths: prune(paths, true),
  components: prune(components),
};

/** One path and one component a line, so that two changes to the file can be merged. */
const lines = (json: Json, depth: number): string =>
  depth === 0 || typeof json !== "object" || json === null
    ? JSON.stringify(json)
    : `{\n${Object.entries(json)
        .map(([key, value]) => `${JSON.stringify(key)}: ${lines(value, depth - 1)}`)
        .join(",\n")}\n}`;

const text = `{
"from": ${JSON.stringify(slice.from)},
"paths": ${lines(slice.paths, 1)},
"components": ${lines(slice.components, 2)}
}
`;
// What its examples show of a token has a real one's form.
const shown = text.replaceAll(/("temp_clone_token":)"[^"]*"/g, '$1""');
writeFileSync(join(import.meta.dirname, "openapi-slice.json"), shown);
