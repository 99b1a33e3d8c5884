import { type BlockReading, readBlock } from '../../reading/block-reading.ts';
import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { isTitle } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { inBlock } from '../../reading/plain-text.ts';
import type { Block, Prose } from '../../syntax/document.ts';
import { cover, type Span, shift } from '../../text/span.ts';

/** Blocks that tell one sentence each, one after the other, read as the paragraph that they might have been. */
export interface Passage {
  readonly reading: BlockReading;
  /** Where it starts in the file. */
  readonly start: number;
  /** The blocks that it is made of, in the file. */
  readonly parts: readonly Span[];
}

/** A block as it stands among the others. */
interface Placed {
  readonly block: Prose;
  readonly start: number;
  readonly prose: PlacedProse;
}

/** Beyond so many nobody points back to the first. */
const MOST_PARTS = 8;
const ENDS_SENTENCE = /[.。!！?？][”"’」』)）]?\s*$/;

/** The passages of a report: a sentence to a line, as bullets or as paragraphs of their own. */
export const passagesOf: (document: DocumentReading) => readonly Passage[] = once(document =>
  runsOf(document)
    .filter(run => run.length > 1 && run.some(({ prose }) => prose.reading.statements.length > 0))
    .map(run => passageOf(document.text, run)),
);

function runsOf({ blocks, starts, prose }: DocumentReading): Placed[][] {
  const byStart = new Map(prose.map(one => [one.start, one]));
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  blocks.forEach((block, i) => {
    const start = starts[i] as number;
    const reading = byStart.get(start);
    if (reading === undefined || !isOneSentence(block, reading)) {
      run = [];
      return;
    }
    const [first] = run;
    if (first === undefined || !goesOnFrom(block, first.block) || run.length === MOST_PARTS) {
      run = [];
      runs.push(run);
    }
    run.push({ block, start, prose: reading });
  });
  return runs;
}

function goesOnFrom({ kind, level }: Prose, first: Prose): boolean {
  return kind === first.kind && level === first.level;
}

function isOneSentence(block: Block, { reading }: PlacedProse): block is Prose {
  return (
    block.kind !== 'heading' &&
    'masked' in block &&
    reading.sentences.length <= 1 &&
    ENDS_SENTENCE.test(reading.text) &&
    !isTitle(reading)
  );
}

function passageOf(text: string, run: readonly Placed[]): Passage {
  const [{ block, start }] = run as [Placed, ...Placed[]];
  const parts = run.map(part => ({ start: part.start, end: part.start + part.block.text.length }));
  const end = (parts.at(-1) as Span).end;
  const between = parts.slice(1).map((part, i) => ({ start: (parts[i] as Span).end, end: part.start }));
  const marks = run.flatMap(part => part.block.masked.map(mask => shift(mask, part.start)));
  const masked = [...marks, ...between]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(mask => shift(mask, -start));
  const reading = readBlock({ ...block, text: text.slice(start, end), masked, links: [] });
  return { reading, start, parts };
}

/** Where a stretch of a passage stands in the file. */
export function inFileOf({ reading, start }: Passage, span: Span): Span {
  return shift(inBlock(reading.omitted, span), start);
}

/** Whether some places lie in more than one of the blocks: what one block says alone is told of that block. */
export function spansBlocks({ parts }: Passage, places: readonly Span[]): boolean {
  const whole = places.reduce(cover);
  return !parts.some(part => part.start <= whole.start && whole.end <= part.end);
}
