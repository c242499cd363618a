/** How much of a folder its report speaks of. */
export type Coverage =
  /** Open files, and those that say where credentials reach. */
  | { readonly is: "begun" }
  | { readonly is: "whole" }
  /** A person ended the scan. */
  | { readonly is: "stopped"; readonly done: number; readonly of: number }
  /** Its file system would not say what there is. */
  | { readonly is: "unlisted" }
  /** So many folders in it could not be read. */
  | { readonly is: "partial"; readonly unread: number }
  /** There are more files than are listed. */
  | { readonly is: "cut"; readonly at: number };
