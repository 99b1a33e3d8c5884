/** The documentation page of each rule; the same files are its tests. */
export const PAGES: ReadonlyMap<string, string> = new Map<string, string>();
