import type { Span } from '../../text/span.ts';

const LONGEST_ADDRESS = 2000;
const DEEPEST = 32;

/** The `(address "title")` of a link whose bracket opens at `at`: the address and the place after the closing bracket. */
export function linkTarget(
  text: string,
  at: number,
): { readonly address: Span; readonly end: number } | undefined {
  const start = skipSpace(text, at + 1);
  const address = text[start] === '<' ? inAngles(text, start) : bare(text, start);
  if (!address) return undefined;
  let end = skipSpace(text, address.after);
  if (end > address.after) end = skipSpace(text, afterTitle(text, end));
  return text[end] === ')' ? { address: address.span, end: end + 1 } : undefined;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n' || text[end] === '\r') end++;
  return end;
}

interface Address {
  readonly span: Span;
  readonly after: number;
}

function inAngles(text: string, at: number): Address | undefined {
  for (let end = at + 1; end < text.length && end - at < LONGEST_ADDRESS; end++) {
    const next = text[end];
    if (next === '>') return { span: { start: at + 1, end }, after: end + 1 };
    if (next === '\n' || next === '<') return undefined;
  }
  return undefined;
}

function bare(text: string, at: number): Address | undefined {
  let depth = 0;
  for (let end = at; end < text.length && end - at < LONGEST_ADDRESS; end++) {
    const next = text.charCodeAt(end);
    if (next === 40 && ++depth > DEEPEST) return undefined;
    if (next <= 32 || (next === 41 && --depth < 0)) return { span: { start: at, end }, after: end };
  }
  return undefined;
}

/** The place after a quoted title; `at` itself when there is none. */
function afterTitle(text: string, at: number): number {
  const open = text[at];
  if (open !== '"' && open !== "'" && open !== '(') return at;
  const close = text.indexOf(open === '(' ? ')' : open, at + 1);
  return close < 0 ? at : close + 1;
}
