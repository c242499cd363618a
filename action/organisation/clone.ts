import { spawn } from "node:child_process";
import { base64 } from "@scure/base";

/** Where repositories are fetched from, and as whom. */
export interface Source {
  /** `https://github.com`. */
  readonly server: string;
  readonly token: string;
}

/** Milliseconds for one repository. */
const patience = 15 * 60_000;

/** `owner/name` as a host allows it; anything else could be another address. */
const plainName = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/**
 * Fetches the newest state of a repository into a folder, and says whether it could. No configuration but this counts, so
 * that no hook, filter, credential helper or other address of the machine's is used; large files stay pointers. The token
 * is handed over in the environment, where no list of processes shows it.
 */
export async function cloneRepository(name: string, folder: string, { server, token }: Source): Promise<boolean> {
  if (!plainName.test(name) || name.includes("..")) return false;
  const { protocol } = new URL(server);
  const settings = {
    "core.hooksPath": "/dev/null",
    "protocol.allow": "never",
    [`protocol.${protocol.slice(0, -1)}.allow`]: "always",
    ...(token !== "" && { [`http.${server}/.extraHeader`]: `Authorization: Basic ${basic(token)}` }),
  };
  const configured = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const shallow = ["--quiet", "--depth=1", "--single-branch", "--no-tags", "--no-recurse-submodules", "--template="];
  const child = spawn("git", ["clone", ...shallow, "--", `${server}/${name}.git`, folder], {
    stdio: "ignore",
    timeout: patience,
    env: {
      ...process.env,
      ...Object.fromEntries(configured),
      GIT_CONFIG_COUNT: String(Object.keys(settings).length),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_TERMINAL_PROMPT: "0",
    },
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

const basic = (token: string): string => base64.encode(new TextEncoder().encode(`x-access-token:${token}`));
