/**
 * What patterns require (`requiredBy`), by their source; null where nothing is known. Finding that out takes as long as
 * judging many pages, so that the bundler does it (`esbuild.mjs`) and fills this in; without a bundler it is empty.
 */
export const REQUIRED_WORDS: Readonly<Record<string, readonly string[] | null>> = {};
