import { isReportName } from '../engine/syntax/file-kind.ts';
import type { Text } from '../engine/text/long-text.ts';

/** True for files that ask to be checked by themselves: by their name, or Markdown by its front matter. */
export function optsIn(path: string, text: Text): boolean {
  return isReportName(path) || (/\.(md|markdown)$/i.test(path) && saysTicktie(text.toString()));
}

/** Whether the front matter at the start of a Markdown text says `ticktie: true`. Reads no further than its end. */
export function saysTicktie(text: string): boolean {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let line = 0; at < text.length; line++) {
    const end = lineEnd(text, at);
    const content = text.slice(at, end).trimEnd();
    if (line === 0 && content !== '---') return false;
    if (line > 0 && (content === '---' || content === '...')) return false;
    if (/^ticktie:\s*true\s*(#.*)?$/.test(content)) return true;
    at = end + 1;
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
