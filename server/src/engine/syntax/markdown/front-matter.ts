import type { Fence } from '../document.ts';

/**
 * The front matter at the start of a text (after a byte order mark): from `---` to the next line of `---` or `...`.
 * Undefined when there is none, or when it is never closed: then `---` is a thematic break.
 */
export function frontMatter(text: string): { readonly fence: Fence; readonly start: number } | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /---[ \t]*(?:\r\n|\n)/y;
  opening.lastIndex = start;
  if (!opening.test(text)) return undefined;
  const content = opening.lastIndex;
  for (let at = content; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    if (line === '---' || line === '...') {
      const body = { start: content - start, end: at - start };
      const source = text.slice(start, at + line.length);
      return { fence: { kind: 'front-matter', text: source, content: body }, start };
    }
    at = end + 1;
  }
  return undefined;
}
