import type { Lead } from '../figures/figure-reader.ts';
import { CLASSES, Class, foldCase } from '../numbers/chars.ts';
import type { Token } from '../tokens.ts';
import { Opening, openingsAt } from './first-look.ts';
import { mark } from './marks.ts';
import { number } from './numbers.ts';
import { type Scan, takeHedge } from './scan.ts';
import { cjk, latin } from './words.ts';

/** Plain text → tokens, in one pass from left to right. */
export function lex(text: string): Token[] {
  const visible = inOneLine(text);
  const scan: Scan = { text: visible, lower: foldCase(visible), tokens: [], at: 0, hedge: undefined };
  while (scan.at < visible.length) {
    const before = scan.at;
    step(scan);
    if (scan.at <= before) scan.at = before + 1;
  }
  return scan.tokens;
}

function inOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ').replaceAll('\r', ' ') : text;
}

function step(s: Scan): void {
  const code = s.text.charCodeAt(s.at);
  switch (CLASSES[code]) {
    case Class.Digit:
      number(s, plainLead(s));
      return;
    case Class.Letter:
      latin(s, openingsAt(s.lower, s.at));
      return;
    case Class.Cjk: {
      const openings = openingsAt(s.lower, s.at);
      if (openings !== Opening.Nothing || s.hedge?.span.end === s.at) cjk(s, openings);
      else s.at++;
      return;
    }
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
