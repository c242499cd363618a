import type { Evidence } from "../shared/model/attribution.ts";
import type { Position } from "../shared/model/source.ts";
import type { Verdict } from "../shared/model/verdict.ts";
import { visible } from "../shared/text/visible.ts";

/** A place elsewhere that a verdict rests on or reaches. */
export interface RelatedPlace extends Position {
  readonly path: string;
  /** What stands there, in a few words. */
  readonly what: string;
}

/** Other places of the same credential that are named. */
const maxSightings = 5;

/** Who says whose it is comes first, then who uses it, then where else it stands; each line once. */
export function relatedPlaces({ finding, identity, owner, custodian, chain, reach }: Verdict): readonly RelatedPlace[] {
  const at = ({ path, line }: Evidence, what: string): readonly RelatedPlace[] =>
    path === undefined || line === undefined ? [] : [{ path, line, column: 1, what: visible(what) }];
  const evidence = [...identity.evidence, ...owner.evidence, ...custodian.evidence].flatMap((one) => {
    if (one.source === "register")
      return at(one, `register: ${identity.id ?? identity.candidates?.join(" or ") ?? ""}`);
    return one.source === "codeowners" ? at(one, `CODEOWNERS: ${one.pattern ?? ""}`) : [];
  });
  const stations = chain.nodes.flatMap(({ kind, id, place }) =>
    place === undefined ? [] : [{ path: place.path, ...place.start, what: visible(`${stationWords[kind]} ${id}`) }],
  );
  const sightings = reach.sightings
    .slice(0, maxSightings)
    .map(({ path, start }) => ({ path, ...start, what: "the same credential" }));
  const others = [...evidence, ...stations, ...sightings].filter(
    ({ path, line }) => path !== finding.path || line !== finding.start.line,
  );
  return [...Map.groupBy(others, ({ path, line }) => `${path}:${line}`).values()].flatMap(([first]) => first ?? []);
}

const stationWords = {
  issuer: "issued by",
  resource: "minted by",
  "stored-name": "stored as",
  job: "used by",
  environment: "reaches",
} as const;
