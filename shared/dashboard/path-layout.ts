import { Graph, layout } from "@dagrejs/dagre";
import type { CredentialPath, Station } from "../model/dashboard.ts";
import { plural } from "../report/wording/words.ts";

/** A station with its box, pixels from the top left. */
export interface PlacedStation extends Omit<Station, "kind"> {
  readonly kind: Station["kind"] | "place";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly from: number;
  readonly to: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface PathLayout {
  readonly stations: readonly PlacedStation[];
  readonly links: readonly PlacedLink[];
  readonly width: number;
  readonly height: number;
}

const boxHeight = 30;
/** Pixels that a character takes, about, and what stands around them. */
const characterWidth = 7.2;
const frame = 44;
const widest = 210;

/** Places drawn by themselves; the rest are one box. */
const mostPlaces = 6;

/** Where everything stands, from left to right. Places follow what feeds them last. */
export function layOut({ stations, links }: CredentialPath, places: readonly string[], count: number): PathLayout {
  const shown = places.slice(0, mostPlaces);
  const left = count - shown.length;
  const placed: readonly Omit<PlacedStation, "x" | "y" | "width" | "height">[] = [
    ...stations,
    ...shown.map((label) => ({ kind: "place" as const, label })),
    ...(left > 0 ? [{ kind: "place" as const, label: plural(left, "more place") }] : []),
  ];
  const feeds = new Set(links.map(([from]) => from));
  const ends = stations.map((_, number) => number).filter((number) => !feeds.has(number));
  const onward = placed.slice(stations.length).flatMap((_, index): readonly (readonly [number, number])[] => {
    const place = stations.length + index;
    const path = shown[index];
    // A place in a job's own file belongs to that job; any other may be fed by each of the ends.
    const own = path === undefined ? [] : ends.filter((end) => fileOf(stations[end]) === fileOf({ place: path }));
    return (own.length > 0 ? own : ends.slice(0, 1)).map((end) => [end, place]);
  });

  const graph = new Graph().setGraph({ rankdir: "LR", nodesep: 10, ranksep: 34, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  placed.forEach(({ label }, number) =>
    graph.setNode(String(number), {
      width: Math.min(widest, frame + label.length * characterWidth),
      height: boxHeight,
    }),
  );
  for (const [from, to] of [...links, ...onward]) if (from !== to) graph.setEdge(String(from), String(to));
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    stations: placed.map((station, number) => {
      const box = graph.node(String(number)) as { x: number; y: number; width: number; height: number };
      return { ...station, ...box, x: box.x - box.width / 2, y: box.y - box.height / 2 };
    }),
    links: graph.edges().map(({ v, w }: { readonly v: string; readonly w: string }) => {
      const { points } = graph.edge(v, w) as { points: readonly { x: number; y: number }[] };
      return { from: Number(v), to: Number(w), points: points.map(({ x, y }) => [x, y] as const) };
    }),
    width,
    height,
  };
}

const fileOf = (station: { readonly place?: string } | undefined): string | undefined =>
  station?.place?.replace(/:\d+$/, "");

export type Step = "on" | "back" | "above" | "below";

/** The station one step away: along a link, or the next one in the same column; `undefined` where there is none. */
export function walk({ stations, links }: PathLayout, at: number, step: Step): number | undefined {
  const here = stations[at];
  if (!here) return undefined;
  if (step === "on") return links.find(({ from }) => from === at)?.to;
  if (step === "back") return links.find(({ to }) => to === at)?.from;
  const middle = here.x + here.width / 2;
  const column = [...stations.keys()]
    .filter((number) => {
      const { x, width } = stations[number] ?? here;
      return Math.abs(x + width / 2 - middle) < 20;
    })
    .sort((a, b) => (stations[a]?.y ?? 0) - (stations[b]?.y ?? 0));
  return column[column.indexOf(at) + (step === "below" ? 1 : -1)];
}
