import { IS_ROUND_PART, MEANS_IT_AGAIN } from '../../lexicon/connectors.ts';
import { baseValue } from '../../quantity/compare.ts';
import { digitsOf } from '../../quantity/digits.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { clauseBefore } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { conversion } from './conversion.ts';
import { restatedInBrackets } from './in-brackets.ts';
import { fallsOnOne, restatedDraft, restatedIn } from './restated.ts';

/**
 * "Donations weighed in at 746,000 kg; 18% of these 7,460 tonnes had to be burnt": the same three digits or more, of the same
 * dimension, written in another unit or scale and a power of ten apart, are one quantity told twice. By chance one pair of
 * figures in a thousand would be.
 */
export const sameDigits: Rule = {
  id: conversion.id,
  severity: 'warning',
  summary: conversion.summary,
  scope: 'prose',
  needs: ['pair', 'amount'],
  check: block => {
    const plain = block.statements.filter(s => isPlain(s) && !fallsOnOne(block, s));
    if (plain.length < 2 || IS_ROUND_PART.test(block.text)) return [];
    const told = new Set([...restatedIn(block), ...restatedInBrackets(block)].map(([, again]) => again));
    return ofEach(plain, (again, i) =>
      told.has(again) ? [] : check(block, plain.slice(Math.max(0, i - REACH), i), again),
    );
  },
};

/** How many figures back the quantity may have been told. */
const REACH = 12;
/** Shorter numbers are told of many things. */
const LEAST_DIGITS = 3;

function check(block: BlockReading, before: readonly Statement[], again: Statement): Draft[] {
  const told = before.findLast(s => isSameWritten(s, again));
  if (told === undefined || before.some(s => baseValue(s.figure) === baseValue(again.figure))) return [];
  // See `conversionElsewhere`
  if (isOfOne(block, told) || isOfOne(block, again) || tellsRoundCount(block)) return [];
  if (told.sentence < again.sentence && MEANS_IT_AGAIN.test(phraseOf(block, again))) return [];
  const ratio = baseValue(again.figure) / baseValue(told.figure);
  const shown = baseValue(told.figure) / (again.figure.unit?.factor ?? 1) / again.figure.scale;
  // Which of the two slipped nobody can tell: the words do not say that one was made of the other
  return [{ ...restatedDraft(told, again, { shown, ratio }), fixes: [] }];
}

/** 每亩用种 12.5 公斤，1 万亩需 125 吨: of one, and of so many. */
function isOfOne({ text }: BlockReading, { figure: { span } }: Statement): boolean {
  return /每|[人户戶亩畝店车車]均/u.test(
    clauseBefore(text, span.start - LONGEST, span.start, '，。；,;：:（('),
  );
}

/** 1 万亩, 10 辆: so many of one have its digits. */
function tellsRoundCount({ statements }: BlockReading): boolean {
  return statements.some(
    ({ figure: { kind, value } }) => kind === 'amount' && value >= 10 && Number.isInteger(Math.log10(value)),
  );
}

const LONGEST = 16;

function isSameWritten({ figure: a }: Statement, { figure: b }: Statement): boolean {
  if (a.unit?.dimension !== b.unit?.dimension) return false;
  if (a.unit?.id === b.unit?.id && a.scale === b.scale) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.digits.length >= LEAST_DIGITS && x.digits === y.digits && x.exponent !== y.exponent;
}

function isPlain(s: Statement): boolean {
  const { kind, range, unit, written } = s.figure;
  return (
    kind === 'amount' &&
    range === undefined &&
    written !== '' &&
    unit !== undefined &&
    !unit.dimension.startsWith('count') &&
    !unit.dimension.includes('/') &&
    s.role === 'level' &&
    !isHypothetical(s)
  );
}
