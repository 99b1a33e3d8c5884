import { type CheckResult, check, checkInSteps, placed } from './analysis/check.ts';
import { ownData, readLinked } from './analysis/data.ts';
import { readEarlier } from './analysis/earlier.ts';
import { movedBy } from './analysis/edited.ts';
import { type Piece, type Pieces, readPieces } from './analysis/pieces.ts';
import { problemFindings } from './analysis/problems.ts';
import { applySilencers } from './analysis/silence.ts';
import { viewOf } from './analysis/view.ts';
import { withoutYielding } from './analysis/yielding.ts';
import type { Finding } from './finding.ts';
import type {
  DocumentReading,
  EarlierReport,
  LinkedData,
  PlacedProse,
  PlacedTable,
} from './reading/document-reading.ts';
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from './reading/front-matter.ts';
import type { Settings } from './settings/settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { ReportData } from './syntax/data.ts';
import type { Document, FileKind } from './syntax/document.ts';
import { fileKind } from './syntax/file-kind.ts';
import { readDocument } from './syntax/read.ts';
import { difference, smallest, type TextEdit } from './text/edit.ts';
import type { LineIndex } from './text/lines.ts';
import type { LongText, Text } from './text/long-text.ts';

export interface Input {
  readonly path: string;
  /** What to read it as; from the name when left out. */
  readonly kind?: FileKind;
  readonly text: string | LongText;
  readonly settings: Settings;
  /** Text of another file of the report, by its path as written in this one; undefined when there is none. */
  readonly linked?: (path: string) => string | undefined;
  /** The lines of the text, when the caller has them. */
  readonly lines?: LineIndex;
}

/** A file as it was read, with what the rules that look at one block or one data document found. */
interface Read {
  readonly settings: Settings;
  readonly kind: FileKind;
  readonly text: Text;
  readonly document: Document;
  readonly frontMatter: FrontMatter;
  readonly pieces: Pieces;
  readonly data: readonly ReportData[];
  readonly linked: readonly LinkedData[];
  readonly earlier: readonly EarlierReport[];
  readonly findings: readonly Finding[];
  readonly faults: readonly string[];
}

/** What the rules that look across the document found, at places in the whole text. */
interface Across {
  readonly findings: readonly Finding[];
  readonly faults: readonly string[];
}

/** What one analysis keeps for the next; held beside the snapshot, never part of what others see. */
interface Memory {
  readonly read: Read;
  readonly across: Across;
}

const memories = new WeakMap<Snapshot, Memory>();

/** Reads and checks one version of a file. With the snapshot of the version before, what the edit did not touch is reused. */
export function analyse(input: Input, previous?: Snapshot): Snapshot {
  const read = readInput(input, previous);
  const { checked, faults } = check('document', assemble(read), read.settings);
  return snapshotOf(input, read, { findings: besides(read, checked), faults }, 'settled');
}

/** What was found across the document, without what yields to what was found in its blocks. */
function besides({ findings }: Read, checked: CheckResult['checked']): Finding[] {
  return withoutYielding(checked, findings).map(c => placed(c, 0));
}

/** As `analyse`, with a pause after each rule that looks across the document: other work may go on in between. */
export function* analyseInSteps(input: Input, previous?: Snapshot): Generator<undefined, Snapshot> {
  const read = readInput(input, previous);
  yield;
  const { checked, faults } = yield* checkInSteps('document', assemble(read), read.settings);
  return snapshotOf(input, read, { findings: besides(read, checked), faults }, 'settled');
}

/**
 * What can be said at once after an edit: everything except the rules that look across the document, whose findings are
 * those of the version before, moved along with the text. `analyse` with the result settles them. `known` is an edit that
 * makes this text of the previous one; without it the two are compared.
 */
export function analyseEdit(input: Input, previous: Snapshot, known?: TextEdit): Snapshot {
  const old = memories.get(previous);
  const kind = input.kind ?? fileKind(input.path);
  if (old?.read.settings !== input.settings || old.read.kind !== kind) return analyse(input);
  const edit = known
    ? smallest(known, old.read.text)
    : difference(old.read.text.toString(), input.text.toString());
  const read = readInput(input, previous, edit);
  const across = edit ? { ...old.across, findings: movedBy(old.across.findings, edit) } : old.across;
  return snapshotOf(input, read, across, 'unsettled');
}

function readInput(input: Input, previous: Snapshot | undefined, edit?: TextEdit): Read {
  const kind = input.kind ?? fileKind(input.path);
  const memory = previous === undefined ? undefined : memories.get(previous)?.read;
  const { text, settings } = input;
  const old = memory?.settings === settings && memory.kind === kind ? memory : undefined;
  const document = readDocument(kind, text, old?.document, edit);
  const head = document.blocks.at(0);
  const frontMatter =
    head?.kind === 'front-matter' ? readFrontMatter(head, document.starts.at(0) as number) : NO_FRONT_MATTER;
  const pieces = readPieces(document, frontMatter, settings, old?.pieces);
  const data = ownData(kind, text, document, input.linked, old?.data);
  const linked = readLinked(
    frontMatter,
    input.linked,
    old?.linked.map(file => file.data),
  );
  const earlier = readEarlier(frontMatter, input.linked, old?.earlier);
  const findings = [...problemFindings(document, data, settings), ...linked.findings, ...earlier.findings];
  const faults: string[] = [];
  const add = ({ checked, faults: thrown }: CheckResult, by: number): void => {
    for (const c of checked) findings.push(placed(c, by));
    faults.push(...thrown);
  };
  for (const i of pieces.telling) add((pieces.list.at(i) as Piece).result, document.starts.at(i) as number);
  for (const d of data) add(check('data', d, settings), 0);
  return {
    settings,
    kind,
    text,
    document,
    frontMatter,
    pieces,
    data,
    linked: linked.files,
    earlier: earlier.reports,
    findings,
    faults,
  };
}

function snapshotOf(input: Input, read: Read, across: Across, state: 'settled' | 'unsettled'): Snapshot {
  const { text, document, data, pieces, linked, kind } = read;
  const findings = [...read.findings, ...across.findings];
  const snapshot = viewOf({
    path: input.path,
    kind,
    text,
    lines: input.lines,
    pieces,
    asOf: read.frontMatter.asOf,
    data,
    linked,
    findings: inOrder(applySilencers(findings, document, data, text)),
    faults: [...read.faults, ...across.faults],
    isSettled: state === 'settled',
  });
  memories.set(snapshot, { read, across });
  return snapshot;
}

function assemble({ text, frontMatter, document, pieces, data, linked, earlier }: Read): DocumentReading {
  const starts = document.starts.toArray();
  const prose: PlacedProse[] = [];
  const tables: PlacedTable[] = [];
  let section = 0;
  let i = 0;
  for (const { block, prose: reading, table } of pieces.list) {
    const start = starts[i++] as number;
    if (block.kind === 'heading') section++;
    if (reading !== undefined) prose.push({ start, reading, section });
    if (table !== undefined) tables.push({ start, model: table, section });
  }
  return {
    text: text.toString(),
    frontMatter,
    prose,
    tables,
    data,
    linked,
    earlier,
    blocks: [...document.blocks],
    starts,
  };
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}
