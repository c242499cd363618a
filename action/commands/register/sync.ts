import { checks } from "../../../shared/checks/index.ts";
import {
  copyPath,
  digestOf,
  importsFolder,
  parseRecord,
  recordPath,
  renderRecord,
} from "../../../shared/imports/record.ts";
import type { Import, PinnedCopy } from "../../../shared/model/import.ts";
import { findRoot } from "../../../shared/node/files.ts";
import { readText } from "../../../shared/node/read.ts";
import { UserError } from "../../../shared/node/user-error.ts";
import { parsePolicy } from "../../../shared/policy/parse.ts";
import { ruleIds } from "../../../shared/policy/rules/index.ts";
import { maxRegisterLength, parseRegister } from "../../../shared/register/parse.ts";
import {
  importedTwoWays,
  nothingToSync,
  notSynced,
  noLongerImported,
  problemSentence,
  syncCommit,
  synced,
  syncToken,
} from "../../../shared/report/wording/index.ts";
import { rulePaths } from "../../../shared/rule-paths.ts";
import { importSourceText, isCommit, parseImportSource } from "../../../shared/text/import-source.ts";
import { fetchImport, type Fetched } from "../../fetch-import.ts";
import type { Terminal } from "../../terminal.ts";
import { removeFile, replaceFile } from "../../write-file.ts";
import type { Command } from "../command.ts";

const knownRules = [...ruleIds, ...checks.map(({ id }) => id)];

/** A register's imports, or what a policy extends. */
interface Asked {
  readonly kind: "register" | "policy";
  readonly source: Import;
}

const teaching = `
Copies what the register imports and the policy extends into ${importsFolder},
which a scan, a fork, an editor reads without a network. It fetches from GitHub
alone, with the token in KEYHOLDER_REGISTER_TOKEN, GH_TOKEN or GITHUB_TOKEN.

Exit codes: 0 if every copy is as it should be; 2 if one could not be fetched or
does not fit its pin.
`;

/** `keyholder register sync`: fetches copies of what is imported. */
export const registerSync: Command = {
  define: (program, terminal, finish) =>
    program
      .command("sync")
      .description("fetches copies of the registers and policies that are imported, into .keyholder/imports")
      .addHelpText("after", teaching)
      .action(async () => {
        const { directory } = await findRoot([terminal.cwd]);
        const asked = readAsked(directory);
        const before = readCopies(directory);
        const say = (line: string): void => terminal.out.write(`${line}\n`);
        if (asked.length === 0 && before.length === 0) say(nothingToSync);
        const obtain = asked.length === 0 ? undefined : await createObtain(terminal);
        const copies: PinnedCopy[] = [];
        let faults = 0;
        for (const one of asked) {
          const { source } = one;
          const known = before.find((copy) => importSourceText(copy) === importSourceText(source));
          const fetched = (await obtain?.(source)) ?? { fault: "missing" };
          const fault = "fault" in fetched ? fetched.fault : faultOf(one, fetched);
          if (fault !== undefined || "fault" in fetched) {
            terminal.err.write(`${notSynced(source, fault ?? "broken")}\n`);
            faults++;
            if (known) copies.push(known);
            continue;
          }
          const { what, copy } = keep(directory, source, fetched, known, terminal.today);
          copies.push(copy);
          say(synced(source, fetched.commit, what));
        }
        for (const path of leftOver(before, copies)) {
          removeFile(directory, path);
          say(noLongerImported(path));
        }
        if (asked.length + before.length > 0) writeRecord(directory, copies);
        if (copies.length > 0) say(syncCommit);
        finish(faults > 0 ? 2 : 0);
      }),
};

function readOwn(directory: string, path: string): string | undefined {
  const file = readText(directory, path, maxRegisterLength);
  if ("text" in file) return file.text;
  if (file.why === "vanished") return undefined;
  throw new UserError(`${path} cannot be read (${file.why}). Put a text file in its place.`);
}

/** What is imported, each once. A broken file is no reason to take its copies away. */
function readAsked(directory: string): readonly Asked[] {
  const readers = {
    register: (text: string) => {
      const { register, problems } = parseRegister({ path: rulePaths.register, text });
      return { imports: register?.imports ?? [], problems };
    },
    policy: (text: string) => {
      const { imports = [], problems } = parsePolicy({ path: rulePaths.policy, text }, { knownRules });
      return { imports, problems };
    },
  } as const;
  const asked = new Map<string, Asked>();
  for (const kind of ["register", "policy"] as const) {
    const path = rulePaths[kind];
    const text = readOwn(directory, path);
    if (text === undefined) continue;
    const { imports, problems } = readers[kind](text);
    const broken = problems.find(({ severity }) => severity === "error");
    if (broken) throw new UserError(`${path}:${broken.line ?? 1} cannot be read: ${problemSentence(broken)}.`);
    for (const source of imports) {
      const other = asked.get(copyPath(source));
      if (other && other.source.ref !== source.ref) throw new UserError(importedTwoWays(copyPath(source)));
      asked.set(copyPath(source), { kind, source });
    }
  }
  return [...asked.values()];
}

/** Without those that lie outside of the folder for copies, which nobody but `sync` should have written. */
function readCopies(directory: string): readonly PinnedCopy[] {
  const text = readOwn(directory, recordPath);
  const { copies } = text === undefined ? { copies: [] } : parseRecord({ path: recordPath, text });
  return copies.filter((copy) => parseImportSource(importSourceText(copy)) !== undefined);
}

async function createObtain({ env }: Terminal) {
  const token = env["KEYHOLDER_REGISTER_TOKEN"] || env["GH_TOKEN"] || env["GITHUB_TOKEN"];
  if (!token) throw new UserError(syncToken);
  // A third of the bundle is GitHub's client.
  const { connect } = await import("../../github.ts");
  const apiUrl = env["GITHUB_API_URL"];
  return (source: Import) => {
    const [owner = "", repository = ""] = source.repo.split("/");
    return fetchImport(connect({ token, owner, repository, ...(apiUrl && { apiUrl }) }), source);
  };
}

/** Why what was fetched is not kept. */
function faultOf({ kind, source }: Asked, { text }: Fetched): string | undefined {
  const file = { path: copyPath(source), text };
  if (source.sha256 !== undefined && source.sha256 !== digestOf(text)) return "not-as-pinned";
  if (kind === "register") return parseRegister(file, { foreign: true }).register ? undefined : "no-register";
  return parsePolicy(file, { knownRules }).unusable ? "no-policy" : undefined;
}

/** Writes a copy that differs. What never gets stale keeps the day on which it came. */
function keep(
  directory: string,
  source: Import,
  { text, commit }: Fetched,
  known: PinnedCopy | undefined,
  today: string,
): { readonly what: "new" | "changed" | "same"; readonly copy: PinnedCopy } {
  const { repo, path, ref } = source;
  const there = readOwn(directory, copyPath(source));
  if (there !== text) replaceFile(directory, copyPath(source), there, text);
  const isSame = there === text && known?.commit === commit;
  const lasts = isSame && isCommit(ref) && source.maxAgeDays === undefined;
  const fetched = lasts ? known.fetched : today;
  return {
    what: there === undefined ? "new" : isSame ? "same" : "changed",
    copy: { repo, path, ref, commit, sha256: digestOf(text), fetched },
  };
}

const leftOver = (before: readonly PinnedCopy[], copies: readonly PinnedCopy[]): readonly string[] => {
  const kept = new Set(copies.map(copyPath));
  return [...new Set(before.map(copyPath))].filter((path) => !kept.has(path));
};

/** Copies stay as they are on every system, or their digests would not. */
const attributes = { path: `${importsFolder}/.gitattributes`, text: "* -text\n" };

function writeRecord(directory: string, copies: readonly PinnedCopy[]): void {
  const texts = [{ path: recordPath, text: renderRecord(copies) }, attributes];
  for (const { path, text } of texts) {
    const there = readOwn(directory, path);
    if (there !== text) replaceFile(directory, path, there, text);
  }
}
