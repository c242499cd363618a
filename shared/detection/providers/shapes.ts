/** Digits and letters of both cases, or hexadecimal: what a generator makes and a person does not type. */
export function isMixed(text: string): boolean {
  return /\d/.test(text) && (/^[0-9a-f-]+$/i.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text)));
}
