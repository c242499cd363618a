// The spec reporter, whose last line counts the tests in a form that programs can read.
import mocha from "mocha";

export default class Reporter extends mocha.reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
  }
}
