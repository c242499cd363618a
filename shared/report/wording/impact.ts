import type { Dependent, Impact, Store, Wave } from "../../model/impact.ts";
import { pipelinePhrase } from "./attribution.ts";
import { shortJob, stationPhrase } from "./paths.ts";
import { plural } from "./words.ts";

/** Of a list that a person would still read; what is cut is said, and JSON has all. */
const shown = 30;

/** A step of a rotation, and why it stands where it does. */
export interface ImpactStep {
  readonly text: string;
  readonly why: string;
}

/** What is asked for, and how much rests on it. */
export function impactTitle({ asked, issuers, waves, environments, repositories }: Impact): string {
  const dependents = waves.flatMap((wave) => wave.dependents);
  const parts = [
    ...(["job", "agent", "code", "other"] as const).flatMap((kind) => {
      const count = dependents.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : plural(count, ...nouns[kind]);
    }),
    environments.length > 0 && plural(environments.length, "environment"),
    repositories.length > 1 && `${plural(repositories.length, "repository", "repositories")}`,
  ].filter((part) => part !== false);
  const at = issuers.length === 0 ? "" : ` (${issuers.join(", ")})`;
  return parts.length === 0
    ? `${asked}${at}: nothing that was looked at uses it`
    : `${asked}${at}: rotated or revoked, it breaks ${parts.join(", ")}`;
}

const nouns: Readonly<Record<Dependent["kind"], readonly [string, string]>> = {
  job: ["job", "jobs"],
  agent: ["agent", "agents"],
  code: ["file that holds its value", "files that hold its value"],
  other: ["file", "files"],
};

/** Several credentials of one name, whose it is, and what limits the answer. */
export const impactNotes = ({ credentials, owners, complete, exposed }: Impact): readonly string[] => [
  ...(owners.length > 0 ? [`ask ${owners.join(", ")} first`] : ["nobody is named who could be asked first"]),
  ...(credentials.length > 1
    ? [`this stands for ${plural(credentials.length, "credential")}: ${cut(credentials).join(", ")}`]
    : []),
  ...(exposed
    ? ["its value stands in the code: if others may have read it, revoke it at once and accept what breaks"]
    : []),
  ...(complete ? [] : ["not everything was looked at, so more may break"]),
];

export const impactTitles = { breaks: "What breaks", order: "In this order" } as const;

/** What runs in one environment, with its places. */
export const waveTitle = ({ environment }: Wave): string => environment ?? "no environment named";

export const waveLines = ({ dependents }: Wave): readonly string[] => cut(dependents.map(dependentPhrase));

function dependentPhrase({ kind, id, repository, places }: Dependent): string {
  const where = repository === undefined ? "" : `${repository} `;
  const lines = cut(places.map(({ start }) => String(start.line))).join(", ");
  const path = places[0]?.path ?? id;
  switch (kind) {
    case "job":
      return `job ${shortJob(id)} (${where}${path}:${lines})`;
    case "agent":
      return `agent ${id} (${where}${path}:${lines})`;
    case "code":
    case "other":
      return `${where}${path}:${lines}`;
  }
}

/** The order in which nothing breaks that need not, and why. */
export function impactSteps({
  waves,
  stores,
  issuers,
  issuedBy,
  environments,
  minted,
  exposed,
}: Impact): readonly ImpactStep[] {
  const at = issuers.length === 0 ? "the system that issued it, which nothing names" : issuers.join(" and ");
  if (minted)
    return [
      {
        text: `rotate nothing; to revoke it, take back at ${at} the trust in these jobs`,
        why: "it is minted for each run and ends with it, so the trust is all there is",
      },
    ];
  const issue: ImpactStep = {
    text:
      issuedBy.length > 0
        ? `issue a new one with ${cut(issuedBy.map(pipelinePhrase)).join("; ")}, and leave the old one valid`
        : `issue a new one at ${at}, and leave the old one valid`,
    why: "as long as both are valid, nothing breaks and every step can be taken back",
  };
  const store: ImpactStep = {
    text: `store it under ${cut(stores.map(storePhrase)).join(", ")}`,
    why:
      environments.length > 1
        ? "all that look at one name get the new value at once: give each environment a store of its own to go on step by step"
        : "whoever looks at the name gets the new value with the next run",
  };
  const revoke: ImpactStep = {
    text: `revoke the old one at ${at}`,
    why: "only now does nothing need it any more; what was forgotten breaks here",
  };
  return [issue, ...(stores.length > 0 ? [store] : []), ...waves.map((wave) => switchStep(wave, exposed)), revoke];
}

function switchStep(wave: Wave, exposed: boolean): ImpactStep {
  const { environment, dependents } = wave;
  const holding = dependents.filter(({ kind }) => kind === "code");
  const using = dependents.length - holding.length;
  const parts = [
    using > 0 &&
      `run ${using === 1 ? "what uses it" : `all ${using} that use it`} once with the new one, and look at the outcome`,
    exposed &&
      holding.length > 0 &&
      `put a reference to a store in the place of the value in ${plural(holding.length, "file")}`,
  ].filter((part) => part !== false);
  return {
    text: `${waveTitle(wave)}: ${parts.join(", and ")}`,
    why:
      environment === undefined
        ? "no file says where this runs, so it is treated as more than a test and less than production"
        : "a fault shows where it costs least; production comes last",
  };
}

const storePhrase = ({ id, repository, place }: Store): string =>
  `${stationPhrase({ kind: "stored-name", id })}${
    place
      ? ` (${repository === undefined ? "" : `${repository} `}${place.path}:${place.start.line})`
      : repository === undefined
        ? ""
        : ` (${repository})`
  }`;

const cut = (items: readonly string[]): readonly string[] =>
  items.length <= shown ? items : [...items.slice(0, shown), `and ${items.length - shown} more`];

/** Nothing known goes by that name. */
export const nothingKnown = (asked: string, near: string | undefined): string =>
  `Nothing is known as ${asked}${near === undefined ? "" : `; is ${near} meant?`}${near === undefined ? "." : ""} Ask for a stored name, an identity of the register, or a fingerprint as \`keyholder scan --verbose\` prints it.`;
