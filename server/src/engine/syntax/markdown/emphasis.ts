import type { Span } from '../../text/span.ts';

/** A run of `*`, `_` or `~`, with the characters beside it (a space at the ends of the text). */
export interface Delimiter {
  readonly mark: string;
  readonly start: number;
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

interface Opener {
  readonly start: number;
  left: number;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The delimiter runs that are emphasis marks, not characters: those that find a partner. CommonMark's rules, with one
 * stack for each kind of mark, so that each run is pushed and popped once.
 */
export function emphasisMarks(delimiters: readonly Delimiter[]): Span[] {
  const marks: Span[] = [];
  const stacks = new Map<string, Opener[]>();
  for (const run of delimiters) {
    const kind = kindOf(run);
    if (kind === undefined) continue;
    const stack = stacks.get(kind) ?? [];
    stacks.set(kind, stack);
    let closed = 0;
    if (canClose(run)) {
      while (closed < run.length && stack.length > 0) {
        const opener = stack.at(-1) as Opener;
        const taken = Math.min(opener.left, run.length - closed);
        marks.push({ start: opener.start + opener.left - taken, end: opener.start + opener.left });
        marks.push({ start: run.start + closed, end: run.start + closed + taken });
        opener.left -= taken;
        closed += taken;
        if (opener.left === 0) stack.pop();
      }
    }
    if (closed < run.length && canOpen(run))
      stack.push({ start: run.start + closed, left: run.length - closed });
  }
  return marks;
}

/** Single and double marks pair with their like; a single `~` is a range sign in Chinese, never a mark. */
function kindOf(run: Delimiter): string | undefined {
  if (run.mark === '~') return run.length === 2 ? '~~' : undefined;
  if (run.length > 3) return undefined;
  return run.mark + (run.length === 1 ? '' : run.mark);
}

function canOpen(run: Delimiter): boolean {
  if (SPACE.test(run.after)) return false;
  if (run.mark === '_' && isWord(run.before)) return false;
  return run.length > 1 || !PUNCTUATION.test(run.after) || !isWord(run.before);
}

function canClose(run: Delimiter): boolean {
  if (SPACE.test(run.before)) return false;
  if (run.mark === '_' && isWord(run.after)) return false;
  return run.length > 1 || !PUNCTUATION.test(run.before) || !isWord(run.after);
}

function isWord(character: string): boolean {
  return !SPACE.test(character) && !PUNCTUATION.test(character);
}
