import type { Chain, IssuingPipeline } from "../../model/attribution.ts";
import type { ChainNode, Link } from "../../model/link.ts";
import type { Place } from "../../model/source.ts";
import type { Verdict } from "../../model/verdict.ts";
import { grouped } from "./words.ts";

/** Of a credential with many consumers; the report's chain has more. */
const pathsShown = 10;

const keyOf = ({ kind, id }: ChainNode): string => `${kind}\0${id}`;

/** A folder whose name begins with a dot is the pipeline system's own. */
export const shortJob = (id: string): string => id.replace(/^\.[^#]*\//, "");

/** A resource or a job without its file or folder, which the place beside it tells. */
export const resourcePhrase = (address: string): string => address.slice(address.lastIndexOf("/") + 1);

/** A station in a few words: `secret NPM_TOKEN`, `job release.yml#publish`. */
export function stationPhrase({ kind, id }: ChainNode): string {
  switch (kind) {
    case "stored-name":
      return storedPhrase(id);
    case "job":
      return `job ${shortJob(id)}`;
    case "environment":
      return `environment ${id}`;
    case "resource":
      return resourcePhrase(id);
    case "issuer":
      return id;
  }
}

/** Stores without a name of their own are the pipeline system's; a caller's path or a folder may hold slashes itself. */
function storedPhrase(station: string): string {
  const id = station.replace(/^[\w-]+:(?=repository\/|organization\/|environment:)/, "");
  const at = /^(?:caller|variable):/.test(id) ? id.lastIndexOf("/") : id.indexOf("/");
  const [scope, name] = [id.slice(0, at), id.slice(at + 1)];
  const [kind, where = ""] = scope.split(/:(.*)/s);
  switch (kind) {
    case "repository":
      return `secret ${name}`;
    case "run":
      return `${name} for one run`;
    case "environment":
      return `secret ${name} of environment ${where}`;
    case "caller":
      return `secret ${name} of ${where.slice(where.lastIndexOf("/") + 1)}`;
    case "variable":
      return `variable ${name}`;
    default:
      return `secret ${name} in ${scope}`;
  }
}

/**
 * The paths of a chain, one a line, each hop with its place:
 *
 *     aws_iam_access_key.ci (infra/ci.tf:1) -> secret AWS_KEY (infra/ci.tf:5) -> job deploy.yml#ship (….yml:9) -> aws
 *
 * Every beginning and every end is told once; empty where nothing is linked.
 */
export function pathLines({ chain, issuingPipeline }: Pick<Verdict, "chain" | "issuingPipeline">): readonly string[] {
  const paths = listPaths(chain);
  const shown = paths.slice(0, pathsShown).map((path) => pathPhrase(path, beginning(issuingPipeline)));
  const left = paths.length - shown.length;
  return left > 0 || chain.cut ? [...shown, left > 0 ? `and ${grouped(left)} more paths` : "and more paths"] : shown;
}

/** The first path, with how many there are beside it; empty where nothing is linked. */
export function pathSentence(verdict: Pick<Verdict, "chain" | "issuingPipeline">): string {
  const [path] = pathLines(verdict);
  return path === undefined ? "" : `${path}${besides(verdict.chain)}`;
}

/** Of what the code says alone, for those who may read the code and not the register; empty where nobody issues it there. */
export function codePathSentence({ chain, finding, issuingPipeline }: Verdict): string {
  const isMinted = finding.kind === "credential-use" && finding.form === "federated";
  const fromCode = !isMinted && issuingPipeline.evidence.some(({ source }) => source === "code");
  const code: Chain = {
    nodes: chain.nodes.filter(({ kind }) => kind !== "issuer"),
    edges: chain.edges.filter(({ to }) => to.kind !== "issuer"),
  };
  const [path] = listPaths(code);
  return path && fromCode ? `${pathPhrase(path)}${besides(code)}` : "";
}

function besides(chain: Chain): string {
  const others = listPaths(chain).length - 1;
  return others > 0 ? ` (and ${grouped(others)} more)` : "";
}

interface Hop {
  readonly node: ChainNode;
  readonly place: Place | undefined;
  /** Of a job. */
  readonly environment: ChainNode | undefined;
}

/** From each beginning to its nearest end, then from the nearest beginning to each end that is left. */
function listPaths({ nodes, edges }: Chain): readonly (readonly Hop[])[] {
  const placed = new Map(nodes.map((node) => [keyOf(node), node]));
  const after = Map.groupBy(edges, ({ from }) => keyOf(from));
  const before = Map.groupBy(edges, ({ to }) => keyOf(to));
  const isEnd = ({ kind, ...node }: ChainNode): boolean =>
    kind === "job" ||
    (kind !== "environment" &&
      kind !== "issuer" &&
      (after.get(keyOf({ ...node, kind })) ?? []).every(({ to }) => to.kind === "issuer"));
  const beginnings = nodes.filter((node) => !before.has(keyOf(node)));
  const ends = nodes.filter(isEnd);
  // What is configured with a stored name is where it is kept; jobs are where it goes.
  const consumers = ends.filter(({ kind }) => kind !== "resource");
  const told = consumers.length > 0 ? consumers : ends;
  const hop = (node: ChainNode, link: Link | undefined): Hop => ({
    node,
    place: link?.place ?? placed.get(keyOf(node))?.place,
    environment:
      node.kind === "job" ? after.get(keyOf(node))?.find(({ to }) => to.kind === "environment")?.to : undefined,
  });

  function walk(start: ChainNode, sides: ReadonlyMap<string, readonly Link[]>, end: "from" | "to"): readonly Link[] {
    const links: Link[] = [];
    const visited = new Set([keyOf(start)]);
    for (let at: ChainNode | undefined = start; at;) {
      const next: Link | undefined = (sides.get(keyOf(at)) ?? [])
        .filter((link) => !visited.has(keyOf(link[end])))
        .toSorted((one, other) => rank(one[end]) - rank(other[end]))[0];
      if (next) {
        links.push(next);
        visited.add(keyOf(next[end]));
      }
      at = next?.[end];
    }
    return links;
  }

  const reached = new Set<string>();
  const paths: (readonly Hop[])[] = [];
  for (const beginning of beginnings) {
    const links = walk(beginning, after, "to");
    const path = [hop(beginning, undefined), ...links.map((link) => hop(link.to, link))];
    for (const { node } of path) reached.add(keyOf(node));
    paths.push(path);
  }
  for (const last of told) {
    if (reached.has(keyOf(last))) continue;
    reached.add(keyOf(last));
    const links = walk(last, before, "from").toReversed();
    const onward = walk(last, after, "to");
    const first = links[0]?.from ?? last;
    paths.push([hop(first, undefined), ...[...links, ...onward].map((link) => hop(link.to, link))]);
  }
  return paths;
}

/** Which of several ways on is told: to those who get it, and of a job what it mints or stores before where it runs. */
const ranks: Readonly<Record<ChainNode["kind"], number>> = {
  job: 0,
  "stored-name": 1,
  resource: 2,
  environment: 3,
  issuer: 4,
};
const rank = ({ kind }: ChainNode): number => ranks[kind];

/** What stands before the first station: the pipeline that the register names, or that nobody does. */
function beginning({ status, id, evidence }: IssuingPipeline): readonly string[] {
  if (status === "unknown") return ["issuing pipeline unknown"];
  const [said] = evidence;
  return id === undefined || !said ? [] : [`pipeline ${id} (${said.path}:${said.line})`];
}

function pathPhrase(hops: readonly Hop[], before: readonly string[] = []): string {
  const parts = [...before];
  for (const { node, place, environment } of hops) {
    if (node.kind === "environment") continue;
    const within = environment ? `, ${stationPhrase(environment)}` : "";
    parts.push(`${stationPhrase(node)}${within}${place ? ` (${place.path}:${place.start.line})` : ""}`);
  }
  return parts.join(" -> ");
}
