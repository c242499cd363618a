/** Whether an environment's name says that it is the one customers depend on. */
export const isProduction = (environment: string): boolean =>
  /(?:^|[^a-z])(?:prod|production|prd|live)(?:$|[^a-z])/i.test(environment);
