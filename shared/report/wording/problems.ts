type Detail = Readonly<Record<string, string | number>>;

/** One sentence for each problem code: what is wrong and what to do next. Codes are grouped by the room that finds them. */
export const problemSentences: Readonly<Record<string, (detail: Detail) => string>> = {};
