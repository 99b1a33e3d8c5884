import type { Span } from '../../text/span.ts';
import type { Link } from '../document.ts';
import { type Delimiter, emphasisMarks } from './emphasis.ts';
import { linkTarget } from './link-target.ts';

/** What of a stretch of Markdown is not prose, and the links in it. Spans count from the start of the stretch, in order, apart. */
export interface Inline {
  readonly masked: readonly Span[];
  readonly links: readonly Link[];
}

const NOTHING: Inline = { masked: [], links: [] };
const ANY_MARK = /[`*_~[<\\&]|:\/\/|www\./;
const MARK = /[`*_~[\]<\\&]/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const AUTOLINK = /<[a-z][a-z\d+.-]{1,31}:[^\s<>]*>/iy;
const TAG = /<\/?[a-z][a-z\d-]{0,31}(?:\s[^<>]*)?\/?>/iy;
const FOOTNOTE = /\[\^[^\s[\]]{1,64}\]:?/y;
const REFERENCE = /\[[^[\]\n]{0,200}\]/y;
const ADDRESS = /(?:https?:\/\/|www\.)[\w!#$%&'()*+,./:;=?@~-]+/g;
const ESCAPABLE = /[!-/:-@[-`{-~\n]/;

/**
 * Finds code, link targets, HTML, emphasis marks, escapes, entities, footnote references and bare addresses in one
 * linear pass. It follows CommonMark, except that `**` next to full-width punctuation is a mark, as every Chinese author means it.
 */
export function scanInline(text: string): Inline {
  if (!ANY_MARK.test(text)) return NOTHING;
  const scan = new Scan(text);
  scan.run();
  scan.addresses();
  return { masked: inOrder(scan.masked), links: scan.links };
}

/** Matches a sticky expression at one place; its length there, 0 when it does not match. */
function lengthAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex - at : 0;
}

class Scan {
  readonly masked: Span[] = [];
  readonly links: Link[] = [];
  readonly #text: string;
  readonly #brackets: number[] = [];
  readonly #delimiters: Delimiter[] = [];
  #backticks: Map<number, number[]> | undefined;
  #noComment = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    let at = 0;
    for (;;) {
      MARK.lastIndex = at;
      const found = MARK.exec(this.#text);
      if (!found) break;
      at = this.#mark(found.index, found[0]);
    }
    this.masked.push(...emphasisMarks(this.#delimiters));
  }

  /** Addresses that stand bare in the text; those inside links and code are masked already. */
  addresses(): void {
    if (!this.#text.includes('://') && !this.#text.includes('www.')) return;
    for (const found of this.#text.matchAll(ADDRESS)) {
      const whole = found[0].replace(/[.,;:!?'*~]+$/, '');
      const unbalanced = whole.endsWith(')') && !whole.includes('(');
      this.#mask(found.index, found.index + whole.length - (unbalanced ? 1 : 0));
    }
  }

  /** Handles the mark at `at`; where to go on. */
  #mark(at: number, mark: string): number {
    switch (mark) {
      case '`':
        return this.#code(at);
      case '\\':
        return this.#escape(at);
      case '&':
        return this.#maskLength(at, lengthAt(ENTITY, this.#text, at));
      case '<':
        return this.#angle(at);
      case '[':
        return this.#open(at);
      case ']':
        return this.#close(at);
      default:
        return this.#delimiterRun(at, mark);
    }
  }

  #mask(start: number, end: number): number {
    if (end > start) this.masked.push({ start, end });
    return end;
  }

  #maskLength(at: number, length: number): number {
    return length > 0 ? this.#mask(at, at + length) : at + 1;
  }

  #escape(at: number): number {
    const next = this.#text[at + 1];
    if (next === undefined || !ESCAPABLE.test(next)) return at + 1;
    this.#mask(at, at + 1);
    return at + 2;
  }

  /** A code span ends at the next run of as many backticks. */
  #code(at: number): number {
    const length = runLength(this.#text, at);
    this.#backticks ??= backtickRuns(this.#text, at);
    const runs = this.#backticks.get(length) ?? [];
    while (runs.length > 0 && (runs.at(-1) as number) <= at) runs.pop();
    const close = runs.at(-1);
    return close === undefined ? at + length : this.#mask(at, close + length);
  }

  #angle(at: number): number {
    if (this.#text.startsWith('<!--', at)) {
      const end = this.#noComment ? -1 : this.#text.indexOf('-->', at + 4);
      if (end >= 0) return this.#mask(at, end + 3);
      this.#noComment = true;
      return at + 4;
    }
    const tag = lengthAt(TAG, this.#text, at) || lengthAt(AUTOLINK, this.#text, at);
    if (tag === 5 && this.#text.startsWith('<sup>', at)) {
      // A raised number is a note mark or an exponent, never part of the figure before it.
      const end = this.#text.slice(at, at + 40).indexOf('</sup>');
      if (end >= 0) return this.#mask(at, at + end + 6);
    }
    return this.#maskLength(at, tag);
  }

  #open(at: number): number {
    const footnote = lengthAt(FOOTNOTE, this.#text, at);
    if (footnote > 0) {
      const definition = this.#text[at + footnote - 1] === ':' && at > 0;
      return this.#mask(at, at + footnote - (definition ? 1 : 0));
    }
    this.#brackets.push(at);
    return at + 1;
  }

  #close(at: number): number {
    const open = this.#brackets.pop();
    if (open === undefined) return at + 1;
    const image = open > 0 && this.#text[open - 1] === '!';
    const target = this.#text[at + 1] === '(' ? linkTarget(this.#text, at + 1) : undefined;
    const end = target?.end ?? at + 1 + lengthAt(REFERENCE, this.#text, at + 1);
    if (end === at + 1) return end;
    this.#mask(image ? open - 1 : open, open + 1);
    if (target && !image) {
      const address = this.#text.slice(target.address.start, target.address.end);
      this.links.push({ text: { start: open + 1, end: at }, target: target.address, address });
    }
    return this.#mask(at, end);
  }

  #delimiterRun(at: number, mark: string): number {
    let end = at + 1;
    while (this.#text[end] === mark) end++;
    const before = this.#text[at - 1] ?? ' ';
    const after = this.#text[end] ?? ' ';
    this.#delimiters.push({ mark, start: at, length: end - at, before, after });
    return end;
  }
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 96) end++;
  return end - at;
}

/** Runs of backticks by their length, the last ones first so that they can be taken off the end. */
function backtickRuns(text: string, from: number): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`', from); at >= 0; ) {
    const length = runLength(text, at);
    const same = runs.get(length);
    if (same) same.push(at);
    else runs.set(length, [at]);
    at = text.indexOf('`', at + length);
  }
  for (const same of runs.values()) same.reverse();
  return runs;
}

/** Sorts spans and joins those that overlap. */
function inOrder(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (!last || span.start >= last.end) out.push(span);
    else if (span.end > last.end) out[out.length - 1] = { start: last.start, end: span.end };
  }
  return out;
}
