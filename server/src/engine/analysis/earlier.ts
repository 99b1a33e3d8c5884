import type { Finding } from '../finding.ts';
import { readBlock } from '../reading/block-reading.ts';
import type {
  DocumentReading,
  EarlierReport,
  PlacedProse,
  PlacedTable,
} from '../reading/document-reading.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from '../reading/front-matter.ts';
import { readTable } from '../reading/table/read-table.ts';
import { fileKind } from '../syntax/file-kind.ts';
import { readDocument } from '../syntax/read.ts';
import { captionOf } from './caption.ts';
import { missingFile, ownData } from './data.ts';
import { homeMoney } from './home-money.ts';

type Linked = ((path: string) => string | undefined) | undefined;

/** The reports that the front matter names as `previous`; one that is not there is a finding at its name. */
export function readEarlier(
  frontMatter: FrontMatter,
  linked: Linked,
  before: readonly EarlierReport[] = [],
): { reports: readonly EarlierReport[]; findings: readonly Finding[] } {
  const reports: EarlierReport[] = [];
  const findings: Finding[] = [];
  for (const file of frontMatter.previous) {
    const { path } = file;
    const text = linked?.(path);
    if (text === undefined) findings.push(missingFile(file, 'report'));
    else
      reports.push(
        before.find(report => report.path === path && report.reading.text === text) ?? {
          path,
          reading: readReport(path, text),
        },
      );
  }
  return { reports, findings };
}

/** What a report says, without a check of it: it has been published. Its own earlier reports are not looked at. */
function readReport(path: string, text: string): DocumentReading {
  const kind = fileKind(path);
  const document = readDocument(kind, text);
  const blocks = [...document.blocks];
  const starts = document.starts.toArray();
  const head = blocks[0];
  const frontMatter =
    head?.kind === 'front-matter' ? readFrontMatter(head, starts[0] as number) : NO_FRONT_MATTER;
  const title = blocks.find(b => b.kind === 'heading');
  const home = homeMoney(document.blocks, frontMatter.currency);
  const prose: PlacedProse[] = [];
  const tables: PlacedTable[] = [];
  let section = 0;
  blocks.forEach((block, i) => {
    const start = starts[i] as number;
    if (block.kind === 'heading') section++;
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item')
      prose.push({ start, reading: readBlock(block, home), section });
    if (block.kind === 'table') {
      const { unit } = frontMatter;
      const model = readTable(block, { ...captionOf(document, i, title), home, ...(unit && { unit }) });
      tables.push({ start, model, section });
    }
  });
  const data = ownData(kind, text, document, undefined);
  return { text, frontMatter, prose, tables, data, linked: [], earlier: [], blocks, starts };
}
