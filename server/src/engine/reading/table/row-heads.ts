import type { RawCell } from './cells.ts';
import { type Head, readHead, unitHead } from './heads.ts';

/** A blank row head repeats the one above; with several columns of words the last one names the row. */
export function readRowHeads(
  raw: readonly (readonly RawCell[])[],
  labels: number,
  header: readonly { readonly text: string }[],
): Head[] {
  const carried: string[] = [];
  const read = Array.from({ length: labels }, (_, i) =>
    i > 0 && UNIT_COLUMN.test(header[i]?.text.trim() ?? '') ? unitHead : readHead,
  );
  const naming = namingColumn(raw, labels);
  return raw.map(row => {
    const texts = Array.from({ length: labels }, (_, i) => row[i]?.cell.text ?? '');
    texts.forEach((text, i) => {
      if (text !== '') carried[i] = text;
      else if (labels > 1 && i < labels - 1) texts[i] = carried[i] ?? '';
    });
    const heads = texts.map((text, i) => (read[i] ?? readHead)(text));
    // A column of units (原煤 | 万吨 | 8,412) names no row.
    const named =
      (naming === undefined ? undefined : heads[naming]) ??
      heads.findLast(head => head.name !== '' && !/^\d{1,3}$/.test(head.name) && !isUnitOnly(head)) ??
      heads[0];
    const dated = heads.find(head => head.period !== undefined);
    const unit = heads.find(head => head.unit !== undefined);
    const main = named as Head;
    return {
      ...main,
      ...(dated?.period && { period: dated.period }),
      ...(unit?.unit && { unit: unit.unit, unitText: unit.unitText }),
    };
  });
}

/** "Iron Tide 3 | all", "Harvest Lane | handheld": where the last column says the same of several rows, one before it tells them apart. */
function namingColumn(raw: readonly (readonly RawCell[])[], labels: number): number | undefined {
  if (labels < 2 || raw.length < 3) return undefined;
  const textsOf = (column: number) => raw.map(row => row[column]?.cell.text.trim() ?? '');
  if (areDistinct(textsOf(labels - 1))) return undefined;
  return Array.from({ length: labels - 1 }, (_, i) => i).findLast(i => {
    const texts = textsOf(i);
    return areDistinct(texts) && texts.every(isName);
  });
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

function isName(text: string): boolean {
  return text !== '' && !/^\d{1,3}$/.test(text) && readHead(text).period === undefined;
}

const UNIT_COLUMN = /^(?:[计計]量)?[单單]位$|^units?$/iu;

function isUnitOnly(head: Head): boolean {
  return head.unit !== undefined && head.name === head.unitText;
}
