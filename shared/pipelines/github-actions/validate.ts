import type { Position, SourceFile } from "../../model/source.ts";

/** GitHub refuses something here; its words are left behind, since they quote the file. */
export type Fault = Partial<Position>;

export interface Validator {
  readonly workflow: (file: SourceFile) => readonly Fault[];
  readonly action: (file: SourceFile) => readonly Fault[];
}

/** Loads GitHub's own parsers. */
export async function loadValidator(): Promise<Validator> {
  const { parseWorkflow } = await import("@actions/workflow-parser/workflows/workflow-parser");
  const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
  const { NoOperationTraceWriter } = await import("@actions/workflow-parser/templates/trace-writer");

  const by =
    (parse: typeof parseWorkflow | typeof parseAction) =>
    ({ path, text }: SourceFile): readonly Fault[] => {
      try {
        const { context } = parse({ name: path, content: text }, new NoOperationTraceWriter());
        return context.errors.getErrors().map(({ range }) => ({ ...range?.start }));
      } catch {
        return [{}];
      }
    };
  return { workflow: by(parseWorkflow), action: by(parseAction) };
}
