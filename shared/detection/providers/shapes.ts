const fewestDigits = 4;

/** Digits with letters of both cases, hexadecimal, or many digits: what a generator makes and a person does not type. */
export function isMixed(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return false;
  return digits >= fewestDigits || /^[0-9a-f-]+$/i.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text));
}
