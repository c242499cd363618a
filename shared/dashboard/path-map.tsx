import { line, curveMonotoneX } from "d3-shape";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Ask } from "./address.ts";
import type { CredentialPath } from "../model/dashboard.ts";
import { Icon, type IconName } from "./icons.tsx";
import { layOut, walk, type Step } from "./path-layout.ts";
import { writeTerm } from "./query.ts";

interface Props {
  readonly path: CredentialPath;
  /** `path:line` each; the first of `count`. */
  readonly places: readonly string[];
  readonly count: number;
  readonly ask: Ask;
}

/** What a station is called, and the filter that shows all credentials that pass there. */
const kinds: Readonly<Record<string, { readonly says: string; readonly key?: string }>> = {
  issuer: { says: "issuer", key: "issuer" },
  pipeline: { says: "issuing pipeline" },
  resource: { says: "minted by" },
  "stored-name": { says: "stored as" },
  job: { says: "job", key: "job" },
  environment: { says: "environment", key: "env" },
  place: { says: "place" },
};

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: "on",
  ArrowLeft: "back",
  ArrowDown: "below",
  ArrowUp: "above",
};

const curve = line<readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveMonotoneX);

/** A credential's way from who issues it to its places; arrow keys walk it, a station shows who else passes there. */
export function PathMap({ path, places, count, ask }: Props) {
  const map = useMemo(() => layOut(path, places, count), [path, places, count]);
  const [at, setAt] = useState(0);
  const whole = useRef<HTMLDivElement>(null);
  const station = map.stations[at];
  const go = (to: number | undefined) => {
    if (to === undefined) return;
    setAt(to);
    whole.current?.querySelector<HTMLElement>(`[data-station="${to}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    go(walk(map, at, step));
  };
  const key = station && kinds[station.kind]?.key;
  return (
    <>
      <div
        class="map"
        ref={whole}
        role="group"
        aria-label="Path, from issuer to places; arrow keys walk it"
        onKeyDown={onKeyDown}
      >
        <div class="map-canvas" style={{ width: `${map.width}px`, height: `${map.height}px` }}>
          <svg width={map.width} height={map.height} aria-hidden="true">
            <defs>
              <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M0 0 8 4 0 8z" />
              </marker>
            </defs>
            {map.links.map(({ from, to, points }) => (
              <path
                class={from === at || to === at ? "link near" : "link"}
                d={curve(points) ?? ""}
                marker-end="url(#arrow)"
              />
            ))}
          </svg>
          {map.stations.map(({ kind, label, place, x, y, width, height }, number) => (
            <button
              type="button"
              class={`station ${kind}`}
              data-station={number}
              tabIndex={number === at ? 0 : -1}
              aria-pressed={number === at}
              aria-label={`${kinds[kind]?.says ?? kind}: ${label}${place === undefined ? "" : `, ${place}`}`}
              style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
              onClick={() => setAt(number)}
              onFocus={() => setAt(number)}
            >
              <Icon name={kind as IconName} />
              <bdi>{label}</bdi>
            </button>
          ))}
        </div>
      </div>
      {station && (
        <p class="station-says" aria-live="polite">
          <b>{kinds[station.kind]?.says}</b> <bdi>{station.label}</bdi>
          {station.place !== undefined && (
            <>
              {" "}
              <code>
                <bdi>{station.place}</bdi>
              </code>
            </>
          )}{" "}
          {key !== undefined && station.id !== undefined && (
            <button
              type="button"
              class="quiet"
              onClick={() => ask(() => writeTerm({ key, not: false, values: [station.id ?? ""] }))}
            >
              show all that pass here
            </button>
          )}
        </p>
      )}
    </>
  );
}
