import type { Place } from "./source.ts";

/** One station of a credential's path. Two nodes with the same kind and id are the same station, in whatever file. */
export interface ChainNode {
  readonly kind: "issuer" | "resource" | "stored-name" | "job" | "environment";
  /** Unique within its kind across the repository: `deploy.yml#release`, `gitlab-ci:repository/NPM_TOKEN`. */
  readonly id: string;
  /** Of a stored name, whose store the code says it is: `shop`, `acme/shop`. Absent: this repository's. */
  readonly repository?: string;
  readonly place?: Place;
}

/** One place feeds another: resource -> stored name -> job -> environment -> issuer. */
export interface Link {
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** Where the code says so: the line that stores it, or hands it on. */
  readonly place?: Place;
}

/** Stores that each pipeline system has of its own, so that one name in two systems is two stations. */
const ownStore = /^(?:repository|organization|environment:.+)$/;

/**
 * Id of the station of a stored name: `github-actions:repository/NPM_TOKEN`, `aws-ssm/db`,
 * `caller:.github/workflows/publish.yml/TOKEN`.
 */
export const storedNameId = (system: string, scope: string, name: string): string =>
  ownStore.test(scope) ? `${system}:${scope}/${name}` : `${scope}/${name}`;

/** The scope of a name that one environment keeps for itself. */
export const environmentScope = (environment: string): string => `environment:${environment}`;

/** The scope of a name that whoever calls a workflow hands in: two called workflows may mean two credentials by it. */
export const callerScope = (path: string): string => `caller:${path}`;
