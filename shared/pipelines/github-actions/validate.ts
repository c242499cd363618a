import type { ObjectReader } from "@actions/workflow-parser/templates/object-reader";
import type { LiteralToken, MappingToken, SequenceToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Position } from "../../model/source.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../../text/yaml.ts";

/** GitHub refuses something here; its words are left behind, since they quote the file. */
export type Fault = Partial<Position>;

/** What GitHub refuses in a text and its tree. */
type Validate = (text: string, root: YamlNode) => readonly Fault[];

export interface Validator {
  readonly workflow: Validate;
  readonly action: Validate;
}

/** Loads GitHub's own rules of what may stand where; they are held against our tree, so that no text is parsed twice. */
export async function loadValidator(): Promise<Validator> {
  const { readTemplate } = await import("@actions/workflow-parser/templates/template-reader");
  const { TemplateContext, TemplateValidationErrors } =
    await import("@actions/workflow-parser/templates/template-context");
  const { NoOperationTraceWriter } = await import("@actions/workflow-parser/templates/trace-writer");
  const tokens = await import("@actions/workflow-parser/templates/tokens/index");
  const { getWorkflowSchema } = await import("@actions/workflow-parser/workflows/workflow-schema");
  const { WORKFLOW_ROOT } = await import("@actions/workflow-parser/workflows/workflow-constants");
  const { getActionSchema } = await import("@actions/workflow-parser/actions/action-schema");
  const { ACTION_ROOT } = await import("@actions/workflow-parser/actions/action-constants");

  const by =
    (schema: typeof getWorkflowSchema, type: string): Validate =>
    (text, root) => {
      const errors = new TemplateValidationErrors();
      const context = new TemplateContext(errors, schema(), new NoOperationTraceWriter());
      readTemplate(context, type, readerOf(eventsOf(text, root)), undefined);
      return errors.getErrors().map(({ range }) => ({ ...range?.start }));
    };

  /** What GitHub's reader is told of a tree, in its order; an alias is told as what it stands for. */
  function eventsOf(text: string, root: YamlNode): readonly Event[] {
    const events: Event[] = [];
    function visit(node: YamlNode): void {
      if (node.kind === "scalar") events.push(literal(text, node));
      else if (node.kind === "sequence") {
        events.push(new tokens.SequenceToken(undefined, node, undefined));
        node.items.forEach(visit);
        events.push("end");
      } else {
        events.push(new tokens.MappingToken(undefined, node, undefined));
        node.entries.forEach(visitEntry);
        events.push("end");
      }
    }
    function visitEntry({ name, key, value }: YamlEntry): void {
      events.push(new tokens.StringToken(undefined, key, name, undefined));
      visit(value);
    }
    visit(root);
    return events;
  }

  function literal(text: string, scalar: YamlScalar): LiteralToken {
    const { value } = scalar;
    if (value === null) return new tokens.NullToken(undefined, scalar, undefined);
    if (typeof value === "number") return new tokens.NumberToken(undefined, scalar, value, undefined);
    if (typeof value === "boolean") return new tokens.BooleanToken(undefined, scalar, value, undefined);
    return new tokens.StringToken(undefined, scalar, value, undefined, sourceOf(text, scalar));
  }

  function readerOf(events: readonly Event[]): ObjectReader {
    let next = 0;
    function take<Token extends Event>(kind: abstract new (...given: never[]) => Token): Token | undefined {
      const event = events[next];
      if (!(event instanceof kind)) return undefined;
      next += 1;
      return event;
    }
    function takeEnd(): boolean {
      if (events[next] !== "end") return false;
      next += 1;
      return true;
    }
    return {
      allowLiteral: () => take(tokens.LiteralToken),
      allowSequenceStart: () => take(tokens.SequenceToken),
      allowMappingStart: () => take(tokens.MappingToken),
      allowSequenceEnd: takeEnd,
      allowMappingEnd: takeEnd,
      validateStart: () => {},
      validateEnd: () => {},
    };
  }

  return { workflow: by(getWorkflowSchema, WORKFLOW_ROOT), action: by(getActionSchema, ACTION_ROOT) };
}

type Event = LiteralToken | SequenceToken | MappingToken | "end";

/** As it is written, by which GitHub's reader counts lines; that of a block begins under its header. */
function sourceOf(text: string, { range: { start, end } }: YamlScalar): string {
  const isBlock = text[start] === "|" || text[start] === ">";
  return text.slice(isBlock ? text.indexOf("\n", start) + 1 : start, end);
}
