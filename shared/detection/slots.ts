import type { Slot } from "../model/scan.ts";
import type { Range } from "../model/source.ts";
import type { Draft } from "./draft.ts";
import { bitsPerCharacter } from "./entropy.ts";
import { decodeText } from "./facts/decode.ts";
import { isIdentifier } from "./identifiers.ts";
import { typeEntry } from "./providers/index.ts";
import { isExamplePassword, saysWords } from "./providers/shapes.ts";

/** What stands at a slot: a value, a reference to one that is kept elsewhere, or filling. */
export interface SlotReading extends Range {
  readonly kind: "literal" | "reference" | "filling";
  /** A value that somebody generated, or took care over: long, mixed, and no words of a language or a file. */
  readonly plausible: boolean;
}

const quoted = /^(["'`])([\s\S]*)\1$/;

/** Stores and variables by which pipelines, vaults and tools refer to a value instead of holding it. */
const references =
  /^\$|^%[\w.]+%$|\$\{|\$\(|\{\{|^<%|^!(?:vault|reference|Ref|Sub|GetAtt|ImportValue|secret)\b|^(?:vault|secret|secrets|op|keyring|ref|env|file|ssm|awssm|gcpsm|akv|kms|sops|pass|doppler|infisical|berglas|k8s|data|var|local|module)(?::|\.)|^ENC\[|^arn:aws|^projects\/[^/]+\/secrets\/|^@Microsoft\.KeyVault|^\{\s*(?:ref|secret|resolve)|^secretKeyRef|^\/(?:run|var|etc|opt|home|tmp|vault)\/|^~?\/|^\.{1,2}\/|^https?:\/\/|^AgA[A-Za-z0-9+/]{100}|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[\w-]+\.(?:json|ya?ml|toml|ini|env|txt|pem|key|crt|cer|p12|pfx|jks)$/;

/** What says nothing, and what sets something instead of opening it: `exposed-secret: allow` is a decision about secrets. */
const filling =
  /^(?:|allow(?:ed)?|den(?:y|ied)|block(?:ed)?|warn(?:ing)?|error|ignored?|enabled?|disabled?|always|never|auto|manual|true|false|yes|no|on|off|null|~|none|nil|undefined|\d{1,5}|inherit|default|required|optional|required: ?(?:true|false)|[|>][-+]?|\*+|x+)$/i;

const longEnough = 8;
const mixedEnough = 2.5;

/** Reads one slot; the range that comes back is the value's, without quotes and blanks. */
export function readSlot(text: string, slot: Range, name = ""): SlotReading {
  const raw = text.slice(slot.start, slot.end);
  const leading = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const inside = quoted.exec(trimmed)?.[2];
  const start = slot.start + leading + (inside === undefined ? 0 : 1);
  const value = inside ?? trimmed;
  const range = { start, end: start + value.length };
  if (references.test(value)) return { ...range, kind: "reference", plausible: false };
  if (filling.test(value) || isExamplePassword(value) || repeats(value, name))
    return { ...range, kind: "filling", plausible: false };
  return { ...range, kind: "literal", plausible: isPlausible(value) };
}

const isPlausible = (value: string): boolean =>
  value.length >= longEnough &&
  bitsPerCharacter(value) >= mixedEnough &&
  /[^a-z]/.test(value) &&
  !isIdentifier(value) &&
  !saysWords(value);

/** `DB_PASSWORD: db-password` stands for a value. */
const repeats = (value: string, name: string): boolean => squash(name) !== "" && squash(name) === squash(value);

const squash = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();

/** The text that base64 over one or several lines holds; `undefined` where it is none, or no text. */
function decode(value: string): string | undefined {
  const body = value.replaceAll(/\s/g, "");
  const inner = body.length % 4 === 0 ? decodeText(body) : undefined;
  return inner === undefined || /[^\t\n\r\x20-\x7e\u00a1-\ufffc]/.test(inner) ? undefined : inner;
}

/**
 * Without drafts that stand in an encoded slot and know neither its issuer nor that it is encoded: decoded, the value is
 * the same secret as in the open.
 */
export function withoutEncoded(drafts: readonly Draft[], slots: readonly Slot[]): readonly Draft[] {
  const encoded = slots
    .filter(({ encoding }) => encoding !== undefined)
    .toSorted((one, other) => one.start - other.start);
  if (encoded.length === 0) return drafts;
  let next = 0;
  return drafts
    .toSorted((one, other) => one.candidate.range.start - other.candidate.range.start)
    .filter(({ candidate: { range, provider, decoded } }) => {
      while ((encoded[next]?.end ?? Infinity) <= range.start) next++;
      const isInside = (encoded[next]?.start ?? Infinity) < range.end;
      return !isInside || provider.issuer !== "" || decoded !== undefined;
    });
}

/** A draft for every literal that stands at a slot, unless something was found there already: `taken`, in the order of the text. */
export function draftSlots(text: string, slots: readonly Slot[], taken: readonly Range[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const slot of slots.toSorted((one, other) => one.start - other.start)) {
    while ((taken[next]?.end ?? Infinity) <= slot.start) next++;
    if ((taken[next]?.start ?? Infinity) < slot.end) continue;
    const whole = readSlot(text, slot, slot.name);
    const inner = slot.encoding && whole.kind !== "reference" ? decode(text.slice(whole.start, whole.end)) : undefined;
    const { kind, plausible, start, end } = inner ? readSlot(inner, { start: 0, end: inner.length }, slot.name) : whole;
    if (kind !== "literal") continue;
    const entry = typeEntry(slot.type ?? "") ?? typeEntry("generic-secret");
    if (!entry) continue;
    const { provider, type } = entry;
    const range = { start: whole.start, end: whole.end };
    const secret = inner?.slice(start, end);
    const decoded = secret === undefined ? {} : { decoded: { secret, match: secret, name: undefined } };
    const candidate = { provider, type, range, match: range, groups: {}, ...decoded };
    drafts.push({ candidate, parts: [], confidence: plausible ? "medium" : "low", unproven: true });
  }
  return drafts;
}
