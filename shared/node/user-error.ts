/** Its message may be shown as it is, and says what to do next. Everything else that is thrown keeps its stack. */
export class UserError extends Error {
  override readonly name = "UserError";
}
