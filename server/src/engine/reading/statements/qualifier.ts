import type { PeriodToken, Token } from '../tokens.ts';

/** What a size before a noun may be in, when it tells which of several is meant: tyres of 18 inches, users of 18 to 24 years. */
const OF_SIZE = /^(?:age|length|length-nano|data|bandwidth|power|volume|mass|voltage|charge|frequency)$/;

/** Behind a length of time that is the term of something: 10年期国债, "the 10-year yield", 三年期存款. */
const OF_TERM = /^期|^-?(?:year|month)s? (?=[a-z])/;

/**
 * The figure or length of time that ends where the words of a measure begin, with nothing between: 20英寸|轮胎收入, 18—24岁|用户,
 * 10年|期国债收益率. It tells which one is meant, and is a word of the measure.
 */
export function qualifierBefore(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
): string | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.end < from) return undefined;
    if (token.type === 'stop') return undefined;
    if (token.type === 'figure') {
      const { unit, kind } = token.figure;
      if (token.end !== from || kind !== 'amount' || !OF_SIZE.test(unit?.dimension ?? '')) return undefined;
      return isNoun(text, token.end) ? written(text, token) : undefined;
    }
    if (token.type === 'period' && isTerm(text, token)) return written(text, token);
  }
  return undefined;
}

function isTerm(text: string, { duration, end }: PeriodToken): boolean {
  return duration !== undefined && OF_TERM.test(text.slice(end, end + 12));
}

/** A character of Chinese that opens no claim and joins nothing: the name of a thing goes on. */
function isNoun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff && !'的和与與及或至到为為占佔、增降升'.includes(text.charAt(at));
}

function written(text: string, { start, end }: Token): string {
  return text.slice(start, end).replace(/\s+/gu, '').toLowerCase();
}
