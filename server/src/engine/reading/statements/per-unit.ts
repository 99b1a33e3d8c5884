import { POPULATION } from '../../lexicon/identities/vocabulary.ts';
import {
  COUNTED_FAMILIES,
  COUNTER_COMPOUNDS,
  COUNTERS,
  GROUP_SIZES,
  TIMES,
} from '../../lexicon/per-units.ts';
import type { BlockReading } from '../block-reading.ts';
import { foldCase } from '../numbers/chars.ts';
import { readUnit } from '../units/units.ts';
import { apposedName, figurePhrase, singular } from './figure-phrase.ts';
import { clauseBefore } from './gaps.ts';
import type { Statement } from './statements.ts';

/** What an average is counted by. */
export interface PerTerm {
  /** Counts of it among the figures told. */
  readonly counts: readonly Statement[];
  /** Base units of the count that one unit of the average stands for: 1000 for "per 1,000 inhabitants", 1e6 for 每平方公里. */
  readonly size: number;
  /** What the words beside the average say besides: 每笔交易金额 → 交易金额. */
  readonly rest: string;
}

/** Reads "per store", "each of 12", 平均每辆, 户均, 元/人; undefined for anything that is no average per counted thing. */
export function perTermOf(
  block: BlockReading,
  mean: Statement,
  near: readonly Statement[],
): PerTerm | undefined {
  // 元/吨, "$310 a tonne": prices are told by the value (identity/volume-price)
  if (near.length === 0 || /^money:[^/]*\//.test(mean.figure.unit?.dimension ?? '')) return undefined;
  const clause = ownClause(block, mean);
  return (
    ofPopulation(block, mean, near, clause) ??
    ofDerivedUnit(mean, near, clause) ??
    ofChineseEvery(block, near, clause) ??
    ofCompound(near, clause) ??
    ofEnglishPer(block, mean, near, clause)
  );
}

const LONGEST_CLAUSE = 60;

function ownClause(block: BlockReading, s: Statement): string {
  const { span, hedgeSpan } = s.figure;
  const end = hedgeSpan === undefined ? span.start : Math.min(hedgeSpan.start, span.start);
  const named = apposedName(block.text, end);
  if (named !== undefined) return named;
  return clauseBefore(block.text, end - LONGEST_CLAUSE, end, '，。；、：:,;（(');
}

/** "13.2 per 1,000": births, deaths or cases by the population. */
function ofPopulation(
  block: BlockReading,
  mean: Statement,
  near: readonly Statement[],
  rest: string,
): PerTerm | undefined {
  const size = Number(/^rate:\/(1e\d)$/.exec(mean.figure.unit?.dimension ?? '')?.[1]);
  if (!(size > 0)) return undefined;
  return found(
    near.filter(s => isCount(s) && POPULATION.words?.test(figurePhrase(block, s))),
    size,
    rest,
  );
}

/** 412公斤/亩, 7.2 t/ha */
function ofDerivedUnit(mean: Statement, near: readonly Statement[], rest: string): PerTerm | undefined {
  const [over, under] = mean.figure.unit?.dimension.split('/') ?? [];
  if (over === undefined || under === undefined || over === '') return undefined;
  return found(
    near.filter(s => s.figure.unit?.dimension === under),
    1,
    rest,
  );
}

/** 平均每辆, 每平方公里, 每千人口, 每名教师. */
function ofChineseEvery(
  block: BlockReading,
  near: readonly Statement[],
  clause: string,
): PerTerm | undefined {
  const every = clause.lastIndexOf('每');
  const tail = every < 0 ? '' : clause.slice(every + 1).replace(/^一/u, '');
  if (!/^[\u3400-\u9fff]{1,12}$/u.test(tail.trim())) return undefined;
  const group = /^(?:[十百][万萬]|[百千万萬])(?=[\u3400-\u9fff])/u.exec(tail)?.[0] ?? '';
  const run = tail.slice(group.length).trim();
  const size = GROUP_SIZES.get(group) ?? 1;
  const unit = readUnit(foldCase(run), 0);
  if (unit?.value.type === 'unit' && !unit.value.unit.dimension.startsWith('count')) {
    const { dimension, factor } = unit.value.unit;
    if (dimension.startsWith('duration')) return undefined;
    return found(
      near.filter(s => s.figure.unit?.dimension === dimension),
      size * factor,
      run.slice(unit.end),
    );
  }
  const noun = run.replace(COUNTERS, '');
  const named = noun.slice(0, 2);
  const ofNoun = near.filter(s => named.length === 2 && isCount(s) && figurePhrase(block, s).includes(named));
  if (ofNoun.length > 0) return found(ofNoun, size, noun.slice(2));
  const counts = near.filter(s => {
    const counter = /[\u3400-\u9fff]$/u.exec(s.figure.text)?.[0];
    return counter !== undefined && run.startsWith(counter);
  });
  return found(counts, size, noun === run ? run.slice(1) : noun);
}

function ofCompound(near: readonly Statement[], clause: string): PerTerm | undefined {
  for (const [compound, count] of COUNTER_COMPOUNDS) {
    const match = compound.exec(clause);
    if (match === null) continue;
    const rest = clause.slice(0, match.index) + clause.slice(match.index + match[0].length);
    const counts = near.filter(s => count.test(s.figure.text));
    return found(counts, counts[0]?.figure.unit?.factor ?? 1, rest);
  }
  return undefined;
}

const PER_BEHIND =
  /\b(?:per|for each|for every|to each|to every|each|every|a) (?:(1,000|10,000|100,000|million|thousand) )?([a-z]+(?: [a-z]+)?)/i;
const PER_BEFORE = /\b(?:per|each|every|average) ([a-z]+)\b|\b([a-z]+) each\b/i;
const APIECE = /\b(?:apiece|each)\b/i;
const SIZES: Readonly<Record<string, number>> = {
  '1,000': 1e3,
  '10,000': 1e4,
  '100,000': 1e5,
  million: 1e6,
  thousand: 1e3,
};

function ofEnglishPer(
  block: BlockReading,
  mean: Statement,
  near: readonly Statement[],
  clause: string,
): PerTerm | undefined {
  const behind = /^[^.;,()]{0,60}/.exec(block.text.slice(mean.figure.digits.end))?.[0] ?? '';
  if (/[\u3400-\u9fff]/u.test(clause + behind)) return undefined;
  const per = PER_BEHIND.exec(behind);
  const own = behind.slice(mean.figure.span.end - mean.figure.digits.end);
  const rest = `${clause} ${own.replace(per?.[0] ?? '', '')}`;
  if (per !== null) {
    const term = ofNoun(block, near, per[2] ?? '', SIZES[per[1]?.toLowerCase() ?? ''] ?? 1, rest);
    if (term !== undefined) return term;
  }
  const before = PER_BEFORE.exec(clause.replaceAll('-', ' '));
  const noun = before?.[1] ?? before?.[2];
  if (noun !== undefined) return ofNoun(block, near, noun, 1, rest);
  if (!APIECE.test(behind)) return undefined;
  const last = near.filter(s => isCount(s) && s.figure.span.start < mean.figure.span.start).at(-1);
  return last === undefined ? undefined : found([last], 1, rest);
}

/** The counts of a noun: "per vessel" of "some 164 vessels"; of a unit: "each square kilometre". */
function ofNoun(
  block: BlockReading,
  near: readonly Statement[],
  words: string,
  size: number,
  rest: string,
): PerTerm | undefined {
  const text = singular(words.toLowerCase());
  const [first = '', second = ''] = text.split(' ');
  if (TIMES.test(first)) return undefined;
  const unit = readUnit(words.toLowerCase(), 0)?.value;
  if (unit?.type === 'unit' && !unit.unit.dimension.startsWith('count')) {
    const { dimension, factor } = unit.unit;
    return found(
      near.filter(s => s.figure.unit?.dimension === dimension),
      size * factor,
      rest,
    );
  }
  const nouns = [first, second].filter(w => w.length > 2);
  const counts = near.filter(s => isCount(s) && nouns.some(noun => countsNoun(block, s, noun)));
  return found(counts, size, rest);
}

/** "164 vessels called" counts vessels; so does "the number of vessels was 164". */
function countsNoun(block: BlockReading, s: Statement, noun: string): boolean {
  const [before = '', behind = ''] = figurePhrase(block, s).toLowerCase().split('|');
  const family = COUNTED_FAMILIES.filter(words => words.has(noun));
  const names = (text: string): boolean =>
    (text.match(/[a-z]+/g) ?? []).some(w => w === noun || family.some(words => words.has(w)));
  const counted = behind.replace(/\b(?:million|billion|thousand|hundred|m|bn|lakh|crore)\b/g, '').trim();
  return counted === '' ? names(before) : names(counted);
}

/** 平均生育 0.8 名子女 counts nobody: a count of single things is whole. */
function isCount({ figure }: Statement): boolean {
  if (figure.scale === 1 && !Number.isInteger(figure.value)) return false;
  return figure.unit === undefined || figure.unit.dimension.startsWith('count');
}

function found(counts: readonly Statement[], size: number, rest: string): PerTerm | undefined {
  return counts.length === 0 ? undefined : { counts, size, rest };
}
