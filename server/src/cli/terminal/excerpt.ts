import { characterWidth, displayWidth, withoutControls } from './width.ts';

/** A source line, or the part of a very long one that matters; `from` and `to` are where the figure stands in it. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 1200;

/** The line that an offset stands on. Lines longer than a screen are cut around the place here already. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  let lineStart = start;
  while (lineStart > 0 && !isLineEnd(text.charCodeAt(lineStart - 1)) && start - lineStart < LONGEST_LINE)
    lineStart--;
  let lineEnd = start;
  while (lineEnd < text.length && !isLineEnd(text.charCodeAt(lineEnd)) && lineEnd - start < LONGEST_LINE)
    lineEnd++;
  return {
    text: withoutControls(text.slice(lineStart, lineEnd)),
    from: start - lineStart,
    to: Math.min(end, lineEnd) - lineStart,
  };
}

/** The two lines under a finding: the source and the carets, both at most `columns` wide. */
export function drawExcerpt(excerpt: Excerpt, columns: number): readonly [string, string] {
  const marked = excerpt.text.slice(excerpt.from, excerpt.to);
  const fits = displayWidth(excerpt.text) <= columns;
  const head = excerpt.text.slice(0, excerpt.from);
  const before = fits ? head : keepEnd(head, Math.floor(columns / 2));
  const room = columns - displayWidth(before) - displayWidth(marked);
  const after = keepStart(excerpt.text.slice(excerpt.to), Math.max(8, room));
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [before + marked + after, ' '.repeat(displayWidth(before)) + carets];
}

function keepEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const characters = [...text].reverse();
  return `…${takeWhileFits(characters, columns - 1)
    .reverse()
    .join('')}`;
}

function keepStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return `${takeWhileFits([...text], columns - 1).join('')}…`;
}

function takeWhileFits(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex(character => {
    width += characterWidth(character);
    return width > columns;
  });
  return characters.slice(0, end < 0 ? characters.length : end);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
