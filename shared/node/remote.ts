import { firstLine, type Repository } from "./repository.ts";

/** Where a repository is hosted. Neither part holds what a URL may carry beside them: a user, a password, a query. */
export interface Remote {
  /** In lower case, without a port. */
  readonly host: string;
  /** `owner/name`; absent where the URL's path is no such name. */
  readonly name?: string;
}

/** `undefined` without an origin, and for one that is a local path. */
export async function originOf(repository: Repository): Promise<Remote | undefined> {
  const { status, bytes } = await repository.run("config", ["--get", "remote.origin.url"]);
  return status === 0 ? readRemote(firstLine(bytes)) : undefined;
}

/**
 *     https://user:password@host:443/owner/name.git?query      git@host:owner/name.git
 *
 * A password may hold `@`, `/` and `?`, so only what stands behind the last `@` counts, and nothing at all where that is
 * in doubt. https://git-scm.com/docs/git-clone#_git_urls
 */
export function readRemote(url: string): Remote | undefined {
  const [, scheme, address = "", rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^?#]*)(.*)$/i.exec(url) ?? [];
  if (scheme?.toLowerCase() === "file" || rest.includes("@")) return undefined;
  const place = address.slice(address.lastIndexOf("@") + 1);
  const [, host, path = ""] =
    (scheme === undefined ? /^([^/:]+):(.*)$/ : /^([^/:]+)(?::\d*)?\/(.*)$/).exec(place) ?? [];
  if (host === undefined) return undefined;
  const name = path.replace(/\/$/, "").replace(/\.git$/, "");
  return { host: host.toLowerCase(), ...(plainName.test(name) && { name }) };
}

const plainName = /^[\w.~%+-]+(?:\/[\w.~%+-]+)*$/;
