import type { Text } from './long-text.ts';
import { type Span, shift } from './span.ts';

/** Replaces the text under `span` by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that do not overlap, whatever their order. Overlapping ones are a programmer's mistake: the later is dropped. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at) continue;
    out += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return out + text.slice(at);
}

/** The smallest single edit that turns `before` into `after`, by common prefix and suffix; undefined when they are equal. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const start = sharedStart(before, after, most);
  const tail = sharedEnd(before, after, most - start);
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}

/** The smallest edit that does the same to `before`; undefined when it changes nothing. */
export function smallest({ span, newText }: TextEdit, before: Text): TextEdit | undefined {
  const edit = difference(before.slice(span.start, span.end), newText);
  return edit && { span: shift(edit.span, span.start), newText: edit.newText };
}

/** One edit that does what two do, one after the other: it covers both. `after` is the text that the second leaves. */
export function joined(first: TextEdit, second: TextEdit, after: Text): TextEdit {
  const firstEnd = first.span.start + first.newText.length;
  const start = Math.min(first.span.start, second.span.start);
  const end = first.span.end + Math.max(0, second.span.end - firstEnd);
  const grown = second.newText.length - (second.span.end - second.span.start);
  return { span: { start, end }, newText: after.slice(start, Math.max(firstEnd, second.span.end) + grown) };
}

/** Slices are compared as a whole, many characters at a time; only the one that differs is looked at by character. */
const SLICE = 4096;

function sharedStart(before: string, after: string, most: number): number {
  let at = 0;
  while (at + SLICE <= most && before.slice(at, at + SLICE) === after.slice(at, at + SLICE)) at += SLICE;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

function sharedEnd(before: string, after: string, most: number): number {
  const [b, a] = [before.length, after.length];
  let tail = 0;
  while (
    tail + SLICE <= most &&
    before.slice(b - tail - SLICE, b - tail) === after.slice(a - tail - SLICE, a - tail)
  )
    tail += SLICE;
  while (tail < most && before.charCodeAt(b - 1 - tail) === after.charCodeAt(a - 1 - tail)) tail++;
  return tail;
}
