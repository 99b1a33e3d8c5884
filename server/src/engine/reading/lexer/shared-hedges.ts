import type { Figure } from '../../quantity/figure.ts';
import { withHedge } from '../figures/make-figure.ts';
import type { FigureToken, Token } from '../tokens.ts';
import { LIST_GAPS } from './share-units.ts';

/** 份额分别超过50%和40%: the hedge before the first member is that of each, when 分别 says so. */
export function shareHedges(text: string, tokens: Token[]): Token[] {
  let said: Figure['hedge'];
  let last: FigureToken | undefined;
  tokens.forEach((token, i) => {
    if (token.type === 'word' && token.kind === 'respectively') {
      said = undefined;
      last = undefined;
      for (let k = i + 1; k < tokens.length && said === undefined; k++) {
        const next = tokens[k] as Token;
        if (next.type === 'figure') {
          said = opens(next) ? next.figure.hedge : undefined;
          last = next;
          break;
        }
        if (next.type === 'stop' && next.level !== 'list') break;
      }
    }
    if (token.type !== 'figure' || said === undefined || last === undefined || token === last) return;
    if (token.figure.hedge === undefined && LIST_GAPS.has(text.slice(last.end, token.start).trim())) {
      const shared: FigureToken = { ...token, figure: withHedge(text, token.figure, said) };
      tokens[i] = shared;
      last = shared;
    } else said = undefined;
  });
  return tokens;
}

/** The hedge stands before its number, not behind it. */
function opens({ figure }: FigureToken): boolean {
  return figure.hedgeSpan !== undefined && figure.hedgeSpan.end <= figure.span.start;
}
