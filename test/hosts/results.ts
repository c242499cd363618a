/** What a suite that ran inside an extension host reported. */
export interface HostResults {
  /** Full titles. */
  readonly passed: readonly string[];
  /** `title: message`, one for each failed test. */
  readonly failed: readonly string[];
  /** The editor has opened something else than what it was asked for, so no test ran. */
  readonly unopened?: true;
}

/** The line by which a suite hands its results out of the host. */
export const resultsMark = "keyholder-host-results:";
