import { withUnit } from '../figures/make-figure.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';
import { readUnitText, type UnitText } from '../units/unit-text.ts';

/** "Revenue (€m)", 营收（亿元）: a unit in brackets right behind what it is the unit of. */
const IN_BRACKETS = /(?<=[\p{L}])\s?[（(]([^（()）\d]{1,16})[)）]/gu;

/**
 * 营收（亿元）2023年为12.0，2024年为15.0: a unit in brackets is that of the bare numbers behind it, up to the end of the
 * sentence or the next such bracket. It is no word of the measure.
 */
export function bracketUnits(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(isBareNumber) || !MAY_HOLD.test(text)) return tokens;
  const stated = statedIn(text);
  if (stated.length === 0) return tokens;
  const out: Token[] = [];
  let next = 0;
  let unit: UnitText | undefined;
  for (const token of tokens) {
    for (let one = stated[next]; one !== undefined && one.word.start <= token.start; one = stated[++next]) {
      unit = isStated(one.unit) ? one.unit : undefined;
      if (unit !== undefined) out.push(one.word);
    }
    if (token.type === 'stop' && token.level === 'sentence') unit = undefined;
    out.push(
      token.type === 'figure' && unit !== undefined && isBare(text, token) ? told(token, unit) : token,
    );
  }
  for (const one of stated.slice(next)) if (isStated(one.unit)) out.push(one.word);
  return out;
}

const MAY_HOLD = /[（(][^（()）\d]{1,16}[)）]/;

interface Stated {
  readonly word: WordToken;
  readonly unit: UnitText;
}

function statedIn(text: string): Stated[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(match => {
    const inner = match[1] ?? '';
    const unit = readUnitText(inner);
    const start = match.index + match[0].length - 1 - inner.length;
    return unit === undefined
      ? []
      : [{ unit, word: { type: 'word', kind: 'none', start, end: start + inner.length } }];
  });
}

/** The code of a currency alone names it, and says nothing of how it is counted. */
function isStated({ unit, scale }: UnitText): boolean {
  return scale !== 1 || unit?.dimension.startsWith('money') !== true;
}

function told(token: FigureToken, { unit, scale }: UnitText): FigureToken {
  return { ...token, figure: withUnit(token.figure, unit, scale, 'subject') };
}

function isBareNumber(token: Token): boolean {
  if (token.type !== 'figure') return false;
  const { unit, scale, kind, written } = token.figure;
  return unit === undefined && scale === 1 && kind === 'amount' && written !== '';
}

function isBare(text: string, token: FigureToken): boolean {
  const { end } = token;
  return isBareNumber(token) && !COUNTS_OTHERS.test(text.slice(end, end + 24));
}

/** "from 3 plants", 3大板块: something is counted behind. */
const COUNTS_OTHERS =
  /^ (?!(?:was|is|has|this|thus|plus|less|versus|across|as)\b)[a-z]{2,}[a-rt-z]s\b|^[\u3400-\u9fff](?<![的和与與至到增提升降较較比，下上同左或])/u;
