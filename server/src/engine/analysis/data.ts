import type { Finding } from '../finding.ts';
import type { LinkedData } from '../reading/document-reading.ts';
import { readFigureText } from '../reading/figure-text.ts';
import type { FrontMatter, NamedFile } from '../reading/front-matter.ts';
import { readUnitText } from '../reading/units/unit-text.ts';
import { UNIT_NAMES } from '../reading/units/units.ts';
import { readChartBlock, readReportData } from '../syntax/data/read.ts';
import type { DataEnvironment, ReportData } from '../syntax/data.ts';
import type { Document, FileKind } from '../syntax/document.ts';
import type { Text } from '../text/long-text.ts';
import { keptData } from './kept-data.ts';

type Linked = ((path: string) => string | undefined) | undefined;

/** The report data that a file holds itself: all of a data file, or its figures and chart fences. */
export function ownData(
  kind: FileKind,
  text: Text,
  { blocks, starts, directives }: Document,
  linked: Linked,
  previous: readonly ReportData[] = [],
): ReportData[] {
  const before = previous.find(data => data.kind === 'data');
  const read = (source: string, offset: number) =>
    keptData(previous, 'data', source, offset) ?? readReportData(source, offset, environment(linked), before);
  if (kind === 'data') return [read(text.toString(), 0)];
  const data: ReportData[] = [];
  for (const i of directives) {
    const b = blocks.at(i);
    if (b?.kind !== 'figures' && b?.kind !== 'chart') continue;
    const content = b.text.slice(b.content.start, b.content.end);
    const offset = (starts.at(i) as number) + b.content.start;
    data.push(b.kind === 'chart' ? readChartBlock(content, offset) : read(content, offset));
  }
  return data;
}

/** The data files that the front matter names; one that is not there is a finding at its name. */
export function readLinked(
  frontMatter: FrontMatter,
  linked: Linked,
  previous: readonly ReportData[] = [],
): { files: LinkedData[]; findings: Finding[] } {
  const files: LinkedData[] = [];
  const findings: Finding[] = [];
  for (const file of frontMatter.data) {
    const { path } = file;
    const text = linked?.(path);
    if (text !== undefined)
      files.push({
        path,
        data: keptData(previous, 'data', text, 0) ?? readReportData(text, 0, environment(linked)),
      });
    else findings.push(missingFile(file, 'data file'));
  }
  return { files, findings };
}

/** A file that the front matter names and that is not there; `sort` says what it was named as. */
export function missingFile({ path, start, end }: NamedFile, sort: string): Finding {
  return {
    rule: 'reference/missing-file',
    severity: 'warning',
    message: `No such ${sort}: ${path}`,
    span: { start, end },
    related: [],
    fixes: [],
  };
}

function environment(linked: Linked): DataEnvironment {
  return {
    readFigure: (text, offset, hints) =>
      readFigureText(text, offset, hints.unit === undefined ? undefined : readUnitText(hints.unit)),
    knowsUnit: text => readUnitText(text) !== undefined,
    unitNames: UNIT_NAMES,
    ...(linked && { linked }),
  };
}
