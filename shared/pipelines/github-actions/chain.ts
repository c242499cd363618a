import { callerScope } from "./uses.ts";
import type { UseDraft } from "../../model/scan.ts";
import { storedNameId, type ChainNode, type Link } from "../../model/link.ts";
import { computedName, everySecret } from "../../model/finding.ts";
import type { Job, Walk } from "./walk.ts";

/** Every name of a workflow's `env` reaches every job, so that a hostile file could ask for millions. */
export const maxLinks = 20_000;

/**
 * How stored names reach jobs, and jobs environments.
 *
 *     repository/NPM_TOKEN -> release.yml#publish -> production     a stored name
 *     release.yml#publish -> run/deploy                             minted for the run: the job issues it
 *     repository/NPM_TOKEN -> publish.yml/TOKEN -> publish.yml#npm  handed to a workflow of this repository
 *
 * A name in the workflow's own `env` reaches every job.
 */
export function chainOf(path: string, uses: readonly UseDraft[], { jobs, references }: Walk): readonly Link[] {
  const links = new Map<string, Link>();
  const nodes = new Map(jobs.map((job) => [job.name, jobNode(path, job)]));

  function add(from: ChainNode, to: ChainNode): void {
    if (links.size < maxLinks) links.set(`${from.kind} ${from.id} ${to.kind} ${to.id}`, { from, to });
  }

  for (const use of uses) {
    const reached = use.at.job === undefined ? [...nodes.values()] : [nodes.get(use.at.job)];
    for (const name of storedNames(use)) {
      for (const job of reached) {
        if (job === undefined) continue;
        if (use.form === "federated") add(job, nameNode(use.scope, name));
        else add(nameNode(use.scope, name), job);
      }
    }
  }
  for (const job of jobs) {
    const node = nodes.get(job.name);
    if (node !== undefined && job.environment !== undefined) add(node, { kind: "environment", id: job.environment });
  }
  const called = new Map(jobs.flatMap(({ name, calls }) => (calls === undefined ? [] : [[name, calls] as const])));
  for (const { name, key, at } of references) {
    const calls = called.get(at.job ?? "");
    if (calls !== undefined && key !== undefined && at.step === undefined)
      add(nameNode("repository", name), nameNode(callerScope(calls), key.toUpperCase()));
  }
  return [...links.values()];
}

/** Names that stand for all or for an unknown one are no station of a chain. */
function storedNames({ name, parts }: UseDraft): readonly string[] {
  const names = parts?.flatMap((part) => part.name ?? []) ?? [name];
  return names.filter((each) => each !== everySecret && each !== computedName);
}

function nameNode(scope: string, name: string): ChainNode {
  return { kind: "stored-name", id: storedNameId(scope, name) };
}

function jobNode(path: string, { name, key }: Job): ChainNode {
  return { kind: "job", id: `${path}#${name}`, place: { path, start: key.start, end: key.end } };
}
