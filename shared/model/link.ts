import type { Place } from "./source.ts";

/** One station of a credential's path. Two nodes with the same kind and id are the same station, in whatever file. */
export interface ChainNode {
  readonly kind: "issuer" | "resource" | "stored-name" | "job" | "environment";
  /** Unique within its kind across the repository: `deploy.yml#release`, `repository/NPM_TOKEN`. */
  readonly id: string;
  readonly place?: Place;
}

/** One place feeds another: resource -> stored name -> job -> environment -> issuer. */
export interface Link {
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** Where the code says so: the line that stores it, or hands it on. */
  readonly place?: Place;
}

/** Id of the station of a stored name: `repository/NPM_TOKEN`, `caller:.github/workflows/publish.yml/TOKEN`. */
export const storedNameId = (scope: string, name: string): string => `${scope}/${name}`;

/** The scope of a name that one environment keeps for itself. */
export const environmentScope = (environment: string): string => `environment:${environment}`;
