import type { Range } from "../../model/source.ts";

/** A look at a value that is kept outside of the file. */
export interface Lookup extends Range {
  readonly name: string;
  /** `environment`: a variable of whoever starts the tool. `prompt`: asked for once and kept by the editor. `secrets`: kept by the agent's service. */
  readonly scope: "environment" | "prompt" | "secrets";
  /** What stands in where the variable is not set. */
  readonly otherwise?: Range;
}

/**
 *     ${X}  ${X:-other}  ${env:X}  ${env.X}  {env:X}  %X%  $X         variables of the environment
 *     ${input:id}                                                     https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
 *     ${{ secrets.X }}                                                https://docs.continue.dev/customize/deep-dives/secrets
 */
const pattern =
  /\$\{\{\s{0,20}(?:secrets|inputs)\.(?<secret>[\w.-]{1,200})\s{0,20}\}\}|\$\{input:(?<prompt>[\w.-]{1,200})\}|\$\{(?:env[:.])?(?<variable>[A-Za-z_]\w{0,200})(?:(?<sign>:?[-?])(?<otherwise>[^}]{0,2000}))?\}|\{env:(?<braced>[A-Za-z_]\w{0,200})\}|%(?<percent>[A-Za-z_]\w{0,200})%|(?<![\w$\\])\$(?:env:)?(?<bare>[A-Z_][A-Z0-9_]{1,200})\b/g;

/** All references in a stretch of text that starts at an offset of its file. */
export function findReferences(raw: string, offset: number): readonly Lookup[] {
  if (!/[${%]/.test(raw)) return [];
  return [...raw.matchAll(pattern)].map((match) => {
    const { secret, prompt, variable, sign, otherwise, braced, percent, bare } = match.groups ?? {};
    const start = offset + match.index;
    const end = start + match[0].length;
    const fallback = sign?.endsWith("-") === true && otherwise !== undefined && otherwise !== "";
    return {
      name: secret ?? prompt ?? variable ?? braced ?? percent ?? bare ?? "",
      scope: secret !== undefined ? "secrets" : prompt !== undefined ? "prompt" : "environment",
      start,
      end,
      ...(fallback && { otherwise: { start: end - 1 - otherwise.length, end: end - 1 } }),
    };
  });
}
