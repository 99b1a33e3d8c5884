import {
  type CancellationToken,
  CodeActionKind,
  CompletionItemKind,
  type Connection,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { chartsOf } from '../engine/charts/charts.ts';
import type { ExplainedSetting } from '../engine/settings/merge.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { actionsAt, notationEdits } from '../features/actions.ts';
import { figureRows } from '../features/figures.ts';
import { hoverAt } from '../features/hover.ts';
import { findingsAt } from '../features/lookup.ts';
import { isId, nameAt, nameChoices, placesLike, rename } from '../features/names.ts';
import { nest } from '../features/outline.ts';
import {
  codeActionOf,
  hoverOf,
  type Places,
  placedChart,
  placedFigure,
  rangeOf,
  symbolOf,
  workspaceEdit,
} from './convert.ts';
import { guarded, type Log } from './guard.ts';
import { ChartsRequest, EffectiveConfigurationRequest, FiguresRequest } from './protocol.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.ticktie`;

/** A document as it is at this moment, checked. */
export interface Current {
  readonly snapshot: Snapshot;
  readonly places: Places;
}

export interface Workbench {
  readonly log: Log;
  /** Undefined for a document that is closed or not to be checked. */
  current(uri: string): Promise<Current | undefined>;
  /** The client showed interest in the charts of a document. */
  followCharts(uri: string): void;
  explain(uri: string): Promise<readonly ExplainedSetting[]>;
  /** What the client can apply; known once it has introduced itself. */
  readonly edits: () => 'snippets' | 'plain';
}

interface Asked {
  readonly textDocument: { readonly uri: string };
}

/** Answers what an editor asks about a document. Each answer is of the text as it is when it is given. */
export function answerRequests(connection: Connection, bench: Workbench): void {
  /** One guard for all: nothing for documents that are not checked, a cancelled request is told so, a fault is logged. */
  function about<Params extends Asked, Result>(
    name: string,
    answer: (now: Current, params: Params) => Result | null,
  ) {
    return async (params: Params, token: CancellationToken) => {
      const now = await bench.current(params.textDocument.uri).catch(() => undefined);
      if (token.isCancellationRequested)
        return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled');
      return guarded(bench.log, name, null, () => (now ? answer(now, params) : null))();
    };
  }

  connection.onHover(
    about('Hover', (now, params: Asked & At) => {
      const hover = hoverAt(now.snapshot, offsetIn(now, params));
      return hover ? hoverOf(hover, now.snapshot.lines) : null;
    }),
  );

  connection.onCodeAction(
    about(
      'Code action',
      ({ snapshot, places }, params: Parameters<Parameters<Connection['onCodeAction']>[0]>[0]) => {
        const asked = params.context.only;
        const wants = (kind: string) =>
          !asked || asked.some(one => kind === one || kind.startsWith(`${one}.`));
        const start = snapshot.lines.offset(params.range.start);
        const span = { start, end: Math.max(start, snapshot.lines.offset(params.range.end)) };
        const actions = wants(CodeActionKind.QuickFix) ? actionsAt(snapshot, span) : [];
        const all = wants(FIX_ALL) ? notationEdits(snapshot) : [];
        return [
          ...actions.map(action => codeActionOf(action, places, bench.edits())),
          ...(all.length > 0
            ? [{ title: 'Tidy how numbers are written', kind: FIX_ALL, edit: workspaceEdit(all, places) }]
            : []),
        ];
      },
    ),
  );

  connection.onDocumentSymbol(
    about('Outline', ({ snapshot }) => nest(snapshot.outline).map(node => symbolOf(node, snapshot.lines))),
  );

  connection.onDefinition(
    about('Definition', (now, params: Asked & At) =>
      placesLike(now.snapshot, offsetIn(now, params))
        .filter(place => place.isDefinition)
        .map(place => ({ uri: now.places.uri, range: rangeOf(now.snapshot.lines, place.span) })),
    ),
  );

  connection.onReferences(
    about(
      'References',
      (now, params: Asked & At & { readonly context: { readonly includeDeclaration: boolean } }) =>
        placesLike(now.snapshot, offsetIn(now, params))
          .filter(place => params.context.includeDeclaration || !place.isDefinition)
          .map(place => ({ uri: now.places.uri, range: rangeOf(now.snapshot.lines, place.span) })),
    ),
  );

  connection.onPrepareRename(
    about('Rename', (now, params: Asked & At) => {
      const place = nameAt(now.snapshot, offsetIn(now, params));
      return place ? { range: rangeOf(now.snapshot.lines, place.span), placeholder: place.id } : null;
    }),
  );

  connection.onRenameRequest(
    about('Rename', (now, params: Asked & At & { readonly newName: string }) => {
      if (!isId(params.newName))
        return new ResponseError<void>(
          LSPErrorCodes.RequestFailed,
          `“${params.newName}” is no id: lower case letters, digits and single hyphens, a letter first`,
        );
      const edits = rename(now.snapshot, offsetIn(now, params), params.newName);
      return edits ? workspaceEdit(edits, now.places) : null;
    }),
  );

  connection.onCompletion(
    about('Completion', (now, params: Asked & At) =>
      nameChoices(now.snapshot, offsetIn(now, params)).map(({ id, detail, replaces }) => ({
        label: id,
        kind: CompletionItemKind.Variable,
        detail,
        textEdit: { range: rangeOf(now.snapshot.lines, replaces), newText: id },
      })),
    ),
  );

  connection.onRequest(
    ChartsRequest,
    guarded(bench.log, 'Charts', null, async ({ uri }) => {
      bench.followCharts(uri);
      const now = await bench.current(uri);
      if (!now) return null;
      const { lines } = now.snapshot;
      return {
        version: now.places.version,
        charts: chartsOf(now.snapshot).map(chart => placedChart(chart, lines)),
      };
    }),
  );

  connection.onRequest(
    FiguresRequest,
    guarded(bench.log, 'Figures', null, async ({ uri }) => {
      const now = await bench.current(uri);
      if (!now) return null;
      const { snapshot, places } = now;
      const figures = figureRows(snapshot).map(row =>
        placedFigure(
          row,
          snapshot.lines,
          findingsAt(snapshot, row.span).map(finding => finding.message),
        ),
      );
      return { version: places.version, figures };
    }),
  );

  connection.onRequest(
    EffectiveConfigurationRequest,
    guarded(bench.log, 'Configuration', [], ({ uri }) => bench.explain(uri)),
  );
}

interface At {
  readonly position: Position;
}

function offsetIn({ snapshot }: Current, { position }: At): number {
  return snapshot.lines.offset(position);
}
