import type { TextEdit } from './edit.ts';
import { firstsOf, lengthOf, partAt } from './parts.ts';

/** What is read of a text, in UTF-16 code units. A string is one. */
export interface Text {
  readonly length: number;
  slice(start: number, end?: number): string;
  charCodeAt(at: number): number;
  /** The text in one piece. */
  toString(): string;
}

/** How many code units a part has when it is made. */
const SIZE = 32_768;

/**
 * A text in parts that its versions share: an edit in one of eight megabytes copies some thousand characters. It is put
 * together where somebody asks for all of it.
 */
export class LongText implements Text {
  readonly length: number;
  readonly #parts: readonly string[];
  readonly #firsts: readonly number[];
  #whole: string | undefined;

  private constructor(parts: readonly string[], whole?: string) {
    this.#parts = parts;
    this.#firsts = firstsOf(parts);
    this.length = lengthOf(parts, this.#firsts);
    this.#whole = whole;
  }

  static of(text: string): LongText {
    return new LongText(cut(text), text);
  }

  slice(start: number, end = this.length): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    let out = '';
    for (let part = partAt(this.#firsts, start); part < this.#parts.length; part++) {
      const first = this.#firsts[part] as number;
      if (first >= end) break;
      out += (this.#parts[part] as string).slice(Math.max(0, start - first), end - first);
    }
    return out;
  }

  charCodeAt(at: number): number {
    const part = partAt(this.#firsts, at);
    return this.#parts[part]?.charCodeAt(at - (this.#firsts[part] as number)) ?? Number.NaN;
  }

  edited({ span: { start, end }, newText }: TextEdit): LongText {
    const from = partAt(this.#firsts, start);
    const to = partAt(this.#firsts, end);
    const before = this.slice(this.#firsts[from] ?? 0, start);
    const after = this.slice(end, this.#firsts[to + 1] ?? this.length);
    const middle = cut(before + newText + after);
    return new LongText([...this.#parts.slice(0, from), ...middle, ...this.#parts.slice(to + 1)]);
  }

  toString(): string {
    this.#whole ??= this.#parts.join('');
    return this.#whole;
  }
}

function cut(text: string): string[] {
  if (text.length <= 2 * SIZE) return text === '' ? [] : [text];
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += SIZE) parts.push(text.slice(at, at + SIZE));
  return parts;
}
