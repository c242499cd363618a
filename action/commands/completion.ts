import { Argument, type Command as Program } from "commander";
import type { Command } from "./command.ts";

const shells = ["bash", "zsh", "fish"] as const;

const teaching = `
Put one of these where your shell reads its settings:
  source <(keyholder completion bash)      ~/.bashrc
  source <(keyholder completion zsh)       ~/.zshrc
  keyholder completion fish | source       ~/.config/fish/config.fish
`;

/** `keyholder completion SHELL`: a script made from the commands' own definitions. */
export const completion: Command = {
  define: (program, terminal, finish) =>
    program
      .command("completion")
      .description("prints a completion script for your shell")
      .addArgument(new Argument("<shell>").choices(shells))
      .addHelpText("after", teaching)
      .action((shell: (typeof shells)[number]) => {
        terminal.out.write(shell === "fish" ? fish(program) : bash(program, shell));
        finish(0);
      }),
};

/** A command's own options, and below `register` its commands with theirs. */
const wordsOf = (command: Program): readonly string[] => [
  ...new Set([
    ...command.commands.flatMap((one) => [one.name(), ...wordsOf(one)]),
    ...command.options.flatMap((option) => option.long ?? []),
  ]),
];

function bash(program: Program, shell: "bash" | "zsh"): string {
  const names = program.commands.map((command) => command.name());
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words="${[...wordsOf(command), "--help"].join(" ")}" ;;`,
  );
  return `${shell === "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : ""}_keyholder() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    *) words="${[...names, "--help"].join(" ")}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _keyholder keyholder
`;
}

function fish(program: Program): string {
  const quote = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  return program.commands
    .flatMap((command) => [
      `complete -c keyholder -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`,
      ...command.commands.map(
        (one) =>
          `complete -c keyholder -n ${quote(`__fish_seen_subcommand_from ${command.name()}`)} -a ${one.name()} -d ${quote(one.description())}`,
      ),
      ...[command, ...command.commands]
        .flatMap(({ options }) => options)
        .map(
          (option) =>
            `complete -c keyholder -n ${quote(`__fish_seen_subcommand_from ${command.name()}`)} -l ${(option.long ?? "").slice(2)} -d ${quote(option.description)}`,
        ),
    ])
    .join("\n")
    .concat("\n");
}
