/**
 * Tells apart what one file issues in several places under one address: the second place gets `#2`, and so on. A place
 * that is looked at again, as an alias in YAML is, keeps its own. `start` is its UTF-16 offset.
 */
export function createAddresses(): (address: string, start: number) => string {
  const numbers = new Map<string, Map<number, number>>();
  return (address, start) => {
    const places = numbers.get(address) ?? new Map<number, number>();
    const number = places.get(start) ?? places.size + 1;
    numbers.set(address, places.set(start, number));
    return number === 1 ? address : `${address} #${number}`;
  };
}
