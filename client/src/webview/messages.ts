import type { PlacedChart, PlacedFigure } from '../../../server/src/lsp/protocol.ts';

/** A place in the document, as the language server and the page know it. */
export type Place = PlacedChart['span'];

/** extension → preview page */
export type ToPreview =
  | { readonly type: 'charts'; readonly uri: string; readonly charts: readonly PlacedChart[] }
  /** The document is not checked, so that there is nothing to draw. */
  | { readonly type: 'unchecked'; readonly uri: string };

/** extension → list of figures */
export type ToFigures =
  | { readonly type: 'figures'; readonly uri: string; readonly figures: readonly PlacedFigure[] }
  | { readonly type: 'unchecked'; readonly uri: string };

/** page → extension */
export type FromPage =
  /** The page is there and listens; it has shown nothing yet. */
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly place: Place }
  | { readonly type: 'check' };

/** What a page keeps for when it is restored. */
export interface PageState {
  readonly uri: string;
}

/** The extension's side, as a page sees it. */
export interface Extension {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare global {
  function acquireVsCodeApi(): Extension;
}
