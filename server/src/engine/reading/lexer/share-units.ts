import { GOES_ON_AFTER_SCALE } from '../../lexicon/money-nouns.ts';
import { sharedScale, withUnit } from '../figures/make-figure.ts';
import type { FigureToken, Token, WordToken } from '../tokens.ts';

/** What stands between the members of a list. */
export const LIST_GAPS = new Set([
  '、',
  '和',
  '与',
  '與',
  '及',
  '或',
  ',',
  'and',
  ', and',
  'or',
  '/',
  '、和',
  '+',
  '=',
]);

/** 分别为 3.1、4.2 亿元; "3.1, 4.2 and 2.5 bn": the last unit serves the bare numbers straight before it. */
export function shareUnits(text: string, tokens: Token[]): Token[] {
  let giver: FigureToken | undefined;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.type !== 'figure') continue;
    const f = token.figure;
    if (giver !== undefined && isSignedMember(text, token, giver)) {
      giver = { ...token, figure: withUnit(f, f.unit, giver.figure.scale, 'shared') };
      tokens[i] = giver;
    } else if (
      giver !== undefined &&
      f.unit === undefined &&
      (f.scale === 1 || isOfOneScale(text, token, giver)) &&
      f.kind === 'amount' &&
      (isListed(text, token, giver) || isChangeTo(text, tokens, i, giver) || isPartOf(text, token, giver))
    ) {
      const last = giver.figure;
      const by = f.scale === 1 ? sharedScale(f, last) : last.scale / f.scale;
      const figure = withUnit(f, last.unit, by, 'shared');
      giver = { ...token, figure: last.kind === 'multiple' ? { ...figure, kind: 'multiple' } : figure };
      tokens[i] = giver;
    } else giver = f.unit !== undefined || f.scale !== 1 || f.kind === 'multiple' ? token : undefined;
  }
  return tokens;
}

/** "$3.1, $4.2 and $5.0 billion": the sign is said each time, the scale once. Prices of a few dollars are told in whole ones. */
function isSignedMember(text: string, { figure, end }: FigureToken, giver: FigureToken): boolean {
  const last = giver.figure;
  return (
    figure.scale === 1 &&
    last.scale > 1 &&
    figure.kind === 'amount' &&
    figure.range === undefined &&
    figure.unit !== undefined &&
    figure.unit.id === last.unit?.id &&
    /^\P{L}/u.test(figure.text) &&
    /^\P{L}/u.test(last.text) &&
    decimalsOf(figure.written) > 0 &&
    decimalsOf(figure.written) === decimalsOf(last.written) &&
    isOfOneSize(figure.value, Number(last.written)) &&
    LIST_GAPS.has(text.slice(end, giver.start).trim())
  );
}

function decimalsOf(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}

/** 7.6亿、8.9亿和10.5亿元, 120万、180万千瓦: the scale is said each time, the unit and its own thousands once. */
function isOfOneScale(text: string, { figure, end }: FigureToken, giver: FigureToken): boolean {
  if (giver.figure.unit === undefined) return false;
  const said = text.slice(figure.digits.end, end);
  const isSaid = said !== '' && text.startsWith(said, giver.figure.digits.end);
  if (figure.scale !== giver.figure.scale && !(isSaid && figure.scale < giver.figure.scale)) return false;
  return text.slice(end, giver.start).trim() !== ',';
}

/** "1,240, 22% fewer", "walkers numbered 43,900, and €1.2 million was raised": a count and then something else are no list. */
function isListed(text: string, token: FigureToken, giver: FigureToken): boolean {
  if (/^[$€£¥]/.test(giver.figure.text)) return false;
  const gap = text.slice(token.end, giver.start).trim();
  // "by 12 or 5.1%": the same told once more
  if ((gap === 'or' || gap === '或') && giver.figure.kind !== 'amount') return false;
  return LIST_GAPS.has(gap) && !(gap === ',' && token.figure.value > 100 && giver.figure.unit?.id === '%');
}

/** "hold 40.0 of 65.3 million": a part told to the same place as its whole, whose scale serves both. */
function isPartOf(text: string, { figure, end }: FigureToken, giver: FigureToken): boolean {
  const last = giver.figure;
  return (
    last.scale > 1 &&
    figure.value < Number(last.written) &&
    decimalsOf(figure.written) > 0 &&
    decimalsOf(figure.written) === decimalsOf(last.written) &&
    / ?(?:out )?of (?:the |a total of )?$/.test(text.slice(end, giver.start))
  );
}

/** "by 75 to 644 tonnes": the change and the level are of one unit; a rise by 3 to 45 % is one of points. */
function isChangeTo(text: string, tokens: readonly Token[], i: number, level: FigureToken): boolean {
  const [before, change] = [tokens[i - 1], tokens[i]];
  return (
    before?.type === 'word' &&
    before.mode === 'by' &&
    level.figure.kind === 'amount' &&
    text.slice(change?.end, level.start) === ' to '
  );
}

/** "from 310,000 to 545,000 square metres", "to 545,000 square metres from 310,000": both ends of a change are of one unit. */
export function shareEnds(text: string, tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'word' || (token.kind !== 'from' && token.kind !== 'compare')) continue;
    const at = nextFigure(tokens, i + 1, PASSED_TO_START);
    const start = tokens[at];
    if (start?.type === 'figure') shareWithEnd(text, tokens, at, start);
    if (start?.type !== 'figure' || !isUnitless(start) || COUNTED.test(text.slice(start.end, start.end + 16)))
      continue;
    const behind = tokens[nextFigure(tokens, at + 1, PASSED_TO_END)];
    const end = behind?.type === 'figure' ? behind : figureBefore(tokens, i);
    // "from 28.4 million to 22.1 million cubic metres": each with a scale of its own
    if (end === undefined || (isBare(start) ? isBare(end) : isUnitless(end)) || !isEndOf(text, start, end))
      continue;
    if (text.slice(Math.min(start.end, end.end), Math.max(start.start, end.start)).length > LONGEST_GAP)
      continue;
    const { figure } = start;
    const scale =
      isBare(start) && isOfOneSize(figure.value, Number(end.figure.written))
        ? sharedScale(figure, end.figure)
        : 1;
    tokens[at] = { ...start, figure: withUnit(figure, end.figure.unit, scale, 'shared') };
  }
  return tokens;
}

/** "from 2.45 million tonnes down to 1.62 million": what the second end is of has been said with the first. */
function shareWithEnd(text: string, tokens: Token[], at: number, start: FigureToken): void {
  const { unit, scale } = start.figure;
  const next = nextFigure(tokens, at + 1, PASSED_TO_END);
  const end = tokens[next];
  if (unit === undefined || start.figure.kind !== 'amount' || end?.type !== 'figure' || !isUnitless(end))
    return;
  // "from 12 tonnes to 340": without a scale of its own the second may be of less, or of other things
  if (end.figure.scale === 1 || scale === 1 || !TO_END.test(text.slice(start.end, end.start))) return;
  if (!GOES_ON_AFTER_SCALE.test(text.slice(end.end, end.end + 16))) return;
  tokens[next] = { ...end, figure: withUnit(end.figure, unit, 1, 'shared') };
}

const TO_END = /\b(?:to|through)\b[^,.;\d]{0,20}(?:in )?(?:(?:19|20)\d\d )?$/i;

/** "$960m from 320 stores": the bare number counts things of its own. */
const COUNTED = /^ (?!(?:was|is|has|this|thus|plus|less|versus|yes)\b)[a-z]{3,}[a-rt-z]s\b/;

/** "from 3 to 5 percent" has both in percent; "from 3 plants to 45%" speaks of two things. */
function isEndOf(text: string, start: FigureToken, end: FigureToken): boolean {
  if (end.figure.kind === 'amount') return true;
  return (
    end.figure.kind === 'percent' && /^ (?:to|through) $|^[至到]$/.test(text.slice(start.end, end.start))
  );
}

const PASSED_TO_START: readonly WordToken['kind'][] = ['of', 'average'];
const PASSED_TO_END: readonly WordToken['kind'][] = ['to', 'rise', 'fall', 'is'];
/** Characters between the two ends. */
const LONGEST_GAP = 40;
/** "31,800 guilders a hectare in 2023, as against 26,500": what comes before a comparison and its comma. */
const PASSED_BACK = 3;

function nextFigure(tokens: readonly Token[], from: number, passed: readonly WordToken['kind'][]): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (token.type !== 'period' && !(token.type === 'word' && passed.includes(token.kind))) break;
    i++;
  }
  return i;
}

function figureBefore(tokens: readonly Token[], i: number): FigureToken | undefined {
  let at = i - 1;
  while (at >= i - PASSED_BACK && isPassedBack(tokens[at])) at--;
  const before = tokens[at];
  return before?.type === 'figure' ? before : undefined;
}

function isPassedBack(token: Token | undefined): boolean {
  return token?.type === 'period' || (token?.type === 'stop' && token.level === 'comma');
}

function isBare(token: FigureToken): boolean {
  return isUnitless(token) && token.figure.scale === 1;
}

function isUnitless({ figure }: FigureToken): boolean {
  return figure.unit === undefined && figure.kind === 'amount' && figure.range === undefined;
}

/** 850 and 1.2 million are not both millions; 13 and 20 trillion are both trillions. */
function isOfOneSize(bare: number, written: number): boolean {
  return bare > 0 && written > 0 && bare < written * 20 && written < bare * 20;
}
