import type { TextEdit } from './edit.ts';
import { LongText, type Text } from './long-text.ts';
import { Offsets } from './offsets.ts';

/** A place as editors count it: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Line starts of a text; `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export class LineIndex {
  readonly #text: LongText;
  readonly #starts: Offsets;

  constructor(text: string | LongText, starts: Offsets = lineStarts(text.toString())) {
    this.#text = typeof text === 'string' ? LongText.of(text) : text;
    this.#starts = starts;
  }

  /** The lines of the text that an edit makes of this one: only those that the edit touches are looked for again. */
  edited(edit: TextEdit): LineIndex {
    const { span, newText } = edit;
    const text = this.#text.edited(edit);
    const old = this.#starts;
    // Whether a line starts at a place depends on the characters on both sides of it.
    const head = Math.max(1, old.firstAtLeast(span.start));
    const tail = old.firstAtLeast(span.end + 1);
    const end = span.start + newText.length;
    const between: number[] = [];
    for (let at = Math.max(1, span.start); at <= end; at++) if (startsLine(text, at)) between.push(at);
    const by = newText.length - (span.end - span.start);
    return new LineIndex(text, old.spliced(head, between, tail, by));
  }

  get text(): LongText {
    return this.#text;
  }

  get count(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#starts.firstAtLeast(at + 1) - 1;
    return { line, character: at - (this.#starts.at(line) as number) };
  }

  /** The offset of a position; one past the end of its line is clamped to that line's end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const start = this.#starts.at(position.line) as number;
    const next = this.#starts.at(position.line + 1) ?? this.#text.length + 1;
    return Math.max(start, Math.min(start + position.character, next - 1, this.#text.length));
  }

  lineStart(line: number): number {
    return this.#starts.at(Math.max(0, Math.min(line, this.#starts.length - 1))) as number;
  }
}

function lineStarts(text: string): Offsets {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 1; at <= text.length; at++) if (startsLine(text, at)) starts.push(at);
  }
  return Offsets.of(starts);
}

function startsLine(text: Text, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}
