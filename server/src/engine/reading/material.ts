import type { Change } from './claims/changes.ts';
import type { Sentence } from './lexer/sentences.ts';
import type { Statement } from './statements/statements.ts';

/**
 * What a block of prose holds that rules are about. A rule names all that it needs (`Rule.needs`), and is not asked about
 * blocks that lack any of it: what a block costs follows from what it says, not from how many rules there are.
 */
const MATERIALS = [
  // Statements: at least two, at least three
  'pair',
  'triple',
  // Figures of one kind; `shares` are two or more in percent or in words
  'amount',
  'percent',
  'fraction',
  'shares',
  'range',
  'hedge',
  // A period; two, or one with two ends
  'period',
  'span',
  // Parts of a change; `levels` is one with both ends
  'levels',
  'growth',
  'compound',
  'delta',
  'points',
  'multiple',
] as const;

export type Material = (typeof MATERIALS)[number];

/** A set of materials, one bit for each. */
export type Materials = number;

export function materials(names: readonly Material[] = []): Materials {
  return names.reduce((set, name) => set | (1 << MATERIALS.indexOf(name)), 0);
}

export function hasAll(held: Materials, needed: Materials): boolean {
  return (needed & ~held) === 0;
}

const [PAIR, TRIPLE] = [materials(['pair']), materials(['pair', 'triple'])];
const [AMOUNT, PERCENT, FRACTION] = [materials(['amount']), materials(['percent']), materials(['fraction'])];
const [SHARES, RANGE, HEDGE] = [materials(['shares']), materials(['range']), materials(['hedge'])];
const [PERIOD, SPAN] = [materials(['period']), materials(['span'])];
const [LEVELS, GROWTH] = [materials(['levels']), materials(['growth'])];
const [COMPOUND, DELTA, POINTS] = [materials(['compound']), materials(['delta']), materials(['points'])];
const MULTIPLE = materials(['multiple']);

export function materialsOf(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  changes: readonly Change[],
): Materials {
  return ofFigures(statements) | ofChanges(changes) | ofPeriods(sentences);
}

function ofFigures(statements: readonly Statement[]): Materials {
  let held = statements.length < 2 ? 0 : statements.length < 3 ? PAIR : TRIPLE;
  let shares = 0;
  for (const { figure, role } of statements) {
    if (figure.kind === 'amount') held |= AMOUNT;
    else if (figure.kind === 'percent') held |= PERCENT;
    else if (figure.kind === 'fraction') held |= FRACTION;
    if (figure.kind === 'percent' || figure.kind === 'fraction') shares++;
    if (figure.range !== undefined) held |= RANGE;
    if (figure.hedge !== undefined) held |= HEDGE;
    if (role === 'delta') held |= DELTA;
  }
  return shares < 2 ? held : held | SHARES;
}

function ofChanges(changes: readonly Change[]): Materials {
  let held = 0;
  for (const change of changes) {
    if (change.from !== undefined && change.to !== undefined) held |= LEVELS;
    if (change.growth !== undefined) held |= GROWTH;
    if (change.compound !== undefined) held |= COMPOUND;
    if (change.delta !== undefined) held |= DELTA;
    if (change.points !== undefined) held |= POINTS;
    if (change.multiple !== undefined) held |= MULTIPLE;
  }
  return held;
}

function ofPeriods(sentences: readonly Sentence[]): Materials {
  let periods = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.type !== 'period') continue;
      periods++;
      if (periods === 2 || token.isSpan) return PERIOD | SPAN;
    }
  }
  return periods === 0 ? 0 : PERIOD;
}
