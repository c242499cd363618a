import { everySecret } from "../model/finding.ts";
import { callerScope, storedNameId, type ChainNode, type Link } from "../model/link.ts";

/** So many of each level can one workflow read. https://docs.github.com/en/actions/reference/security/secrets */
const maxInherited = 300;

/** Of what one workflow hands to another, only its jobs beyond the first are left out, so that hostile files cost no more. */
const maxAdded = 100_000;

/** So many workflows call each other. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const maxCalls = 10;

/**
 * A workflow that is called with every secret gets each name that it declares from its caller's name of that kind, as if it
 * had been handed in. What its own caller hands in to that one goes on from there.
 *
 *     job a.yml#call -> caller:b.yml/*      repository/KEY -> caller:b.yml/KEY, repository/KEY -> a.yml#call
 */
export function withInherited(links: readonly Link[]): readonly Link[] {
  const every = links.filter(inheritsAll);
  if (every.length === 0) return links;
  const rest = links.filter((link) => !inheritsAll(link));
  const handedIn = new Map<string, Set<string>>();
  for (const { kind, id } of rest.flatMap(({ from, to }) => [from, to])) {
    if (kind !== "stored-name" || !id.startsWith(callerScope(""))) continue;
    const end = id.lastIndexOf("/");
    const names = handedIn.get(id.slice(0, end)) ?? new Set();
    handedIn.set(id.slice(0, end), names.add(id.slice(end + 1)));
  }
  const calls = every.map((link) => ({
    link,
    caller: callerScope(link.place?.path ?? ""),
    called: link.to.id.slice(0, -1 - everySecret.length),
  }));
  const called = new Set(calls.map((call) => call.called));
  const namesOf = (scope: string): readonly string[] => [...(handedIn.get(scope) ?? [])].slice(0, maxInherited);
  for (let level = 1; level < maxCalls; level += 1)
    for (const call of calls)
      if (called.has(call.caller))
        handedIn.set(call.caller, new Set([...namesOf(call.caller), ...namesOf(call.called)]));
  const added: Link[] = [];
  const joined = new Set<string>();
  for (const { link, ...call } of calls) {
    const pair = `${call.caller}\0${call.called}`;
    const isFirst = !joined.has(pair);
    joined.add(pair);
    if (!isFirst && added.length > maxAdded) continue;
    for (const name of namesOf(call.called)) {
      const scope = handedIn.get(call.caller)?.has(name) ? call.caller : "repository";
      const from: ChainNode = { kind: "stored-name", id: storedNameId("github-actions", scope, name) };
      added.push({ ...link, from, to: link.from });
      const to: ChainNode = { kind: "stored-name", id: storedNameId("github-actions", call.called, name) };
      if (isFirst) added.push({ ...link, from, to });
    }
  }
  return [...rest, ...added];
}

const inheritsAll = ({ from, to }: Link): boolean =>
  from.kind === "job" && to.id.startsWith(callerScope("")) && to.id.endsWith(`/${everySecret}`);
