import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Bar } from "./pictures.ts";
import { grouped, short } from "./words.ts";

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What each part of a bar is, from the bottom up. */
  readonly parts: readonly string[];
  readonly labelOf: (value: string) => string;
  readonly choose: (value: string) => void;
}

const [width, height, foot, head] = [330, 150, 18, 28];

/** Parts have patterns beside their colours: see `style.css`. */
const patterns = ["beyond", "within", "open-ended"];

/** Columns in parts, each of them a button. */
export function Columns({ title, bars, parts, labelOf, choose }: Props) {
  const x = scaleBand<string>()
    .domain(bars.map(({ value }) => value))
    .range([0, width])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bars.map((bar) => sum(bar)))])
    .range([height - foot, head]);
  const layers = stack<Bar, number>()
    .keys(parts.keys())
    .value((bar, part) => bar.parts[part]?.credentials ?? 0)([...bars]);
  const middle = ({ value }: Bar): number => (x(value) ?? 0) + x.bandwidth() / 2;
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg class="columns" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="ground" width="5" height="5" />
            <rect class="stripe" width="1.6" height="5" />
          </pattern>
          <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
            <rect class="ground" width="5" height="5" />
            <circle class="stripe" cx="2" cy="2" r="1" />
          </pattern>
        </defs>
        <line class="axis" x1="0" x2={width} y1={height - foot} y2={height - foot} />
        {bars.map((bar, number) => (
          <g
            key={bar.value}
            role="button"
            tabindex={0}
            aria-label={`${labelOf(bar.value)} ${short(bar.all)}: ${parts.map((part, index) => `${part} ${grouped(bar.parts[index]?.credentials ?? 0)}`).join(", ")}`}
            onClick={() => choose(bar.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              choose(bar.value);
            }}
          >
            <rect class="hit" x={x(bar.value)} y="0" width={x.bandwidth()} height={height} />
            {layers.map((layer, part) => {
              const [from = 0, to = 0] = layer[number] ?? [];
              return (
                <rect
                  class={`column ${patterns[part]}`}
                  x={x(bar.value)}
                  width={x.bandwidth()}
                  y={y(to)}
                  height={Math.max(0, y(from) - y(to))}
                />
              );
            })}
            <text class="label" x={middle(bar)} y={height - 4}>
              {labelOf(bar.value)}
            </text>{" "}
            <text class="value" x={middle(bar)} y={y(sum(bar)) - (isSpread(bar) ? 15 : 4)}>
              {grouped(bar.all.credentials)}
            </text>{" "}
            {isSpread(bar) && (
              <text class="places" x={middle(bar)} y={y(sum(bar)) - 4}>
                ({grouped(bar.all.places)})
              </text>
            )}
          </g>
        ))}
      </svg>
      <p class="legend" aria-hidden="true">
        {parts.map((part, number) => (
          <span>
            <svg viewBox="0 0 10 10" width="10" height="10">
              <rect class={`column ${patterns[number]}`} width="10" height="10" />
            </svg>
            {part}
          </span>
        ))}
      </p>
    </figure>
  );
}

const sum = ({ parts }: Bar): number => parts.reduce((all, { credentials }) => all + credentials, 0);

const isSpread = ({ all }: Bar): boolean => all.places > all.credentials;
