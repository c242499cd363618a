/** By UTF-16 units, so that no locale changes an order. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  compareText(a.path, b.path);
