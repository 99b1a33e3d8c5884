import { type Checked, check, placed } from './analysis/check.ts';
import { ownData, readLinked } from './analysis/data.ts';
import { outlineOf } from './analysis/outline.ts';
import { type Piece, readPieces } from './analysis/pieces.ts';
import { problemFindings } from './analysis/problems.ts';
import { applySilencers } from './analysis/silence.ts';
import { figuresOf, shiftTable } from './analysis/view.ts';
import type { Finding } from './finding.ts';
import type { DocumentReading, PlacedProse, PlacedTable } from './reading/document-reading.ts';
import { NO_FRONT_MATTER, readFrontMatter } from './reading/front-matter.ts';
import type { Settings } from './settings/settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { ReportData } from './syntax/data.ts';
import type { Document, Fence, FileKind } from './syntax/document.ts';
import { fileKind } from './syntax/file-kind.ts';
import { readDocument } from './syntax/read.ts';
import { LineIndex } from './text/lines.ts';

export interface Input {
  readonly path: string;
  /** What to read it as; from the name when left out. */
  readonly kind?: FileKind;
  readonly text: string;
  readonly settings: Settings;
  /** Text of another file of the report, by its path as written in this one; undefined when there is none. */
  readonly linked?: (path: string) => string | undefined;
}

/** What one analysis keeps for the next; held beside the snapshot, never part of what others see. */
interface Memory {
  readonly settings: Settings;
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly data: readonly ReportData[];
  readonly linked: readonly ReportData[];
  readonly checked: ReadonlyMap<object, readonly Checked[]>;
}

const memories = new WeakMap<Snapshot, Memory>();

/** Reads and checks one version of a file. With the snapshot of the version before, what the edit did not touch is reused. */
export function analyse(input: Input, previous?: Snapshot): Snapshot {
  const kind = input.kind ?? fileKind(input.path);
  const memory = previous === undefined ? undefined : memories.get(previous);
  const old = memory?.settings === input.settings && previous?.kind === kind ? memory : undefined;
  const { text, settings } = input;
  const faults: string[] = [];

  const document = readDocument(kind, text, old?.document);
  const head = document.blocks.find((b): b is Fence => b.kind === 'front-matter');
  const frontMatter = head === undefined ? NO_FRONT_MATTER : readFrontMatter(head);
  const pieces = readPieces(document.blocks, frontMatter.unit, old?.pieces);
  const data = ownData(kind, text, document.blocks, input.linked, old?.data);
  const linked = readLinked(frontMatter, input.linked, old?.linked);
  const reading = assemble(text, frontMatter, document, pieces, data, linked.files);

  const checked = new Map<object, readonly Checked[]>();
  const findings: Finding[] = [...problemFindings(document, data, settings), ...linked.findings];
  for (const piece of pieces) {
    const subject = piece.prose ?? piece.table;
    if (subject === undefined) continue;
    const drafts =
      old?.checked.get(subject) ??
      (piece.prose
        ? check('prose', piece.prose, settings, faults)
        : piece.table
          ? check('table', piece.table, settings, faults)
          : []);
    if (drafts.length > 0 || old?.checked.has(subject) !== true) checked.set(subject, drafts);
    for (const c of drafts) findings.push(placed(c, piece.block.span.start));
  }
  for (const d of data) for (const c of check('data', d, settings, faults)) findings.push(placed(c, 0));
  for (const c of check('document', reading, settings, faults)) findings.push(placed(c, 0));

  const snapshot: Snapshot = {
    path: input.path,
    kind,
    text,
    lines: new LineIndex(text),
    figures: figuresOf(pieces, data),
    findings: inOrder(applySilencers(findings, document.blocks, data, text)),
    tables: pieces.flatMap(p => (p.table === undefined ? [] : [shiftTable(p.table, p.block.span.start)])),
    data: [...data],
    linked: linked.files,
    outline: outlineOf(pieces, data),
    faults,
  };
  memories.set(snapshot, {
    settings,
    document,
    pieces,
    checked,
    data,
    linked: linked.files.map(f => f.data),
  });
  return snapshot;
}

function assemble(
  text: string,
  frontMatter: DocumentReading['frontMatter'],
  document: Document,
  pieces: readonly Piece[],
  data: DocumentReading['data'],
  linked: DocumentReading['linked'],
): DocumentReading {
  const prose: PlacedProse[] = [];
  const tables: PlacedTable[] = [];
  let section = 0;
  for (const { block, prose: reading, table } of pieces) {
    if (block.kind === 'heading') section++;
    if (reading !== undefined) prose.push({ start: block.span.start, reading, section });
    if (table !== undefined) tables.push({ start: block.span.start, model: table, section });
  }
  return { text, frontMatter, prose, tables, data, linked, blocks: document.blocks };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}
