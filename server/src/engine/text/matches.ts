const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, as `matchAll` finds them: that makes a new pattern and an iterator for each
 * text, which costs more than looking through a short one that holds nothing.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return NONE;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return all;
}
