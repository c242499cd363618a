import type { Subject } from "../model/finding.ts";
import type { SubjectPattern } from "../model/identity.ts";
import { compileWildcard } from "../text/globs.ts";

/**
 * Patterns by the literal text before their first `*`: a subject is looked up once for each length such a text has,
 * however many patterns there are.
 */
export class SubjectIndex<T> {
  readonly #heads = new Map<string, { readonly value: T; readonly matches: (subject: Subject) => boolean }[]>();
  readonly #lengths = new Set<number>();

  add(pattern: SubjectPattern, value: T): void {
    const head = (pattern.subject ?? "*").split("*", 1)[0] ?? "";
    const entries = this.#heads.get(head) ?? [];
    entries.push({ value, matches: compileSubject(pattern) });
    this.#heads.set(head, entries);
    this.#lengths.add(head.length);
  }

  find(subject: Subject): readonly T[] {
    const entries = [...this.#lengths].flatMap((length) => this.#heads.get(subject.subject.slice(0, length)) ?? []);
    return entries.filter(({ matches }) => matches(subject)).map(({ value }) => value);
  }
}

function compileSubject({ issuer, subject = "*", audience }: SubjectPattern): (subject: Subject) => boolean {
  const matchesIssuer = compileWildcard(issuer ?? "*");
  const matchesSubject = compileWildcard(subject);
  const matchesAudience = compileWildcard(audience ?? "*");
  return (said) =>
    matchesSubject(said.subject) &&
    (issuer === undefined || (said.issuer !== undefined && matchesIssuer(said.issuer))) &&
    (audience === undefined || said.audiences?.some(matchesAudience) === true);
}
