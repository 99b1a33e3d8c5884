import { LineIndex } from '../../engine/text/lines.ts';
import type { Decoded } from '../files/decode.ts';
import { excerptOf } from '../terminal/excerpt.ts';
import type { FileReport, Range, ReportedFinding } from './report.ts';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The report of a file or folder that cannot be read: one finding, at its beginning. */
export function unreadableReport(path: string, reason: string): FileReport {
  const finding: ReportedFinding = {
    rule: 'schema/unreadable',
    severity: 'error',
    message: `Cannot be read: ${reason}`,
    range: NOWHERE,
    related: [],
    fixes: [],
  };
  return { path, findings: [finding], figures: 0, unreadable: true, fixed: 0, faults: [] };
}

/** The finding for bytes that are not text, at the first of them; the rest of the file is checked all the same. */
export function encodingFinding(source: Decoded): ReportedFinding | undefined {
  if (!source.damage) return undefined;
  const { offset, byte } = source.damage;
  const lines = new LineIndex(source.text);
  return {
    rule: 'schema/encoding',
    severity: 'error',
    message: encodingMessage(source.encoding, byte),
    range: { start: lines.position(offset), end: lines.position(offset + 1) },
    related: [],
    fixes: [],
    excerpt: excerptOf(source.text, offset, offset + 1),
  };
}

function encodingMessage(encoding: Decoded['encoding'], byte: number | undefined): string {
  if (encoding !== 'utf-8') return `Not valid ${encoding.toUpperCase()} from here on; save the file as UTF-8`;
  const named = byte === undefined ? 'This' : `Byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return `${named} is not UTF-8; save the file as UTF-8 (was it GB18030, Big5 or Windows-1252?)`;
}
