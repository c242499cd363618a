import type { Remedy } from "../model/edit.ts";
import type { ExposedSecret } from "../model/finding.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";

/** How one kind of file reads what is kept elsewhere. */
interface Form {
  readonly files: RegExp;
  readonly reference: (name: string) => string;
  /** `whole`: the reference is code and takes the place of the literal, quotes included. `within`: it stands in the text. */
  readonly stands: "whole" | "within";
  /** A literal in these quotes is not read for references. */
  readonly literalQuotes?: string;
  /** What stands before a literal, on its line, that has to stay one. */
  readonly constant?: RegExp;
  /** What begins and ends lines between which all literals have to stay some. */
  readonly constants?: { readonly open: string; readonly close: string };
}

const environment = (
  files: RegExp,
  reference: Form["reference"],
  constant?: RegExp,
  constants?: Form["constants"],
): Form => ({
  files,
  reference,
  stands: "whole",
  ...(constant !== undefined && { constant }),
  ...(constants && { constants }),
});
/** Worked out when the program is compiled, when there is no environment yet. */
const compiled = /\bconst\b/;
const annotation = /@\w+(?:\.\w+)*\([^)]*$/;
/** What begins right before a literal and makes another of it, or another literal's end. */
const prefix = /[\w@"'`]$/;
/** Behind a literal: it is a key. */
const keySign = /^\s*(?::|=>)/;
const inText = (files: RegExp, reference: Form["reference"], literalQuotes?: string): Form => ({
  files,
  reference,
  stands: "within",
  ...(literalQuotes !== undefined && { literalQuotes }),
});

/**
 * By the file's name; the first that fits. What is in no row, JSON above all, has no way to refer to anything. `.npmrc`:
 * https://docs.npmjs.com/cli/configuring-npm/npmrc, Maven: https://maven.apache.org/settings.html, NuGet:
 * https://learn.microsoft.com/nuget/reference/nuget-config-file#using-environment-variables, Compose:
 * https://docs.docker.com/reference/compose-file/interpolation/, GitLab: https://docs.gitlab.com/ci/variables/, Azure:
 * https://learn.microsoft.com/azure/devops/pipelines/process/variables
 */
const forms: readonly Form[] = [
  inText(/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, (name) => `\${{ secrets.${name} }}`),
  inText(/(?:^|\/)(?:\.gitlab-ci|bitbucket-pipelines)\.ya?ml$/, (name) => `$${name}`),
  inText(/(?:^|\/)azure-pipelines[^/]*\.ya?ml$/, (name) => `$(${name})`),
  inText(/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, (name) => `\${${name}}`, "'"),
  inText(/(?:^|\/)\.npmrc$/, (name) => `\${${name}}`),
  inText(/(?:^|\/)settings\.xml$/, (name) => `\${env.${name}}`),
  inText(/(?:^|\/)nuget\.config$/i, (name) => `%${name}%`),
  inText(/\.(?:sh|bash|zsh)$/, (name) => `\${${name}}`, "'"),
  environment(/\.[jt]sx$/, (name) => `process.env.${name}`, /=$/),
  environment(/\.[cm]?[jt]s$/, (name) => `process.env.${name}`),
  environment(/\.py$/, (name) => `os.environ["${name}"]`),
  environment(/\.rb$/, (name) => `ENV["${name}"]`),
  environment(/\.go$/, (name) => `os.Getenv("${name}")`, compiled, { open: "\nconst (", close: "\n)" }),
  environment(/\.(?:java|kts?|scala|groovy|gradle)$/, (name) => `System.getenv("${name}")`, annotation),
  environment(/\.cs$/, (name) => `System.Environment.GetEnvironmentVariable("${name}")`, compiled),
  environment(/\.php$/, (name) => `getenv('${name}')`),
  environment(/\.rs$/, (name) => `std::env::var("${name}").expect("${name}")`, /\b(?:const|static)\b/),
  environment(/\.swift$/, (name) => `ProcessInfo.processInfo.environment["${name}"]!`),
  environment(/\.(?:ex|exs)$/, (name) => `System.fetch_env!("${name}")`),
  environment(/\.p[lm]$/, (name) => `$ENV{${name}}`),
  environment(/\.ps(?:1|m1)$/, (name) => `$env:${name}`),
  environment(/\.lua$/, (name) => `os.getenv("${name}")`),
  environment(/\.(?:tf|tofu)$/, (name) => `var.${name.toLowerCase()}`, /^\s*default\s*=/),
];

/**
 * A reference in the place of the secret, in the words of the file. `undefined` where the file knows none, or where the
 * secret is a part of something longer that a reference cannot stand in.
 */
export function referInstead({ path, text }: SourceFile, finding: ExposedSecret): Remedy | undefined {
  const form = forms.find(({ files }) => files.test(path));
  const secrets = finding.parts?.filter(({ role }) => role !== "key-id") ?? [];
  if (!form || secrets.length > 1) return undefined;
  const lines = createLines(text);
  const range = { start: lines.offset(finding.start), end: lines.offset(finding.end) };
  const [before, after] = [text.charAt(range.start - 1), text.charAt(range.end)];
  const isLiteral = /["'`]/.test(before) && before === after;
  const line = lines.lineText(finding.start.line);
  if (form.stands === "whole") {
    const head = line.slice(0, finding.start.column - 2);
    if (!isLiteral || prefix.test(head) || form.constant?.test(head)) return undefined;
    const { open, close } = form.constants ?? {};
    if (open !== undefined && close !== undefined && isBetween(text, range.start, open, close)) return undefined;
    if (keySign.test(text.slice(range.end + 1, range.end + 20))) return undefined;
  }
  if (form.literalQuotes !== undefined && isInQuotes(line, finding.start.column, form.literalQuotes)) return undefined;
  const reference = form.reference(variableName(finding));
  const quotes = form.stands === "whole" ? 1 : 0;
  return {
    title: `read it from ${reference} instead`,
    edits: [
      {
        path,
        start: lines.position(range.start - quotes),
        end: lines.position(range.end + quotes),
        newText: reference,
      },
    ],
  };
}

const isBetween = (text: string, at: number, open: string, close: string): boolean =>
  text.lastIndexOf(open, at) > text.lastIndexOf(close, at);

const isInQuotes = (line: string, column: number, quote: string): boolean =>
  line.slice(0, column - 1).split(quote).length % 2 === 0;

/** Names that say nothing without the system they are for. */
const plainNames = /^(?:(?:api|access|auth|private|secret)_?)?(?:key|token|secret|password|passwd|pwd|credentials?)$/i;

/** `githubToken` is `GITHUB_TOKEN`; a bare `token` takes the system's name. */
function variableName({ name = "", provider, type }: ExposedSecret): string {
  const said = /^[A-Za-z][\w.-]*$/.test(name) ? name.slice(name.lastIndexOf(".") + 1) : type;
  const whole = plainNames.test(said) ? `${provider}_${said}` : said;
  return whole
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
