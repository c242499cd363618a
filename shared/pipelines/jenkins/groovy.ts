/** What is used of the packages, named one by one, so that a bundle of one piece holds nothing more of them. */
export { StringStream } from "@codemirror/language";
export { groovy } from "@codemirror/legacy-modes/mode/groovy";
