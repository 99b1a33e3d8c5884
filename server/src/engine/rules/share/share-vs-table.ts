import { ASIDE_WITH, REST_ROW } from '../../lexicon/part-words.ts';
import { comparable, inBase } from '../../quantity/compare.ts';
import { divide, type Interval, meets, scale } from '../../quantity/interval.ts';
import { isLikelyShare } from '../../quantity/mistake.ts';
import type { PlacedTable } from '../../reading/document-reading.ts';
import { type Fact, spanOf } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import type { TableFact } from '../../reading/table/facts.ts';
import { againstTables } from '../cell/against-tables.ts';
import { nameMatches } from '../document/names.ts';
import { placeIn } from '../document/places.ts';
import { cellsOf, rowsNamed } from '../document/tie.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

export const shareVsTable: Rule = {
  id: 'share/part-of-whole-mismatch',
  severity: 'error',
  summary: 'A share in the text is not the named row divided by the total of the table.',
  scope: 'document',
  check: againstTables(isShareOfTotal, against),
};

/** "52 % of total growth": of the increase, not of the level. */
const OF_CHANGE =
  /^\s*of (?:the )?(?:total |overall |group |all )*(?:global |net |absolute )*(?:growth|increase|expansion|rise|gain|decline|fall|drop|decrease|change|additions?)\b/i;
const OF_TOTAL =
  /^\s*of (?:the )?(?:total|overall|them|it|all)\b|^\s*of (?:group |total )?(?:sales|revenue|turnover|exports|imports|output|production)\b/i;
const OF_TOTAL_ZH =
  /(?:占|佔)(?:总|總|全部|合计|合計)?(?:[^，。；]{0,6}(?:总额|總額|总量|總量|合计|合計|总数|總數|比重?)的?)?[约約为為达達到近]*$/u;

function isShareOfTotal(fact: Fact): boolean {
  const { role, figure, depth, base } = fact.statement;
  if (role !== 'share' || (figure.kind !== 'percent' && figure.kind !== 'fraction')) return false;
  if (figure.range !== undefined || depth > 0 || base !== 'none') return false;
  return !isHypothetical(fact.statement) && speaksOfTotal(fact);
}

/** The share of one line in the total, not in a change, and not of several lines together. */
export function speaksOfTotal({ statement: s, block }: Fact): boolean {
  const { text } = block.reading;
  const before = text.slice(
    Math.max(0, s.figure.span.start - 20),
    s.figure.hedgeSpan?.start ?? s.figure.span.start,
  );
  const behind = text.slice(s.figure.span.end, s.figure.span.end + 48);
  if (!OF_TOTAL.test(behind.slice(0, 20)) && !OF_TOTAL_ZH.test(before)) return false;
  // 三者合计占、及以上占: of several rows
  const sentence = text.slice(block.reading.sentences[s.sentence]?.start ?? 0, s.figure.span.start);
  return !OF_CHANGE.test(behind) && !SEVERAL.test(sentence);
}

const SEVERAL = /合计|合計|合共|以上|以下|之和|加上|\b(?:together|combined|and above|or more)\b/i;

export interface Part {
  readonly part: TableFact;
  readonly whole: TableFact;
  readonly share: Interval;
}

function against(table: PlacedTable, fact: Fact): Draft[] {
  const { figure, period } = fact.statement;
  const claim = roomOf(figure);
  const cells = cellsOf(table);
  if (cells.some(c => c.figure.kind === 'percent' && meets(c.figure.interval, claim))) return [];
  const parts = partsOf(table);
  // Some row of some column has this share: the text speaks of that one.
  if (parts.some(p => meets(p.share, claim)) || isOfNamedWhole(cells, fact) || isOfToldPart(cells, fact))
    return [];
  // "Syrians made up 34% of the total": the people, or the adjective, of a row that is a place
  const rows = rowsNamed(table, fact);
  const named = parts.filter(
    p =>
      !isOtherThan(p.part.rowName, fact) &&
      (nameMatches(p.part.rowName, fact) || rows.has(p.part.rowName)) &&
      (p.part.period === undefined || period === undefined || p.part.period.end === period.end),
  );
  // 每天送客 121.2 万人次，其中 1 号线占: of the column whose total the sentence tells
  const told = named.filter(p => isToldBeside(fact, p.whole));
  const last = (told.length > 0 ? told : named).at(-1);
  if (last === undefined || new Set(named.map(p => p.part.rowName)).size !== 1) return [];
  if (!isLikelyShare(claim, last.share)) return [];
  return [
    {
      span: spanOf(fact),
      message: `Stated ${figure.text}; ${last.part.figure.text} of ${last.whole.figure.text} in the table (${last.part.rowName}) is ${percentText(last.share, figure)}`,
      related: [placeIn(table, last.part.figure), placeIn(table, last.whole.figure)],
      fixes: [],
    },
  ];
}

/** "Foreign visitors numbered 1,132,700 and accounted for 46.9% of all guests": of several rows, whose sum the sentence tells. */
function isOfToldPart(cells: readonly TableFact[], { block, statement }: Fact): boolean {
  const claim = roomOf(statement.figure);
  return block.reading.statements.some(
    s =>
      s.sentence === statement.sentence &&
      s.figure.kind === 'amount' &&
      cells.some(whole => {
        if (!whole.isTotal || !comparable(s.figure, whole.figure)) return false;
        const ratio = divide(inBase(s.figure), whole.base);
        return ratio !== undefined && meets(scale(ratio, 100), claim);
      }),
  );
}

/** "Foreign visitors" beside a row "Other foreign"; "Furnaces, which include all mini-mills": no words for that row alone. */
function isOtherThan(rowName: string, { block, statement }: Fact): boolean {
  const { text, sentences } = block.reading;
  const told = text.slice(sentences[statement.sentence]?.start ?? 0, statement.figure.span.start);
  return (REST_ROW.test(rowName) && !REST_ROW.test(told)) || isOnlyIncluded(rowName, told);
}

/** The row is named behind "which include" or in another aside of the kind, and nowhere else in the sentence. */
function isOnlyIncluded(rowName: string, told: string): boolean {
  const aside = ASIDE_WITH.exec(told)?.[0];
  const word = rowName.toLowerCase().split(/[^\p{L}-]+/u)[0] ?? '';
  if (aside === undefined || word === '') return false;
  const elsewhere = told.replace(aside, ' ').toLowerCase();
  return aside.toLowerCase().includes(word) && !elsewhere.includes(word);
}

function isToldBeside({ block, statement }: Fact, whole: TableFact): boolean {
  return block.reading.statements.some(
    s =>
      s.sentence === statement.sentence &&
      s.figure.kind === 'amount' &&
      s.figure.written === whole.figure.written,
  );
}

/** 公司贷款占贷款总额的 60.0%: of a row that the text names, whatever the table totals. */
function isOfNamedWhole(cells: readonly TableFact[], fact: Fact): boolean {
  const claim = roomOf(fact.statement.figure);
  return cells
    .filter(part => part.role === 'level' && nameMatches(part.rowName, fact))
    .some(part =>
      cells.some(whole => {
        if (whole === part || whole.columnName !== part.columnName || !comparable(part.figure, whole.figure))
          return false;
        const ratio = divide(part.base, whole.base);
        return ratio !== undefined && meets(scale(ratio, 100), claim);
      }),
    );
}

/** Every cell that a total of its column stands over. */
export const partsOf: (table: PlacedTable) => readonly Part[] = once(table => {
  const cells = cellsOf(table);
  return cells.flatMap(part => wholeOf(part, cells));
});

function wholeOf(part: TableFact, cells: readonly TableFact[]): Part[] {
  if (part.isTotal || part.figure.kind !== 'amount' || part.role !== 'level') return [];
  const whole = cells.find(
    c => c.isTotal && c.columnName === part.columnName && comparable(c.figure, part.figure),
  );
  const ratio = whole && divide(part.base, whole.base);
  return whole === undefined || ratio === undefined ? [] : [{ part, whole, share: scale(ratio, 100) }];
}
