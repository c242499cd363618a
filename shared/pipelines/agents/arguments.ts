import { isCredentialName } from "../known-names.ts";
import type { Field } from "../settings/field.ts";
import type { Taking } from "../settings/takings.ts";
import { headerTaking, isUrl, urlTakings } from "../settings/values.ts";

type Taken = Omit<Taking, "at" | "group">;

/** Options that hand a variable to a container. */
const variableOptions = /^(?:-e|--env)$/;

const headerOptions = /^(?:-H|--header)$/;

/**
 * What the words of a command hand over.
 *
 *     --api-key X   --api-key=X   API_KEY=X   -e API_KEY   --header "Authorization: Bearer X"   https://host/?api_key=X
 *
 * `set` names the variables that the server's own settings give a value: `-e NAME` of one of them looks at nothing else.
 */
export function argumentTakings(words: readonly Field[], set: ReadonlySet<string>): readonly Taken[] {
  return words.flatMap(({ raw, start, end }, index) => {
    const previous = words[index - 1]?.raw ?? "";
    const option = /^--?([A-Za-z][\w-]*)$/.exec(previous)?.[1];
    const whole: Taken = { raw, start, end, key: option ?? "" };
    const from = (skip: number, key: string): Taken => ({ raw: raw.slice(skip), start: start + skip, end, key });
    if (headerOptions.test(previous)) {
      const [head = "", name = ""] = /^\s*([\w-]{1,100})\s*:\s*/.exec(raw) ?? [];
      return [headerTaking(from(head.length, name))];
    }
    const [pair, key = ""] = /^(?:--?|)([A-Za-z][\w-]{0,100})=/.exec(raw) ?? [];
    if (pair !== undefined) return valueOf(from(pair.length, key));
    if (variableOptions.test(previous))
      return set.has(raw) ? [] : [{ ...whole, key: raw, isVariable: true, isCredential: isCredentialName(raw) }];
    return raw.startsWith("-") ? [{ ...whole, key: "", isCredential: false }] : valueOf(whole);
  });
}

const valueOf = (taken: Taken): readonly Taken[] => (isUrl(taken.raw) ? urlTakings(taken) : [taken]);
