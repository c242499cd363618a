/** One value of ASN.1's distinguished encoding: its tag, and the bytes of its content. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const mostChildren = 64;

/** The elements inside another, or at the top; those before the first that is broken. ITU-T X.690. */
export function childrenOf(der: Uint8Array, parent: Pick<Element, "start" | "end"> = all(der)): readonly Element[] {
  const elements: Element[] = [];
  for (let at = parent.start; at < parent.end && elements.length < mostChildren;) {
    const element = readElement(der, at, parent.end);
    if (!element) break;
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/** `undefined` for an element that its parent cuts off. */
export function readElement(der: Uint8Array, at: number, limit: number): Element | undefined {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (der[at + 2 + index] ?? 0);
  const start = at + 2 + lengthBytes;
  return start + length <= limit ? { tag, start, end: start + length } : undefined;
}

/** An element's bytes, tag and length included. */
export function encode(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  const size: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) size.unshift(rest & 0xff);
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | size.length, ...size];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let at = head.length;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
}

const all = (der: Uint8Array): Pick<Element, "start" | "end"> => ({ start: 0, end: der.length });
