import assert from "node:assert/strict";
import { variableAccesses } from "../../../shared/pipelines/shell.ts";
import { followOwnValues } from "../../../shared/pipelines/shell/own-values.ts";
import { unmark } from "../marked.ts";

/** The marked looks find a value of the script's own, the others do not. */
function assertFound(...scripts: readonly string[]): void {
  for (const script of scripts) {
    const { text, ranges } = unmark(script);
    const within = { start: 0, end: text.length };
    const { found } = followOwnValues(text, within, variableAccesses(text, within), false);
    assert.deepEqual(
      [...found].map(({ start, end }) => [start, end]),
      ranges,
      script,
    );
  }
}

/** What a script leaves to the next of its list, and to later steps. */
function assertLeft(script: string, kept: readonly string[], handedOn: readonly string[] = []): void {
  const left = followOwnValues(script, { start: 0, end: script.length }, [], false);
  assert.deepEqual([left.kept, left.handedOn], [kept, handedOn], script);
}

describe("a script's own values", () => {
  it("are there from an assignment on", () =>
    assertFound(
      "x $T; T=y; x «$T»",
      "T=$(x $T); y $T",
      "T=$(make -x 'a b' | cut -d: -f2)-y\nx «$T»",
      'T="a $(b "c") d"\nx "«$T»"',
      "T=(a b) && x «$T»",
      "T=a 2>/dev/null; x «$T»",
      "T=$(a) 2>&1; x «$T»",
      "export T=a U; x «$T» $U",
      "export T; x $T",
      "export T=$T; x $T",
      "T=${T:-a}; x $T",
      "T+=a; x $T",
      "read -r T U; x «$T» «$U»",
      "printf -v T %s a; x «$T»",
      "while getopts ab T; do x «$T»; done",
      "# T=a\nx $T",
      "set TT=a\r\nx «%TT%»",
      "$T = Get-One\nx «$T»",
      "$env:T = 'a'; x «$env:T»",
      "if ($T == 'a') { x $T }",
      "x \\\n  T=a\nx $T",
    ));

  it("are not made by words of another command", () =>
    assertFound(
      'T=x cmd "$T"; y $T',
      "T=x U=y cmd $T $U",
      "docker run -e T=x i; y $T",
      'docker run -e "T=x" i; y $T',
      "env T=x make; y $T",
      "make T=x; y $T",
      "echo T=x; y $T",
      "echo 'T=x'; y $T",
    ));

  it("reach the text that a command hands to a shell", () =>
    assertFound(
      "T=x sh -c 'y «$T»'; z $T",
      "docker run -e T=x i sh -c 'y «$T»'; z $T",
      "docker run -e T=x i bash -ec '\n  y «$T»\n'\nz $T",
      "bash -c 'T=x # it is\n y «$T»' && z $T",
      "ssh host 'T=x; y «$T»'; z $T",
      "bash <<'E'\nT=x\ny «$T»\nE\nz $T",
      'bash -c "T=x; y $T"; T=z; bash -c "y «$T»"',
      "ssh host <<E\nT=x\ny $T\nE\nT=z\nssh host <<E\ny «$T»\nE",
      "echo 'T=x; y $T'",
    ));

  it("are gone behind a shell of its own", () =>
    assertFound(
      "( T=x; y «$T» ); z $T",
      "a=$(T=x; y «$T»); z $T",
      "`T=x; y «$T»`; z $T",
      "T=x; ( y «$T» )",
      "a | read T; z $T",
      "a | while read T; do y «$T»; done; z $T",
      "{ T=x; y «$T»; } | b; z $T",
      "T=x & z $T",
      "T=x | b; z $T",
      "diff <(T=x; y «$T») $T",
    ));

  it("count behind branches where each of them has one", () =>
    assertFound(
      "if a; then T=x; else T=y; fi; z «$T»",
      "if a\nthen\n  T=x; y «$T»\nelse\n  y $T\n  T=y\nfi\nz «$T»",
      "if a; then T=x; fi; z $T",
      "if a; then T=x; elif b; then T=y; fi; z $T",
      "if a; then T=x; elif b; then T=y; else T=z; fi; z «$T»",
      "if a; then T=x; else exit 1; fi; z «$T»",
      "if a; then T=x; else echo no && exit 1; fi; z $T",
      "if a; then if b; then T=x; else T=y; fi; else T=z; fi; z «$T»",
      "if T=$(a); then y «$T»; fi; z «$T»",
      "if ! a; then T=x; else T=y; fi || b; z «$T»",
      "if a; then T=x; else T=y; fi | cat; z $T",
      "case $a in b) T=x;; c|d) T=y ;; *) T=z; esac; z «$T»",
      "case $a in\n  (b)\n    T=x\n    ;;\n  (*)\n    T=y\n    ;;\nesac\nz «$T»",
      "case $a in b) T=x;; *) exit 1;; esac; z «$T»",
      "case $a in b) T=x;; c) T=y;; esac; z $T",
      "case $a in b) T=x;; *) ;; esac; z $T",
      "case $a in b) T=x; y «$T»;; *) y $T; T=y;; esac",
      "a=$(case $b in c) d;; esac); T=x; y «$T»",
      "if ($a) { $T = 1 } else { $T = 2 }\nz «$T»",
      "if ($a) { $T = 1; y «$T» }\nz $T",
      "if ($a) { b }\nelse { $T = 1 }\nz $T",
      "if ($a) { $T = 1 } else { b }\nz $T",
      "if ($a) {\n  $T = 1\n} elseif ($b) {\n  $T = 2\n}\nz $T",
      "foreach ($a in $b) { $T = 1 }\nz $T",
    ));

  it("count behind `&&` and `||` where they are sure to be there", () =>
    assertFound(
      "a && T=x && y «$T»; z $T",
      "a && T=x || y $T",
      "a || T=x; z $T",
      "T=$(a) || exit 1; z «$T»",
      "a && T=x || exit 1; z «$T»",
      "a && T=x || { echo no; exit 1; }; z «$T»",
      "die() { echo no; exit 1; }\na && T=x || die\nz «$T»",
      "a && T=x ||\n  T=y\nz «$T»",
      "a && { T=x; y «$T»; }; z $T",
      "! a || T=x; z $T",
    ));

  it("count behind a loop that is sure to run", () =>
    assertFound(
      "for T in $a; do y «$T»; done; z $T",
      "for i in 1 2 3; do T=x; done; z «$T»",
      "for i in 1 2 3; do T=$(a) && break; sleep 1; done; z «$T»",
      "for i in 1 2 3; do a && continue; T=x; done; z $T",
      "for i in $(seq 3); do T=x; done; z $T",
      "for i in *; do T=x; done; z $T",
      'for i in "$@"; do T=x; done; z $T',
      "for ((i=0; i<3; i++)); do T=x; y «$T»; done; z $T",
      "while a; do T=x; y «$T»; done; z $T",
      "until T=$(a); do sleep 1; done; z «$T»",
      "while true; do T=$(a) && break; done; z «$T»",
      "while read -r T; do y «$T»; done < f",
    ));

  it("are a function's where it is called", () =>
    assertFound(
      "f() { T=x; y «$T»; }\nz $T",
      "f() { T=x; }\nf; z «$T»",
      "function f { T=x; }\nf a b\nz «$T»",
      "function f() {\n  T=x\n}\na && f; z $T",
      "f() { local T=x; y «$T»; }; f; z $T",
      "f() { [ $a ] && return; T=x; }; f; z $T",
      "f() (\n  T=x\n)\nf; z $T",
      "T=x; f() { y «$T»; }",
    ));

  it("are not taken from the text of a here-document", () =>
    assertFound(
      "cat <<E > f\nT=x\nE\nz $T",
      "cat <<-'E'\n  T=x it's \"\n  E\nT=y\nz «$T»",
      "cat <<E\n$(T=x; y «$T») $T\nE\nT=y; z «$T»",
      "cat <<A <<B\nT=x\nA\nU=y\nB\nz $T $U",
      "a <<E\nT=x\nz «$T»",
      "<<E\nT=x\ny «$T»\nE\nz $T",
    ));

  it("are those of a file for later steps where the script reads it", () =>
    assertFound(
      "echo 'export T=x' >> $BASH_ENV; y $T; source $BASH_ENV; z «$T»",
      'a && echo T=x >> "$BASH_ENV"\n. "$BASH_ENV"\nz $T',
    ));

  it("are left to the next script of a list, and to later steps", () => {
    assertLeft("T=x; (U=y)", ["T"]);
    assertLeft("if a; then T=x", []);
    assertLeft("T=x; exit 0", []);
    assertLeft("echo 'export T=x' >> $BASH_ENV", [], ["T"]);
    assertLeft('echo "export T=$a" | tee -a "$BASH_ENV"', [], ["T"]);
    assertLeft("[ $a ] && echo T=x >> $BASH_ENV", []);
    assertLeft('echo "##vso[task.setvariable variable=T;isSecret=true]x"', [], ["T"]);
    assertLeft("if a; then echo ##vso[task.setvariable variable=T]x\nfi", []);
  });

  it("are followed in linear time, and not for ever", () => {
    const time = (script: string): number => {
      const start = performance.now();
      const within = { start: 0, end: script.length };
      followOwnValues(script, within, variableAccesses(script, within), false);
      return performance.now() - start;
    };
    for (const piece of [
      "T=x $T; ",
      "(",
      "if ",
      "{ ",
      "$(",
      "`",
      "'",
      '"',
      '"$(',
      "<<E\n",
      "cat <<E\n$(\nE\n",
      "sh -c '",
      'sh -c "',
      "case ",
      "case a in b) ",
      "f() {\n",
      "a && ",
      "T=$(",
      "echo >> $BASH_ENV | ",
      "a | ",
      "break; ",
      "\\\n",
    ]) {
      time(piece.repeat(1_000));
      const [once, tenfold] = [time(piece.repeat(5_000)), time(piece.repeat(50_000))];
      assert.ok(tenfold < 25 * once + 250, `${piece}: ${once} and ${tenfold} ms`);
    }
    assert.ok(time(Array.from({ length: 20_000 }, (_, n) => `T${n}=x && y $T${n}; `).join("")) < 2_000);
  });
});
