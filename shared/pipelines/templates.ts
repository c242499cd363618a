/** Stands for what a template fills in; no file has it. */
const filler = "\uFFFC";

/** `{{ }}`, `{% %}` and `<% %>`, as Helm, Jinja and ERB write them. */
const template =
  /^[ \t]*(?:(?:\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|<%[^%]{0,2000}%>)[ \t]*)+$|\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|<%[^%]{0,2000}%>/gm;

/** Whether a template begins somewhere in a text, complete or not. */
export const hasTemplate = (text: string): boolean => /\{\{|\{%|<%/.test(text);

/**
 * A templated text as something that YAML can read, every place of it where it was. Lines that only steer the template
 * become blank; within a line a placeholder stands in.
 */
export function blankTemplates(text: string): string {
  if (!hasTemplate(text)) return text;
  return text.replace(template, (found, at: number) => {
    const isLine =
      (at === 0 || text[at - 1] === "\n") && /^[ \t]*[{<]/.test(found) && endsLine(text, at + found.length);
    return found.replace(/[^\r\n]/g, isLine ? " " : filler);
  });
}

const endsLine = (text: string, at: number): boolean => at >= text.length || text[at] === "\n" || text[at] === "\r";

/** Whether a name is, in part, whatever a template or a pipeline fills in: `$(NAME)`, `${NAME}`, `#{NAME}#`. */
export const isTemplated = (name: string): boolean => name.includes(filler) || /[$#][({]/.test(name);
