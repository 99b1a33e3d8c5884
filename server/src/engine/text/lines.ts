import type { TextEdit } from './edit.ts';
import { firstAtLeast, type Offsets, spliced } from './offsets.ts';

/** A place as editors count it: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Line starts of a text; `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: Offsets;

  constructor(text: string, starts: Offsets = lineStarts(text)) {
    this.#text = text;
    this.#starts = starts;
  }

  /** The lines of the text that an edit makes of this one: only those that the edit touches are looked for again. */
  edited({ span, newText }: TextEdit): LineIndex {
    const text = this.#text.slice(0, span.start) + newText + this.#text.slice(span.end);
    const old = this.#starts;
    // Whether a line starts at a place depends on the characters on both sides of it.
    const head = Math.max(1, firstAtLeast(old, span.start));
    const tail = firstAtLeast(old, span.end + 1);
    const end = span.start + newText.length;
    const between: number[] = [];
    for (let at = Math.max(1, span.start); at <= end; at++) if (startsLine(text, at)) between.push(at);
    const by = newText.length - (span.end - span.start);
    return new LineIndex(text, spliced(old, head, between, tail, by));
  }

  get text(): string {
    return this.#text;
  }

  get count(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#starts[low] as number) };
  }

  /** The offset of a position; one past the end of its line is clamped to that line's end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const start = this.#starts[position.line] as number;
    const next = this.#starts[position.line + 1] ?? this.#text.length + 1;
    return Math.max(start, Math.min(start + position.character, next - 1, this.#text.length));
  }

  lineStart(line: number): number {
    return this.#starts[Math.max(0, Math.min(line, this.#starts.length - 1))] as number;
  }
}

function lineStarts(text: string): Offsets {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 1; at <= text.length; at++) if (startsLine(text, at)) starts.push(at);
  }
  return Uint32Array.from(starts);
}

function startsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}
