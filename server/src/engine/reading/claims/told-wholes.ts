/** Wholes that need no word of their own: the only other amount told. */
import { SAYS_PART } from '../../lexicon/part-words.ts';
import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
import { figurePhrase } from '../statements/figure-phrase.ts';
import { clauseBefore } from '../statements/gaps.ts';
import type { Statement } from '../statements/statements.ts';
import { isLevel, isWhole, startOf } from '../statements/whole-levels.ts';
import type { Bound } from './part-of-whole.ts';

/** "Mortgages made up 51% of it, or €43.9bn": the share of the only amount told before, then how much that is. */
export function ofAmountBehind(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const part = block.statements[i + 1];
  if (part === undefined || part.sentence !== share.sentence || !isLevel(part)) return undefined;
  if (!COMES_TO.test(block.text.slice(share.figure.span.end, startOf(part)))) return undefined;
  // "61% (2022: 57bn)": the bracket may tell of something else
  const isBracket = /[（(]\s*$/u.test(block.text.slice(share.figure.span.end, startOf(part)));
  if (isBracket && !/^[)）]/u.test(block.text.slice(part.figure.span.end))) return undefined;
  const wholes = block.statements
    .slice(0, i)
    .filter(s => part.turn - s.turn <= 1 && comparable(s.figure, part.figure));
  const [whole] = wholes;
  return whole !== undefined &&
    wholes.length === 1 &&
    isWhole(whole, part) &&
    whole.figure.value > part.figure.value
    ? { parts: [part], whole }
    : undefined;
}

const COMES_TO =
  /^(?: of [^,.;()\d]{1,30}| [a-z]+(?: [a-z]+)?)? \($|^[^，。；\d（(]{0,6}[（(](?:即|也就是)?$|^(?: of (?:(?:it|the total|this|that|them)(?: [a-z]+)?|all (?:of )?[a-z]+))?,? (?:or|that is|i\.e\.|which is|equal to|equivalent to) (?:about |some )?$|^(?:[，,]?(?:即|也就是)|[，,](?:合|约合|約合|折合|相当于|相當於|共|计|計))[约約]?$/u;

/** 全校學生 3,200 人，住宿生 960 人，占三成: all of them, and some of the same kind; nothing else of it is told. */
export function ofAllTold(block: BlockReading, part: Statement): Bound | undefined {
  const like = block.statements.filter(
    s => s.sentence === part.sentence && s !== part && comparable(s.figure, part.figure),
  );
  const [whole] = like;
  if (whole === undefined || like.length > 1 || !isWhole(whole, part) || startOf(whole) > startOf(part))
    return undefined;
  const [all, some] = [whole, part].map(s => ownPhrase(block, s));
  const isOfKind =
    all !== undefined &&
    some !== undefined &&
    all.slice(-1) === some.slice(-1) &&
    /[\u3400-\u9fff]$/u.test(all);
  return isOfKind && ALL_TOLD.test(all) ? { parts: [part], whole } : undefined;
}

const ALL_TOLD =
  /全|总|總|共|参会|參會|受访|受訪|登记|登記|现有|現有|在[校职職册冊编編]|报名|報名|应届|應屆|注册|註冊/u;

/** The words straight before a figure, without the verb that states it. */
function ownPhrase(block: BlockReading, s: Statement): string {
  const before = block.text.slice(Math.max(0, startOf(s) - 16), startOf(s));
  return before.slice(before.search(/[^，。；、：:,;（(]*$/u)).replace(/[为為达達有共约約计計是]+$/u, '');
}

/** "1,037 at the end of June, which is 12% of the total": of the only larger amount of its kind told before. */
export function ofLargerTold(block: BlockReading, share: Statement, i: number): Bound | undefined {
  const part = block.statements[i - 1];
  if (part === undefined || part.sentence !== share.sentence || !isLevel(part)) return undefined;
  if (!OF_ALL.test(block.text.slice(share.figure.span.end, share.figure.span.end + 20))) return undefined;
  if (!WHICH_IS.test(block.text.slice(part.figure.span.end, startOf(share)))) return undefined;
  const wholes = block.statements
    .slice(0, i - 1)
    .filter(
      s =>
        part.turn - s.turn <= 2 &&
        isLevel(s) &&
        s.base !== 'from' &&
        s.base !== 'past' &&
        comparable(s.figure, part.figure) &&
        s.figure.value > part.figure.value,
    );
  const [whole] = wholes;
  return whole !== undefined && wholes.length === 1 ? { parts: [part], whole } : undefined;
}

const OF_ALL = /^ of (?:the total|all of them|them all|the whole)\b/i;
const WHICH_IS =
  /^[^.;()\d]{0,50}(?:, |\(| [–—] )(?:or|which is|that is|i\.e\.|equal to|equivalent to|representing|about|some)? ?$/i;

/** 全年开工 3.12 万套。县城只开工 0.78 万套，占比 25%: a bare share of the only other amount of its kind, which is larger. */
export function ofOnlyLarger(block: BlockReading, part: Statement): Bound | undefined {
  const like = block.statements.filter(
    s =>
      part.turn - s.turn <= 1 &&
      s.sentence <= part.sentence &&
      s !== part &&
      s.figure.kind === 'amount' &&
      comparable(s.figure, part.figure),
  );
  const [whole] = like;
  if (whole === undefined || like.length > 1 || !isWhole(whole, part) || startOf(whole) > startOf(part))
    return undefined;
  if (whole.figure.value <= part.figure.value || whole.words.has('of-which')) return undefined;
  // 合计 3.65 亿元，占 36.5%。其中第一大客户 1.20 亿元，占 12.0%: a part itself, and both shares are of what is not told
  const isPartItself = block.statements.some(
    s =>
      (s.figure.kind === 'percent' || s.figure.kind === 'fraction') &&
      (s.role === 'share' || s.role === 'level') &&
      startOf(s) > startOf(whole) &&
      startOf(s) < startOf(part),
  );
  if (isPartItself) return undefined;
  const own = clauseBefore(block.text, startOf(part) - LONGEST, startOf(part), STOPS);
  return SAYS_PART.test(own) || isSaidAgain(own, figurePhrase(block, whole))
    ? { parts: [part], whole }
    : undefined;
}

const LONGEST = 30;
const STOPS = '，。；,;：:（(';

/** Two characters that the whole was told with stand again with the part. */
function isSaidAgain(own: string, phrase: string): boolean {
  const words = own.replace(/[^\u3400-\u9fff]/gu, '|');
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2);
    if (!pair.includes('|') && phrase.includes(pair)) return true;
  }
  return false;
}
