import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-protocol';
import type { ChartModel } from '../engine/charts/model.ts';
import type { ExplainedSetting } from '../engine/settings/merge.ts';
import type { FigureRow } from '../features/figures.ts';

/**
 * The messages that Ticktie adds to LSP, for the server and its clients alike.
 * Everything else that an editor needs is in the standard.
 */

export interface DocumentParams {
  readonly uri: string;
}

/** A chart with its places as lines and characters. */
export type PlacedChart = ChartModel<Range>;

export interface ChartsResult {
  /** The version of the document that the places are in. */
  readonly version: number;
  readonly charts: readonly PlacedChart[];
}

/** document → chart models; null for a document that is not checked. From then on `ticktie/chartsChanged` follows its edits. */
export const ChartsRequest = new RequestType<DocumentParams, ChartsResult | null, void>('ticktie/charts');

export interface ChartsChangedParams extends DocumentParams {
  readonly version: number;
}

/** The charts of a document that were asked for may have changed. */
export const ChartsChanged = new NotificationType<ChartsChangedParams>('ticktie/chartsChanged');

export interface PlacedFigure extends Omit<FigureRow, 'span'> {
  readonly range: Range;
  /** Messages of the findings that stand at it. */
  readonly findings: readonly string[];
}

export interface FiguresResult {
  readonly version: number;
  readonly figures: readonly PlacedFigure[];
}

/** document → every figure that was read in it; null for a document that is not checked. */
export const FiguresRequest = new RequestType<DocumentParams, FiguresResult | null, void>('ticktie/figures');

/** The settings in force for a document, each with where it comes from. */
export const EffectiveConfigurationRequest = new RequestType<
  DocumentParams,
  readonly ExplainedSetting[],
  void
>('ticktie/effectiveConfiguration');

/** Why a document has the findings that it has, or none. */
export type Standing =
  | 'checked'
  /** Read, but there is no figure in it. */
  | 'no-figures'
  | 'not-opted-in'
  /** By `exclude` in the settings. */
  | 'excluded'
  /** Larger than what can be followed while it is typed. */
  | 'too-large'
  /** Ticktie failed on it; the log says how. */
  | 'fault';

export interface StatusParams extends DocumentParams {
  readonly standing: Standing;
  readonly findings: number;
  readonly figures: number;
}

/** Sent after a check of an open document that did not end as the one before. */
export const StatusChanged = new NotificationType<StatusParams>('ticktie/status');

/** server → client: the text of a file that the server cannot read itself; null when there is none. */
export const ReadFileRequest = new RequestType<DocumentParams, string | null, void>('ticktie/readFile');

/** What a client can do beyond the standard, in `capabilities.experimental.ticktie`; `readFile`: it answers `ticktie/readFile`. */
export interface ClientExtras {
  readonly readFile?: boolean;
  /** It outlines the headings of Markdown by itself, and wants to see none twice. */
  readonly outlinesHeadings?: boolean;
}

/** `workspace/executeCommand` with the document's URI: check it, although it does not opt in by itself. */
export const CHECK_COMMAND = 'ticktie.server.check';
