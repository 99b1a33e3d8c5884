import { formatInterval } from '../../quantity/format.ts';
import { add, divide, exactly, type Interval, meets, subtract } from '../../quantity/interval.ts';
import { isLikelyFactor } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { type Levels, levelsOf } from '../prose/levels.ts';
import { isSpelledOut } from '../prose/mistakes.ts';
import { fitsOtherPair } from '../prose/other-pairs.ts';
import { relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, DraftFix, Rule } from '../rule.ts';
import { multiplesOfTwo } from './multiple-of-two.ts';

export const multipleMismatch: Rule = {
  id: 'growth/multiple-mismatch',
  severity: 'error',
  summary: 'A factor (倍, 番, doubled, n-fold) contradicts the two levels.',
  scope: 'prose',
  needs: ['pair', 'multiple'],
  check: block => [...block.changes.flatMap(change => check(change, block)), ...multiplesOfTwo(block)],
};

function check(change: Change, block: BlockReading): Draft[] {
  const { text } = block;
  const { multiple } = change;
  const levels = levelsOf(change);
  if (
    multiple === undefined ||
    levels === undefined ||
    multiple.figure.range !== undefined ||
    isHypothetical(multiple)
  )
    return [];
  const { fromStatement: from, toStatement: to } = levels;
  if (from.figure.kind === 'multiple' || from.figure.kind === 'points') return [];
  if (isSinceBefore(multiple, from, text) || isBeforeRange(multiple, from, to, text)) return [];
  if (isCountOfTimes(multiple, text) || isRatioOfOther(multiple, text)) return [];
  const shrinks = multiple.direction < 0 || multiple.figure.value < 1;
  const ratio =
    shrinks && multiple.figure.value > 1 ? divide(levels.from, levels.to) : divide(levels.to, levels.from);
  if (ratio === undefined) return [];
  const claim = multiple.figure.value < 1 ? shrunk(multiple) : multiple.figure.interval;
  const toReading = meets(ratio, claim);
  const byReading = meets(subtract(ratio, exactly(1)), claim);
  if (toReading && !isFormalBy(multiple, text)) return [];
  if (
    (byReading && !isTimesOf(multiple, text)) ||
    (!toReading && isOfAnother(block, multiple, levels, claim))
  )
    return [];
  if (change.isDrawn !== true && !isSpelledOut(levels, multiple) && !isLikelyFactor(claim, ratio)) return [];
  const related = [relatedTo(from), relatedTo(to)];
  const factor = formatInterval(ratio, 1);
  if (toReading) {
    return [
      {
        span: multiple.figure.span,
        message: `${from.figure.text} → ${to.figure.text} is ${factor} times as much, an increase by ${formatInterval(subtract(ratio, exactly(1)), 1)} 倍, which is what the words state`,
        related,
        fixes: byFixes(multiple, ratio),
        severity: 'warning',
      },
    ];
  }
  return [
    {
      span: multiple.figure.span,
      message: `Stated ${multiple.figure.text}; ${from.figure.text} → ${to.figure.text} is a factor of ${factor}`,
      related,
      fixes: [],
    },
  ];
}

const TIMES = /(?: times|\btwice|\bthrice)$/i;

/** 是三年前的 3.5 倍 compares two levels; only 增长 3.5 倍 may mean what was added. */
function isTimesOf({ figure }: Statement, text: string): boolean {
  // "four times the 18 of ten years ago", "five times as many as"
  if (
    TIMES.test(figure.text) &&
    /^ (?:the|its|their|what|as) /i.test(text.slice(figure.span.end, figure.span.end + 8))
  )
    return true;
  const start = figure.hedgeSpan?.start ?? figure.span.start;
  // 三年成长至三倍: of a verb of growing up to something
  if (GROWN_TO.test(text.slice(Math.max(0, start - 8), start))) return true;
  return /(?:是|为|為|到|至|相当于|相當於)[^，。；]{1,16}的$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

const GROWN_TO =
  /[增长長大升高扩擴涨漲提](?:加|张|張)?(?:至|到|为|為|成为|成為)(?:了)?(?:原来的|原來的|原先的)?[约約近]?$/u;

/** The factor is right of another level of the sentence. */
function isOfAnother(block: BlockReading, multiple: Statement, levels: Levels, claim: Interval): boolean {
  return fitsOtherPair(block, multiple, levels, (from, to) => {
    const ratio = divide(to, from);
    return ratio !== undefined && meets(ratio, claim);
  });
}

/** "56.8%, compared with 43.9% for men, …, and has doubled since 2000": since a time of which no level is told. */
function isSinceBefore({ figure }: Statement, from: Statement, text: string): boolean {
  return (
    !from.ownPeriod &&
    !from.lead.some(t => t.type === 'word' && t.kind === 'from') &&
    /^[^.;,]{0,12} since\b/i.test(text.slice(figure.span.end, figure.span.end + 20))
  );
}

/** "cut four times" counts cuts; only "times as much", "times the …" and the like compare. */
function isCountOfTimes(multiple: Statement, text: string): boolean {
  const { figure } = multiple;
  return (
    TIMES.test(figure.text) &&
    !/^ (?:as|the|its|their|that|more|higher|larger|greater|what|last|in(?! (?:19|20)\d\d))\b/i.test(
      text.slice(figure.span.end),
    )
  );
}

/** "puts the shares on 15.8x earnings", 对应市盈率15.8倍: a ratio of two things, not of two values of one. */
function isRatioOfOther({ figure }: Statement, text: string): boolean {
  const { start, end } = figure.span;
  // "dropped from 184 to 161 ms, at 2.3 times the load": of something else that is named
  if (
    TIMES.test(figure.text) &&
    /\bat (?:about |some |nearly )?$/i.test(text.slice(Math.max(0, start - 12), start))
  )
    return true;
  if (/x$/i.test(figure.text))
    return (
      /\b(?:on|at|multiples? of|ratio of)(?: (?:just|only|about|around|some|roughly))? $/i.test(
        text.slice(Math.max(0, start - 24), start),
      ) || RATIO_BEHIND.test(text.slice(end, end + 40))
    );
  return RATIO_BEFORE.test(clauseBefore(text, start - 24, start, '，。；,;'));
}

const RATIO_BEHIND =
  /^[^.;]*?\b(?:earnings|ebitda?|ebit|sales|book|eps|p\/e|nav|cover(?:age|ed)?|leverage|20\d\de?)\b/i;
const RATIO_BEFORE =
  /市盈率|市净率|市淨率|市销率|本益比|股價淨值比|估值|\bP\/?[EBS]\b|\bEV\b|杠杆|槓桿|保障倍[数數]|覆盖倍|覆蓋倍|认购|認購|周转|週轉/iu;

/** "more than halved" leaves less than half, "nearly halved" somewhat more. */
function shrunk({ figure }: Statement): Interval {
  const { value } = figure;
  if (figure.hedge === 'over' || figure.hedge === 'atLeast') return { low: 0, high: value * 1.05 };
  if (figure.hedge === 'nearly') return { low: value * 0.98, high: value * 1.25 };
  return figure.interval;
}

/** 增长了 3 倍 states what was added; 增长 3 倍 is used both ways and left alone, 下降了 3 倍 is of growth/decrease-by-multiple. */
function isFormalBy(multiple: Statement, text: string): boolean {
  const { move, figure } = multiple;
  // 增幅达 3 倍: a noun of what was added
  const isNoun =
    text[figure.span.end - 1] === '倍' &&
    figure.hedge === undefined &&
    SIZE_OF_RISE.test(text.slice(Math.max(0, figure.span.start - 8), figure.span.start));
  if (isNoun) return true;
  return (
    move?.mode === 'by' &&
    multiple.direction > 0 &&
    text[figure.span.end - 1] === '倍' &&
    figure.hedge === undefined
  );
}

const SIZE_OF_RISE = /(?:[增升涨漲]幅|增[长長][率速]|增速|成[长長]率)(?:高?[达達]到?|[为為是]|[约約]|有)*$/u;

function byFixes(multiple: Statement, ratio: Interval): DraftFix[] {
  return valueFix(multiple.figure, add(ratio, exactly(-1)), 'preferred');
}

/** "The time for ten times the text, 5.2 to 10.9": a range behind a factor of something else. */
function isBeforeRange({ figure }: Statement, from: Statement, to: Statement, text: string): boolean {
  return (
    from.sentence === to.sentence &&
    / (?:to|and) $/.test(text.slice(from.figure.span.end, to.figure.span.start)) &&
    OF_THE.test(text.slice(figure.span.end, from.figure.span.start))
  );
}

const OF_THE = /^ (?:the|its|their|our|this|that) [a-z][a-z -]*[,:]? $/i;
