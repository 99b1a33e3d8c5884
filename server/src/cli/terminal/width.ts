/**
 * Columns that a text takes in a terminal: two for East Asian wide characters and emoji, none for colours
 * and marks that combine.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(COLOURS, '')) width += characterWidth(character);
  return width;
}

/** Columns of one code point. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character < '\u0300') return 1;
  // Nearly all that stands in reports, told without asking for properties, whose tables take milliseconds to make
  if (character >= '\u3400' && character <= '\u9fff') return 2;
  if (character >= '\u3000' && character <= '\u3020') return 2;
  if (character >= '\uff01' && character <= '\uff60') return 2;
  if (character >= '\u2010' && character <= '\u2027') return 1;
  if (character >= '\u2190' && character <= '\u22ff') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colours.ts writes begin with one.
const COLOURS = /\u001b\[\d+m/g;
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

// Scripts and blocks that Unicode's East Asian Width calls Wide or Fullwidth.
const DOUBLE_WIDTH =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}\p{Emoji_Presentation}\u3000-\u303E\u3200-\u33FF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

/** The text with whatever moves a terminal's cursor or colours it replaced by spaces; the length stays. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Adds spaces up to a width in columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
