/**
 * The same text in memory of its own. Engines keep a slice as a view into the text that it was cut from: one paragraph
 * that is kept would keep the whole version of the document that it was first read in, and each edit makes a version.
 */
export function own(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The same list without the room for more that a list keeps once it has grown: most that are kept hold one or two things. */
export function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.slice();
}
