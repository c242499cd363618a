const folders =
  /(?:^|\/)(?:(?:unit|integration|functional|e2e|smoke)?[-_]?tests?|__(?:tests|mocks|fixtures)__|specs?|test[-_]?(?:data|resources|fixtures|cases)|fixtures?|mocks?|e2e|examples?|samples?)\//i;

/** `x_test.go`, `test_x.py`, `x.spec.ts`, `XTests.java`. */
const files = /(?:[._-](?:test|spec)s?\.\w+|(?:^|\/)(?:test_[^/]+|conftest)\.py|[a-z0-9](?:Tests?|Spec)\.\w+)$/;

/** Whether a file is a test, an example, or what one of them reads: most of what looks like a secret there opens nothing. */
export function isTestPath(path: string): boolean {
  return folders.test(path) || files.test(path);
}
