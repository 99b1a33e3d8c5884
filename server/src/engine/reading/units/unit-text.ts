import { MONEY_PREFIXES } from '../../lexicon/currencies.ts';
import type { Unit } from '../../quantity/figure.ts';
import { foldCase, skipBlanks } from '../numbers/chars.ts';
import { PERCENT, POINTS, ratioUnit, readPer, readScale, readUnit, unitOf } from './units.ts';

/** A unit as a head or setting names it: 亿元, US$ billion, 万吨, %, TWh, thousand. */
export interface UnitText {
  readonly unit?: Unit;
  /** Factor of the scale words: 1e8 for 亿元. */
  readonly scale: number;
}

/** Reads a whole text as a unit; undefined when anything is left over. "US$ m", "€ million", "亿元", "thousand tonnes", "%". */
export function readUnitText(text: string): UnitText | undefined {
  const lower = foldCase(text).trim();
  if (lower === '') return undefined;
  const plain = readUnit(lower, 0);
  if (
    plain !== undefined &&
    plain.end === lower.length &&
    !(plain.value.type === 'unit' && plain.value.unit.id === 'm')
  ) {
    return plain.value.type === 'unit'
      ? { unit: plain.value.unit, scale: 1 }
      : { unit: plain.value.type === 'percent' ? PERCENT : POINTS, scale: plain.value.factor };
  }
  const symbol = readSymbol(lower);
  let at = symbol === undefined ? 0 : skipBlanks(lower, symbol.end);
  const scale = readHeadScale(lower, at);
  if (scale !== undefined) at = skipBlanks(lower, scale.end);
  if (symbol === undefined && lower.startsWith('of ', at)) at += 3;
  const per = symbol === undefined ? undefined : (readPer(lower, at) ?? readPer(lower, symbol.end));
  if (symbol !== undefined && per?.end === lower.length)
    return { unit: ratioUnit(symbol.unit, per.value), scale: scale?.value ?? 1 };
  const unit = at < lower.length ? readUnit(lower, at) : undefined;
  const end = unit === undefined ? at : skipBlanks(lower, unit.end);
  if (end < lower.length) return readTrailingScale(lower);
  if (unit === undefined && symbol === undefined)
    return scale === undefined ? undefined : { scale: scale.value };
  const factor = scale?.value ?? 1;
  if (unit === undefined) return { unit: symbol?.unit as Unit, scale: factor };
  const { value } = unit;
  if (value.type !== 'unit')
    return { unit: value.type === 'percent' ? PERCENT : POINTS, scale: value.factor };
  const own = value.unit;
  // 新台幣億元: the currency named first is the one meant
  if (symbol !== undefined && own.dimension.startsWith('money')) return { unit: symbol.unit, scale: factor };
  if (symbol !== undefined) return { unit: ratioUnit(symbol.unit, own), scale: factor };
  return { unit: own, scale: factor };
}

/** In a head a short scale stands alone: "(US$ m)", "($bn)". */
function readHeadScale(lower: string, at: number): { end: number; value: number } | undefined {
  return readScale(lower, at) ?? undefined;
}

/** "SEK bn", "人民币百万元": the money word first, a scale after it. */
function readTrailingScale(lower: string): UnitText | undefined {
  const unit = readUnit(lower, 0);
  if (unit === undefined || unit.value.type !== 'unit') return undefined;
  const scale = readScale(lower, skipBlanks(lower, unit.end));
  if (scale === undefined) return undefined;
  const rest = skipBlanks(lower, scale.end);
  if (rest === lower.length) return { unit: unit.value.unit, scale: scale.value };
  const again = readUnit(lower, rest);
  return again !== undefined && again.end === lower.length && again.value.type === 'unit'
    ? {
        unit: unit.value.unit.dimension.startsWith('money') ? unit.value.unit : again.value.unit,
        scale: scale.value,
      }
    : undefined;
}

function readSymbol(lower: string): { end: number; unit: Unit } | undefined {
  let best: { end: number; unit: Unit } | undefined;
  for (const [symbol, id] of MONEY_PREFIXES) {
    if (!lower.startsWith(symbol) || symbol.length <= (best?.end ?? 0)) continue;
    if (/[a-z]$/.test(symbol) && /^[a-z]/.test(lower.slice(symbol.length))) continue;
    const unit = unitOf(id);
    if (unit !== undefined) best = { end: symbol.length, unit };
  }
  return best;
}
