// `npm start`: the main job on the sample repository that ships with the project.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { storyDay, tell } from "./stories.ts";

const story = tell("sample");
const cli = join(import.meta.dirname, "../dist/cli.js");
console.log(
  "The sample: a repository that deploys with a stored AWS key, notifies a chat, and has a token in a script.\n",
);
console.log("$ keyholder scan\n");
const { status } = spawnSync(process.execPath, [cli, "scan", "--today", storyDay], {
  cwd: story.directory,
  stdio: "inherit",
});
story.remove();
console.log(
  `\nexit code ${status}: ${status === 1 ? "something blocks, as it should here" : "unexpected for the sample"}`,
);
process.exitCode = status === 1 ? 0 : 2;
