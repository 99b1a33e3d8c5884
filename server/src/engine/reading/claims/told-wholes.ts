/** Wholes that need no word of their own: the only other amount told. */
import { comparable } from '../../quantity/compare.ts';
import type { BlockReading } from '../block-reading.ts';
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
    .filter(s => part.sentence - s.sentence <= 1 && comparable(s.figure, part.figure));
  const [whole] = wholes;
  return whole !== undefined &&
    wholes.length === 1 &&
    isWhole(whole, part) &&
    whole.figure.value > part.figure.value
    ? { parts: [part], whole }
    : undefined;
}

const COMES_TO =
  /^(?: of [^,.;()\d]{1,30}| [a-z]+(?: [a-z]+)?)? \($|^[^，。；\d（(]{0,6}[（(](?:即|也就是)?$|^(?: of (?:(?:it|the total|this|that|them)(?: [a-z]+)?|all (?:of )?[a-z]+))?,? (?:or|that is|i\.e\.|which is|equal to|equivalent to) (?:about |some )?$|^[，,](?:即|也就是|合|约合|約合|折合|相当于|相當於)[约約]?$/u;

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
        part.sentence - s.sentence <= 2 &&
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
