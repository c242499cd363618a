import { copyPath } from "../shared/imports/record.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { SourceFile } from "../shared/model/source.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { parseImportSource } from "../shared/text/import-source.ts";
import { fetchImport } from "./fetch-import.ts";
import type { Connection } from "./github.ts";
import type { GitHub } from "./github-calls.ts";
import type { Inputs } from "./inputs.ts";
import type { RunOptions } from "./options.ts";

/**
 * The register and policy that the workflow names. A file of this workspace stands in for the usual one; one of another
 * repository is fetched and counts as if the file here imported it. What cannot be had is a problem, so that the run does
 * not pass for complete.
 */
export async function givenRules(
  inputs: Pick<Inputs, "register" | "policy" | "token" | "registerToken">,
  connectTo: (where: Connection) => Promise<Pick<GitHub, "readCommit" | "readFile">>,
): Promise<Pick<RunOptions, "register" | "policy" | "given" | "problems">> {
  const paths: { register?: string; policy?: string } = {};
  const given: { register?: SourceFile; policy?: SourceFile } = {};
  const problems: Problem[] = [];
  for (const kind of ["register", "policy"] as const) {
    const source = parseImportSource(inputs[kind]);
    if (inputs[kind] === "") continue;
    if (!source) {
      paths[kind] = inputs[kind];
      continue;
    }
    const token = inputs.registerToken || inputs.token;
    const [owner = "", repository = ""] = source.repo.split("/");
    const fetched =
      token === ""
        ? ({ fault: "unauthorized" } as const)
        : await fetchImport(await connectTo({ token, owner, repository }), source);
    if ("text" in fetched) given[kind] = { path: copyPath(source), text: fetched.text };
    else
      problems.push({
        code: "import-unreachable",
        path: rulePaths[kind],
        severity: "error",
        detail: { why: fetched.fault },
      });
  }
  return { ...paths, given, problems };
}
