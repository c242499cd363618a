import type { Code } from "./calls.ts";

/**
 * Gives the name that a program calls in the words of the library that it is imported from, without the library's own:
 * what CDK has is `aws_iam.CfnAccessKey`, what Pulumi has `github.ActionsSecret`. Other names stay as they are.
 *
 *     import aws_cdk as cdk                                cdk.aws_iam.CfnAccessKey
 *     from aws_cdk import aws_iam as roles                 roles.CfnAccessKey
 *     import { aws_iam as roles } from "aws-cdk-lib"       roles.CfnAccessKey
 *     import { CfnAccessKey as Key } from "@aws-cdk/aws-iam"    Key
 */
export function importedNames(code: Code, sign: "//" | "#"): (name: string) => string {
  const locals = new Map(sign === "#" ? importsOfPython(code) : importsOfScript(code));
  return (name) => {
    const [local = "", ...rest] = name.split(/\??\./);
    return [...(locals.get(local) ?? [local]), ...rest].join(".") || name;
  };
}

type Import = readonly [local: string, names: readonly string[]];

/** What a library's module holds; `undefined` for other people's. */
function moduleNames(module: string): readonly string[] | undefined {
  const [library = "", ...names] = module.replaceAll("-", "_").split(/[./]/);
  if (["aws_cdk", "aws_cdk_lib", "@aws_cdk"].includes(library)) return names.filter((name) => name !== "core");
  if (library === "@pulumi" || library === "@pulumiverse") return names;
  const provider = /^pulumi(?:verse)?_(\w+)$/.exec(library)?.[1];
  return provider === undefined ? undefined : [provider, ...names];
}

/** https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
function* importsOfPython({ bare }: Code): Generator<Import> {
  const statements =
    /^[ \t]*(?:from[ \t]{1,20}(?<module>[\w.]{1,200})[ \t]{1,20})?import[ \t]{0,20}(?:\((?<listed>[^()]{1,2000})\)|(?<named>[^\n;()]{1,2000}))/gm;
  for (const { groups = {} } of bare.matchAll(statements))
    for (const item of (groups["listed"] ?? groups["named"] ?? "").split(",")) {
      const [name = "", as, alias] = item.trim().split(/\s+/);
      const { module } = groups;
      // Without another name, `import a.b` makes known `a` alone.
      const known = module === undefined && as === undefined ? (name.split(".")[0] ?? "") : name;
      const names = moduleNames(module === undefined ? known : `${module}.${known}`);
      if (names !== undefined) yield [alias ?? known, names];
    }
}

/** `import`, and `require` as older programs have it. */
function* importsOfScript({ code, strings }: Code): Generator<Import> {
  let end = 0;
  for (const string of strings) {
    const before = code
      .slice(end, string.start - 1)
      .replace(/=\s{0,20}(?:await\s{1,20}import|require)\s{0,20}\($/, "from");
    end = string.end + 1;
    const names = moduleNames(string.value);
    if (names === undefined || !before.trimEnd().endsWith("from")) continue;
    const begin = Math.max(...["import ", "import{", "const ", "let ", "var "].map((word) => before.lastIndexOf(word)));
    if (begin < 0) continue;
    const clause = before.slice(before.slice(begin).search(/[ {]/) + begin, before.trimEnd().length - "from".length);
    const [whole = "", parts = ""] = clause.split("{");
    for (const item of whole.split(",")) {
      const local = item.trim().split(/\s+/).at(-1) ?? "";
      if (local !== "") yield [local, names];
    }
    for (const item of parts.split(/[,}]/)) {
      const [name = "", ...alias] = item
        .trim()
        .replace(/^type\s/, "")
        .split(/[\s:]+/);
      if (name !== "") yield [alias.at(-1) ?? name, [...names, name]];
    }
  }
}
