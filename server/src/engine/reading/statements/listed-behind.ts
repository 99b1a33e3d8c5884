import { NOT_OF_THE_LIST } from '../../lexicon/lists.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from './statements.ts';

const FEWEST = 3;
const LONGEST_GAP = 60;

/**
 * The values that a sentence or its own colon lists straight behind words about all of them: "No more than 12% of wells failed
 * in any sub-county. Failures ran to 4.1% in Kole, 9.8% in Oyam and 2.2% in Lira." The unit may be said once.
 */
export function listedBehind(block: BlockReading, told: Statement): readonly Statement[] {
  const { end } = told.figure.span;
  const behind = block.statements.filter(s => s.figure.span.start >= end);
  const own = behind.filter(s => s.sentence === told.sentence);
  const [first] = own;
  const isOwn = first !== undefined && /[:：;；]/u.test(block.text.slice(end, first.figure.span.start));
  if (own.length > 0 && !isOwn) return [];
  const list = isOwn ? own : behind.filter(s => s.sentence === told.sentence + 1);
  return list.length === 0 ? [] : membersOf(block, told, list);
}

/** The values that the sentence before lists: "64%, 83%, 86% and 77% in the four quarters. At no time did it drop below 70%." */
export function listedBefore(block: BlockReading, told: Statement): readonly Statement[] {
  const list = block.statements.filter(s => s.sentence === told.sentence - 1);
  if (
    block.statements.some(s => s.sentence === told.sentence && s.figure.span.start < told.figure.span.start)
  )
    return [];
  const from = list.findIndex(s => isValue(s, told));
  return from < 0 ? [] : membersOf(block, told, list.slice(from), list[from]?.figure.span.start);
}

function membersOf(
  block: BlockReading,
  told: Statement,
  list: readonly Statement[],
  start = list[0]?.sentence === told.sentence ? told.figure.span.end : startOf(block, told.sentence + 1),
): Statement[] {
  const members: Statement[] = [];
  let last = start;
  for (const s of list) {
    const gap = block.text.slice(last, s.figure.span.start);
    if (members.length > 0 && (/[;；。]/u.test(gap) || gap.length > LONGEST_GAP)) break;
    if (NOT_OF_THE_LIST.test(gap) || !isValue(s, told)) break;
    members.push(s);
    last = s.figure.span.end;
  }
  return members.length < FEWEST ? [] : members;
}

function startOf({ sentences }: BlockReading, index: number): number {
  return sentences[index]?.start ?? 0;
}

function isValue({ figure, role, base, depth }: Statement, told: Statement): boolean {
  if (figure.hedge !== undefined || figure.range !== undefined || depth > told.depth + 1) return false;
  if (role !== 'level' && role !== 'share') return false;
  if (base !== 'none' || figure.kind !== told.figure.kind) return false;
  const { unit } = told.figure;
  return figure.unit === undefined ? figure.scale === 1 || unit === undefined : figure.unit.id === unit?.id;
}
