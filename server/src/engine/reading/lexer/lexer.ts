import type { Span } from '../../text/span.ts';
import type { Lead } from '../figures/figure-reader.ts';
import { CLASSES, Class, foldCase } from '../numbers/chars.ts';
import type { Token } from '../tokens.ts';
import { mayStartWord } from './first-look.ts';
import { mark } from './marks.ts';
import { number } from './numbers.ts';
import { type Scan, takeHedge } from './scan.ts';
import { cjk, latin, wordEnd } from './words.ts';

/** Prose → tokens, in one pass from left to right. `masked` spans (code, links, marks) are read as blanks. */
export function lex(text: string, masked: readonly Span[] = []): Token[] {
  const visible = blankOut(text, masked);
  const scan: Scan = { text: visible, lower: foldCase(visible), tokens: [], at: 0, hedge: undefined };
  while (scan.at < visible.length) {
    const before = scan.at;
    step(scan);
    if (scan.at <= before) scan.at = before + 1;
  }
  return scan.tokens;
}

function blankOut(text: string, masked: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const m of masked) {
    if (m.start < at) continue;
    out += text.slice(at, m.start) + ' '.repeat(m.end - m.start);
    at = m.end;
  }
  out += text.slice(at);
  return out.includes('\n') ? out.replaceAll('\n', ' ').replaceAll('\r', ' ') : out;
}

function step(s: Scan): void {
  const code = s.text.charCodeAt(s.at);
  switch (CLASSES[code]) {
    case Class.Digit:
      number(s, plainLead(s));
      return;
    case Class.Letter:
      if (mayStartWord(s.lower, s.at)) latin(s);
      else s.at = wordEnd(s.text, s.at);
      return;
    case Class.Cjk:
      if (s.hedge?.span.end === s.at || mayStartWord(s.lower, s.at)) cjk(s);
      else s.at++;
      return;
    case Class.Mark:
      mark(s, code);
      return;
    default:
      s.at++;
  }
}

/** Most numbers have no hedge: then nothing is taken apart. */
function plainLead(s: Scan): Lead {
  return s.hedge === undefined ? { start: s.at } : { start: s.at, ...takeHedge(s, s.at) };
}
