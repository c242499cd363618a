/** A value that counts where one of its globs matches. The globs of one value begin alike, up to a `/**` at the end. */
export interface Globbed<T> {
  readonly globs: readonly string[];
  readonly value: T;
}

/** A value that may match, with the means to find out. */
export interface Candidate<T> {
  readonly value: T;
  readonly matches: (path: string) => boolean;
}

interface Entry<T> extends Candidate<T> {
  readonly order: number;
}

type Buckets<T> = Map<string, Entry<T>[]>;

// Trying every glob on every path is slow (5,000 globs: 0.7 ms a path). An index finds the few that can match at all:
//
//     src/api/*.ts     by its literal directory `src/api`, looked up for each directory of the path
//     **/docs/**       by its literal name, looked up for each name in the path
//     **/*.go          by its extension, looked up for each name in the path
//     **/test*         by the first two characters, looked up for each name in the path
//     **/f?o, **       always tried

/** For a path, every value that can match it, the last of the list first. One value may come twice. */
export function indexGlobs<T>(
  values: readonly Globbed<T>[],
  compile: (glob: string) => (path: string) => boolean,
): (path: string) => readonly Candidate<T>[] {
  if (values.length === 0) return () => [];
  const directories: Buckets<T> = new Map();
  const names: Buckets<T> = new Map();
  const extensions: Buckets<T> = new Map();
  const heads: Buckets<T> = new Map();
  const always: Entry<T>[] = [];

  for (const [order, { globs, value }] of values.entries()) {
    const segments = globs[0]?.split("/");
    if (segments === undefined) continue;
    const entry = { order, value, matches: compileOnce(globs, compile) };
    const literal = segments.findIndex(isMagic);
    const named = segments.find((segment) => segment !== "**") ?? "*";
    const extension = /^\*[^*?[\]{}\\]*(\.[^*?[\]{}\\.]+)$/.exec(named)?.[1];
    const head = /^[^*?[\]{}\\]{2}/.exec(named)?.[0];
    if (literal !== 0) {
      const directory = segments.slice(0, literal === -1 ? undefined : literal).join("/");
      add(directories, unescape(directory), entry);
    } else if (!isMagic(named)) add(names, unescape(named), entry);
    else if (extension !== undefined) add(extensions, extension, entry);
    else if (head !== undefined) add(heads, head, entry);
    else always.push(entry);
  }

  return (path) => {
    const found = [...always];
    for (let start = 0, end = 0; end < path.length; start = end + 1) {
      const slash = path.indexOf("/", start);
      end = slash === -1 ? path.length : slash;
      const name = path.slice(start, end);
      const dot = name.lastIndexOf(".");
      collect(found, directories.get(path.slice(0, end)));
      collect(found, names.get(name));
      collect(found, heads.get(name.slice(0, 2)));
      if (dot !== -1) collect(found, extensions.get(name.slice(dot)));
    }
    return found.sort((a, b) => b.order - a.order);
  };
}

function collect<T>(found: Entry<T>[], bucket: readonly Entry<T>[] | undefined): void {
  if (bucket !== undefined) for (const entry of bucket) found.push(entry);
}

function add<T>(buckets: Buckets<T>, key: string, entry: Entry<T>): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [entry]);
  else bucket.push(entry);
}

function compileOnce(
  globs: readonly string[],
  compile: (glob: string) => (path: string) => boolean,
): (path: string) => boolean {
  let compiled: readonly ((path: string) => boolean)[] | undefined;
  return (path) => {
    compiled ??= globs.map(compile);
    return compiled.some((matches) => matches(path));
  };
}

/** Whether a segment may stand for more than one name. */
function isMagic(segment: string): boolean {
  return /[*?[{]/.test(segment.replace(/\\./g, ""));
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
