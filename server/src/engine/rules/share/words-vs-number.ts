import { IN_OTHER_WORDS } from '../../lexicon/word-shares.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import {
  divide,
  exactly,
  type Interval,
  meets,
  middle,
  percentOf,
  scale,
  subtract,
} from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { sharesOfWholes } from '../../reading/claims/part-of-whole.ts';
import { mayBeOfNoun } from '../../reading/claims/worded-parts.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { roomOf } from '../prose/fractions.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const wordsVsNumber: Rule = {
  id: 'share/words-vs-number',
  severity: 'warning',
  summary: 'A share in words (a quarter, 近三成, a majority) contradicts the number beside it.',
  scope: 'prose',
  needs: ['fraction'],
  check: block => block.statements.flatMap((s, i) => check(block, s, i)),
};

function check(block: BlockReading, words: Statement, i: number): Draft[] {
  if (words.figure.kind !== 'fraction' || words.role === 'growth') return [];
  const behind = checkOfTotal(block, words, i);
  if (behind.length > 0) return behind;
  const before = saidBefore(block, words, i);
  if (before !== undefined)
    return meets(roomOf(words.figure), before.figure.interval)
      ? []
      : [draft(words, before, before.figure.text)];
  const next = block.statements[i + 1];
  if (next === undefined || next.sentence !== words.sentence) return [];
  const gap = block.text.slice(words.figure.span.end, next.figure.span.start);
  // "half as frequent as in 2021 (1.8%)": a comparison, no share
  if (/^\s*(?:as|that|the (?:rate|level|figure))\b/i.test(gap)) return [];
  // 以三分之一的数量撑起近半金额（47.5%）: of the words that stand nearer
  if (OTHER_WORDS.test(gap)) return [];
  if (next.figure.kind === 'percent' && /^[^.,;，。；:：]{0,48}[（(]\s*$/u.test(gap)) {
    if (BELOW.test(block.text.slice(0, words.figure.span.start)) && next.figure.value < words.figure.value)
      return [];
    return meets(roomOf(words.figure), next.figure.interval) ? [] : [draft(words, next, next.figure.text)];
  }
  const again = numberBehindCount(block, words, i);
  if (again !== undefined)
    return meets(roomOf(words.figure), again.figure.interval) ? [] : [draft(words, again, again.figure.text)];
  if (next.figure.kind === 'percent' && isSaidAgain(block, words, next, gap))
    return meets(roomOf(words.figure), next.figure.interval) ? [] : [draft(words, next, next.figure.text)];
  const pair = ofPairAfter(block, words, i);
  if (pair !== undefined) return checkPair(words, pair);
  if (OF_THOSE.test(gap) && sharesOfWholes(block).some(({ share }) => share === words)) return [];
  if (
    next.figure.kind === 'amount' &&
    (/^,\s(?:or\s)?$/.test(gap) || (OF_THOSE.test(gap) && isCounted(next))) &&
    words.figure.unit?.id === '%'
  )
    return checkCount(block, words, next, gap);
  return [];
}

const OTHER_WORDS =
  /[近过過逾一]半|[一二两兩三四五六七八九]成|分之|\b(?:half|thirds?|quarters?|fifths?|tenths?|majority)\b/iu;

/** 492 家（46.8%）受到影响，换言之过半数…, "46.8%, in other words more than half": the number first, then the same in words. */
function saidBefore({ text, statements }: BlockReading, words: Statement, i: number): Statement | undefined {
  const number = statements[i - 1];
  if (number === undefined || number.sentence !== words.sentence || number.figure.kind !== 'percent')
    return undefined;
  if (number.figure.range !== undefined || (number.role !== 'level' && number.role !== 'share'))
    return undefined;
  const start = words.figure.hedgeSpan?.start ?? words.figure.span.start;
  const gap = text.slice(number.figure.span.end, Math.min(start, words.figure.span.start));
  if (isOfTheOthers(text, words, number)) return undefined;
  return IN_OTHER_WORDS.test(gap) && isLikelyShare(number.figure.interval, roomOf(words.figure))
    ? number
    : undefined;
}

/** 35% 借过书，换言之近三分之二的借阅证未动用: those that the number leaves. */
function isOfTheOthers(text: string, { figure: { span, ...words } }: Statement, number: Statement): boolean {
  const [behind = ''] = /^[^，。；]*/u.exec(text.slice(span.end, span.end + 24)) ?? [];
  return (
    /[未没沒无無不非]|其余|其餘/u.test(behind) &&
    meets(subtract(exactly(100), number.figure.interval), roomOf({ ...words, span }))
  );
}

/** "1,370 million cubic metres, about a third of the total"; 1,268 家，占机构总数的近一半: the count stands before the words. */
function checkOfTotal(block: BlockReading, words: Statement, i: number): Draft[] {
  const part = block.statements[i - 1];
  if (
    part === undefined ||
    part.sentence !== words.sentence ||
    part.figure.kind !== 'amount' ||
    part.role !== 'level'
  )
    return [];
  const gap = block.text.slice(
    part.figure.span.end,
    words.figure.hedgeSpan?.start ?? words.figure.span.start,
  );
  const after = block.text.slice(words.figure.span.end, words.figure.span.end + 24);
  const english = /^,\s*(?:or\s)?$/.test(gap) && /^ of (?:the total|all|the whole|them)\b/.test(after);
  const chinese = /^[，,]?[占佔][^，。；]{0,8}(?:总数|總數|总量|總量|总额|總額|总体|總體|全部)的$/u.test(gap);
  if (!english && !chinese) return [];
  const wholes = block.statements
    .slice(0, i - 1)
    .filter(
      s =>
        s.role === 'level' &&
        comparable(s.figure, part.figure) &&
        s.figure.value > part.figure.value &&
        part.turn - s.turn <= 3,
    );
  const ratios = wholes.map(w => percentOf(inBase(part.figure), inBase(w.figure)));
  const claim = roomOf(words.figure);
  if (wholes.length === 0 || ratios.some(r => r === undefined || meets(claim, r))) return [];
  if (!ratios.some(r => r !== undefined && isLikelyShare(claim, r))) return [];
  const whole = wholes[0] as Statement;
  const share = `${part.figure.text} of ${whole.figure.text} is ${formatNumber(middle(ratios[0] as Interval), 1)}%`;
  return [{ ...draft(words, part, share), related: [relatedTo(part), relatedTo(whole)] }];
}

/** "A clear majority of the clients, 43 %, …", "Nearly two-thirds of nurses in the survey, 47.8%,", 近三分之二的护士，即 47.8%. */
function isSaidAgain(block: BlockReading, words: Statement, next: Statement, gap: string): boolean {
  if (next.role === 'growth' || next.figure.range !== undefined) return false;
  if (/^的[^，。；：（(\d]{2,20}，(?:即|也就是|亦即|准确地说是|準確地說是)$/u.test(gap)) return true;
  if (isOfFewer(gap, block.text.slice(next.figure.span.end))) return false;
  if (!/^ (?:of )?[^,.;()%\d]{2,60}(?:, | – | — |, or |, that is,? )$/.test(gap)) return false;
  return MAJORITY.test(words.figure.text) || ENDS_SHARE.test(block.text.slice(next.figure.span.end));
}

/** "Half of those short of staff, that is 27% of all firms": the words are of some, the number of all. */
function isOfFewer(gap: string, behind: string): boolean {
  return OF_SOME.test(gap) && / of |^ of /.test(behind.slice(0, 4));
}

const OF_SOME =
  /^ (?:of )?(?:(?:those|them|these|the (?:latter|former|others?|rest|group))\b|[^,.;()]{0,40}\b(?:who|whose|that|which|with|without|short of|under|over|aged|in (?!the (?:survey|sample|panel|poll|study)\b|our\b|all\b)[a-z]+)\b)/i;

/** "A clear majority of the 1,050 shippers in our poll, 47%, say": between the words and the number stands of how many. */
function numberBehindCount(block: BlockReading, words: Statement, i: number): Statement | undefined {
  const [count, number] = [block.statements[i + 1], block.statements[i + 2]];
  if (count?.figure.kind !== 'amount' || number?.figure.kind !== 'percent') return undefined;
  if (number.sentence !== words.sentence || number.figure.range !== undefined) return undefined;
  const text = `${block.text.slice(words.figure.span.end, count.figure.span.start)}#${block.text.slice(count.figure.span.end, number.figure.span.start)}`;
  const isBetween = /^ (?:of|in) (?:the |our |its |their |all )?#[^,.;:()]{2,60}(?:, | – | — | \()$/u.test(
    text,
  );
  return isBetween && CLOSES.test(block.text.slice(number.figure.span.end)) ? number : undefined;
}

const CLOSES = /^(?:[,;)]| [–—])/;

/** The number is of all that the words are of: "Two in five respondents, 57% of the panel,". */
const ENDS_SHARE =
  /^(?:[,;.)]| [–—]| of (?:the (?:panel|sample|total|whole|respondents|participants)|all(?: [a-z]+)?|those (?:asked|polled|surveyed)|the \d[\d,]*(?: [a-z]+)?(?: that| who| whom)?(?: we| they)?(?: were| have| had)?(?: been)?(?: asked| polled| surveyed| questioned| interviewed| sampled| replies| answers)?)(?:[,;.)]| [–—]))/;

const MAJORITY = /majority$/i;

/** "A majority of the newcomers, 5,912 students,", 过半新生，即 5,912 人: the count of those just told in words. */
const OF_THOSE =
  /^ of (?:the|these|those|them|all)\b[^,.;()%\d]{0,30}(?:, (?:or |that is,? |namely )?| \()$|^的?[^，。；：（(\d占佔]{0,10}(?:[，,、]\s?(?:即|也就是|计|計|共|约|約)|[（(](?:即|共)?)$/u;

/** "fewer than half", "not even half": anything below, however far. */
const BELOW = /(?:fewer than|less than|not even|below|under|不到|不足|未到)\s*$/i;

interface Pair {
  readonly part: Statement;
  readonly whole: Statement;
}

/** 近四成，即在全部 486 所民办园中有 131 所: the two counts behind the words. */
function ofPairAfter(block: BlockReading, words: Statement, i: number): Pair | undefined {
  const [whole, part] = [block.statements[i + 1], block.statements[i + 2]];
  if (
    whole === undefined ||
    part === undefined ||
    part.sentence !== words.sentence ||
    whole.figure.kind !== 'amount' ||
    part.figure.kind !== 'amount'
  )
    return undefined;
  const lead = block.text.slice(words.figure.span.end, whole.figure.span.start);
  const gap = block.text.slice(whole.figure.span.end, part.figure.span.start);
  return /^，?(?:即|也就是)/.test(lead) &&
    /[中里裡]/.test(gap) &&
    gap.length < 20 &&
    whole.figure.value > part.figure.value
    ? { part, whole }
    : undefined;
}

function checkPair(words: Statement, { part, whole }: Pair): Draft[] {
  const quotient = divide(inBase(part.figure), inBase(whole.figure));
  const share = quotient && scale(quotient, 100);
  if (share === undefined || meets(roomOf(words.figure), share)) return [];
  return [
    {
      ...draft(
        words,
        part,
        `${part.figure.text} of ${whole.figure.text} is ${formatNumber(middle(share), 1)}%`,
      ),
      related: [relatedTo(part), relatedTo(whole)],
    },
  ];
}

function isCounted({ figure: { unit } }: Statement): boolean {
  return unit === undefined || unit.dimension.startsWith('count');
}

/** "Just over a quarter, 13,486 people": of the larger count of the same people told before. */
function checkCount(block: BlockReading, words: Statement, count: Statement, gap: string): Draft[] {
  const wholes = block.statements.filter(
    s =>
      s.figure.span.start < words.figure.span.start &&
      s.role === 'level' &&
      comparable(s.figure, count.figure) &&
      s.figure.value > count.figure.value &&
      mayBeOfNoun(block, gap, s),
  );
  const ratios = wholes.map(w => percentOf(inBase(count.figure), inBase(w.figure)));
  const claim = roomOf(words.figure);
  if (wholes.length === 0 || ratios.some(r => r === undefined || meets(claim, r))) return [];
  if (!ratios.some(r => r !== undefined && isLikelyShare(claim, r))) return [];
  const whole = wholes.at(-1) as Statement;
  const share = `${count.figure.text} of ${whole.figure.text} is ${formatNumber(middle(ratios.at(-1) as Interval), 1)}%`;
  return [{ ...draft(words, count, share), related: [relatedTo(count), relatedTo(whole)] }];
}

function draft(words: Statement, number: Statement, told: string): Draft {
  return {
    span: words.figure.span,
    message: `"${words.figure.text}" against ${told}`,
    related: [relatedTo(number)],
    fixes: [],
  };
}
