import { isLatin } from '../../lexicon/trie.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import { isCjk } from '../../reading/numbers/chars.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { grouped } from './grouped.ts';

/** A figure of the prose with where its block starts. */
export interface Placed {
  readonly statement: Statement;
  readonly start: number;
}

/** Two passages of which one translates the other, as far as languages and places tell. */
export interface Translation {
  readonly chinese: readonly Placed[];
  readonly english: readonly Placed[];
}

type Language = 'chinese' | 'english';

interface Letters {
  readonly cjk: number;
  readonly latin: number;
}

/** Of a block that an edit left as it was, the letters are counted already. */
const lettersOf: (reading: PlacedProse['reading']) => Letters = once(reading => count(reading.text));

function languageOfBlock({ reading }: PlacedProse): Language | undefined {
  return languageBy(lettersOf(reading));
}

/** The language of a text; undefined where both are mixed or there is too little to tell. */
export function languageOf(text: string): Language | undefined {
  return languageBy(count(text));
}

function count(text: string): Letters {
  let cjk = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isCjk(code)) cjk++;
    else if (isLatin(code)) latin++;
  }
  return { cjk, latin };
}

const LEAST_CJK = 4;
const LEAST_LATIN = 12;

function languageBy({ cjk, latin }: Letters): Language | undefined {
  if (cjk >= LEAST_CJK && cjk * 3 >= latin) return 'chinese';
  return cjk === 0 && latin >= LEAST_LATIN ? 'english' : undefined;
}

/** Sentences of one block, neighbouring blocks, and sections that follow each other in two languages. */
export function translationsIn(document: DocumentReading): Translation[] {
  const blocks = document.prose.filter(p => p.reading.statements.length > 0);
  const inside = blocks.flatMap(withinBlock);
  const languages = document.prose.map(languageOfBlock);
  const beside = document.prose.flatMap((a, i) => {
    const b = document.prose[i + 1];
    return b === undefined || a.reading.kind !== b.reading.kind
      ? []
      : pair([a], languages[i], [b], languages[i + 1]);
  });
  return [...inside, ...beside, ...sections(document)];
}

/** 收入 12 亿元。Revenue was RMB 1.2 billion. — in one paragraph. */
function withinBlock({ reading, start }: PlacedProse): Translation[] {
  const { text, sentences } = reading;
  const { cjk, latin } = lettersOf(reading);
  if (cjk < LEAST_CJK || latin < LEAST_LATIN) return [];
  const languages = sentences.map(s => languageOf(text.slice(s.start, s.end)));
  const turn = languages.findIndex(
    (language, i) => i > 0 && language !== undefined && language !== languages[i - 1],
  );
  const [first, second] = [languages[0], languages[turn]];
  if (turn < 1 || first === undefined || second === undefined || first === second) return [];
  const isClean = languages.every((language, i) => language === (i < turn ? first : second));
  if (!isClean) return [];
  const of = (is: (sentence: number) => boolean): Placed[] =>
    reading.statements.filter(s => is(s.sentence)).map(statement => ({ statement, start }));
  return made(
    of(i => i < turn),
    first,
    of(i => i >= turn),
    second,
  );
}

/** One section after the other, or as many sections in one language as follow in the other. */
function sections(document: DocumentReading): Translation[] {
  const bySection = [...grouped(document.prose, p => p.section).values()].map(blocks => ({
    blocks,
    language: commonLanguage(blocks),
  }));
  const runs: (typeof bySection)[] = [];
  for (const section of bySection) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.language === section.language) last.push(section);
    else runs.push([section]);
  }
  return runs.flatMap((run, r) => {
    const next = runs[r + 1] ?? [];
    const pairs =
      next.length === run.length
        ? run.map((a, i) => [a, next[i]] as const)
        : [[run.at(-1), next[0]] as const];
    return pairs.flatMap(([a, b]) => {
      // Neighbouring blocks are compared as such.
      if (a === undefined || b === undefined || (a.blocks.length === 1 && b.blocks.length === 1)) return [];
      return pair(a.blocks, a.language, b.blocks, b.language);
    });
  });
}

function commonLanguage(blocks: readonly PlacedProse[]): Language | undefined {
  const languages = new Set(blocks.map(languageOfBlock));
  languages.delete(undefined);
  return languages.size === 1 ? [...languages][0] : undefined;
}

function pair(
  a: readonly PlacedProse[],
  one: Language | undefined,
  b: readonly PlacedProse[],
  other: Language | undefined,
): Translation[] {
  if (one === undefined || other === undefined || one === other) return [];
  return made(placed(a), one, placed(b), other);
}

function placed(blocks: readonly PlacedProse[]): Placed[] {
  return blocks.flatMap(({ reading, start }) => reading.statements.map(statement => ({ statement, start })));
}

function made(a: readonly Placed[], one: Language, b: readonly Placed[], other: Language): Translation[] {
  if (a.length === 0 || b.length === 0 || one === other) return [];
  return [one === 'chinese' ? { chinese: a, english: b } : { chinese: b, english: a }];
}

/** Tables that follow each other in two languages with figures in the same places. */
export function translatedTables(document: DocumentReading): (readonly [PlacedTable, PlacedTable])[] {
  return document.tables.flatMap((a, i) => {
    const b = document.tables[i + 1];
    if (b === undefined || !hasShapeOf(a, b)) return [];
    const [one, other] = [headLanguage(a), headLanguage(b)];
    if (one === undefined || other === undefined || one === other) return [];
    return [[a, b] as const];
  });
}

function headLanguage({ model }: PlacedTable): Language | undefined {
  return languageOf(
    [model.caption, ...model.columns.map(c => c.name), ...model.rows.map(r => r.name)].join(' '),
  );
}

function hasShapeOf({ model: a }: PlacedTable, { model: b }: PlacedTable): boolean {
  return a.rows.length === b.rows.length && a.columns.length === b.columns.length;
}
