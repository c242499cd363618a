/** A name as an id can have it: `NPM_TOKEN` is `npm-token`. */
export function slug(name: string): string {
  const written = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60);
  return written.replace(/^-+|-+$/g, "") || "credential";
}

/** Gives each wish an id that nobody has: itself, or with a number behind it. */
export function createIds(known: Iterable<string>): (wish: string) => string {
  const taken = new Set(known);
  const counts = new Map<string, number>();
  return (wish) => {
    let count = counts.get(wish) ?? 1;
    while (taken.has(count === 1 ? wish : `${wish}-${count}`)) count++;
    const id = count === 1 ? wish : `${wish}-${count}`;
    taken.add(id);
    counts.set(wish, count + 1);
    return id;
  };
}
