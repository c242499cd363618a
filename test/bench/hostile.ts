// `node test/bench/hostile.ts [--write]`: how the time for one file grows with its size. Nothing here passes or fails.
import { join } from "node:path";
import { examples as githubExamples } from "../../shared/detection/providers/github.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import { scan } from "../../shared/scan.ts";
import { table, writePart } from "../generated.ts";

const megabytes = [1, 2, 4, 8, 20];
const [token = ""] = githubExamples()["github-pat-classic"]?.find ?? [];

/** What is said over and over until the file is full. */
const units: Readonly<Record<string, string>> = {
  "one line of words": "lorem ipsum dolor ",
  "one line of every keyword": typeEntries.flatMap(({ type }) => type.keywords).join(""),
  "one line of names without values": "api_key=",
  "one line of secrets": `"${token}",`,
  "beginnings of a key": "-----BEGIN RSA PRIVATE KEY-----\n",
  brackets: "[[[[[[[[",
};

const rows: string[][] = [];
for (const [what, unit] of Object.entries(units)) {
  const seconds: string[] = [];
  for (const size of megabytes) {
    const text = unit.repeat(Math.ceil((size * 1e6) / unit.length));
    const started = performance.now();
    const { findings } = await scan({ path: "a.txt", text });
    seconds.push(((performance.now() - started) / 1000).toFixed(2));
    console.log(`${what}, ${size} MB: ${seconds.at(-1)} s, ${findings.length} findings`);
  }
  rows.push([what, ...seconds]);
}
const header = ["one file of", ...megabytes.map((size) => `${size} MB`)];
if (process.argv.includes("--write")) writePart(join(import.meta.dirname, "README.md"), "growth", table(header, rows));
