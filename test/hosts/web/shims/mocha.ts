import "mocha/mocha.js";

declare const self: { readonly Mocha: typeof import("mocha") };

/** Mocha for browsers puts itself there. */
const { Mocha } = self;
export { Mocha as default };
