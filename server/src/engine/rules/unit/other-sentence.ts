import { MEANS_IT_AGAIN } from '../../lexicon/connectors.ts';
import { cue } from '../../lexicon/cues.ts';
import { baseValue } from '../../quantity/compare.ts';
import { writingOf } from '../../quantity/digits.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical } from '../prose/guards.ts';
import { phraseOf } from '../prose/phrase.ts';
import type { Draft, Rule } from '../rule.ts';
import { conversion } from './conversion.ts';
import { restatedDraft } from './restated.ts';

/** "waters 48,000 hectares. … This expanse of 4,800 square kilometres": the same digits in another unit, at the wrong power of ten. */
export const conversionElsewhere: Rule = {
  id: conversion.id,
  severity: conversion.severity,
  summary: conversion.summary,
  scope: 'prose',
  needs: ['pair'],
  cues: [cue(MEANS_IT_AGAIN)],
  check: block => ofEach(block.statements, again => check(block, again)),
};

/** How many sentences back what is meant may have been told. */
const BACK = 3;
/** Physical quantities with units of their own; money and time are told in many sizes of many things. */
const MEASURED = /^(?:area|length|mass|volume|power|energy|data|emission)/u;

function check(block: BlockReading, again: Statement): Draft[] {
  if (!isPlain(again) || !MEANS_IT_AGAIN.test(phraseOf(block, again))) return [];
  const before = block.statements.filter(
    s =>
      s.sentence < again.sentence &&
      again.turn - s.turn <= BACK &&
      isPlain(s) &&
      s.figure.unit?.dimension === again.figure.unit?.dimension,
  );
  const [only] = before;
  if (only === undefined || before.length > 1 || isOfOneWriting(only, again)) return [];
  const ratio = baseValue(again.figure) / baseValue(only.figure);
  if (Math.abs(ratio - 1) < NEAR || !isSlip(only, again, ratio)) return [];
  const shown = baseValue(only.figure) / (again.figure.unit?.factor ?? 1) / again.figure.scale;
  return [restatedDraft(only, again, { shown, ratio })];
}

/** In one unit and scale nothing was converted: another rule tells. */
function isOfOneWriting({ figure: a }: Statement, { figure: b }: Statement): boolean {
  return a.unit?.id === b.unit?.id && a.scale === b.scale;
}

/** Conversions are told roughly. */
const NEAR = 0.08;

/** The same digits a power of ten away, or near enough to be a wrong factor. */
function isSlip(a: Statement, b: Statement, ratio: number): boolean {
  const [x, y] = [a, b].map(s => writingOf(s.figure.written).digits.replace(/^0+|0+$/g, ''));
  const power = Math.log10(Math.abs(ratio));
  const isPower = Math.abs(power - Math.round(power)) < 0.01;
  return (x === y && (x?.length ?? 0) > 1 && isPower) || (ratio > 0.6 && ratio < 1.7);
}

function isPlain(s: Statement): boolean {
  const { kind, range, unit } = s.figure;
  return (
    kind === 'amount' &&
    range === undefined &&
    unit !== undefined &&
    MEASURED.test(unit.dimension) &&
    !unit.dimension.includes('/') &&
    s.role === 'level' &&
    !isHypothetical(s)
  );
}
