import { type CancellationToken, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { ExplainedSetting } from '../engine/settings/merge.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Places } from './convert.ts';
import { guarded, type Log } from './guard.ts';
import type { Reader } from './readers.ts';

/** A document as it is at this moment, checked. */
export interface Current {
  readonly snapshot: Snapshot;
  readonly places: Places;
}

/** What requests are answered from. */
export interface Workbench {
  readonly log: Log;
  /** Undefined for a document that is closed or not to be checked. */
  current(uri: string): Promise<Current | undefined>;
  /** The reports that name a data file, whether they are open or not. */
  readersOf(uri: string): Promise<readonly Reader[]>;
  /** The client showed interest in the charts of a document. */
  followCharts(uri: string): void;
  explain(uri: string): Promise<readonly ExplainedSetting[]>;
  /** What the client can apply; known once it has introduced itself. */
  readonly edits: () => 'snippets' | 'plain';
  /** Whether headings belong into the outline, or the client shows them by itself. */
  readonly outline: 'whole' | 'without headings';
}

export interface Asked {
  readonly textDocument: { readonly uri: string };
}

export interface AskedAt extends Asked {
  readonly position: Position;
}

/**
 * Makes the handlers of requests about a document. One guard for all: nothing for documents that are not checked, a
 * cancelled request is told so, a fault is logged.
 */
export function answering(bench: Workbench) {
  return <Params extends Asked, Result>(
    name: string,
    answer: (now: Current, params: Params) => Result | null | Promise<Result | null>,
  ) =>
    async (params: Params, token: CancellationToken) => {
      const now = await bench.current(params.textDocument.uri).catch(() => undefined);
      if (token.isCancellationRequested)
        return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled');
      return guarded(bench.log, name, null, () => (now ? answer(now, params) : null))();
    };
}

export function offsetIn({ snapshot }: Current, { position }: AskedAt): number {
  return snapshot.lines.offset(position);
}
