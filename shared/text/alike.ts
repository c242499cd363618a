/** Values that are remembered: of what differs everywhere, remembering more would cost what it is to save. */
const mostKnown = 10_000;

/**
 * Gives one value for all that say the same: of a hundred thousand findings most are told alike, and one object each would
 * fill the memory.
 */
export function createAlike(): <Value extends object>(value: Value) => Value {
  const known = new Map<string, object>();
  return <Value extends object>(value: Value): Value => {
    const key = JSON.stringify(value);
    const alike = known.get(key);
    // What is written the same is the same, as far as a report shows it.
    if (alike) return alike as Value;
    if (known.size === mostKnown) known.clear();
    known.set(key, value);
    return value;
  };
}
