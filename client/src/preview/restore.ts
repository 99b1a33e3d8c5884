import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import type { PageState } from '../webview/messages.ts';

export const PREVIEW = 'ticktie.preview';

/** Fills the chart previews that were open when the editor was closed. Their code is loaded only then. */
export function restorePreviews(context: vscode.ExtensionContext, running: () => Promise<Server>): void {
  const serializer: vscode.WebviewPanelSerializer<PageState | undefined> = {
    async deserializeWebviewPanel(panel, state) {
      if (!state) return panel.dispose();
      const { fillPreview } = await import('./panel.ts');
      fillPreview(context, await running(), panel, vscode.Uri.parse(state.uri));
    },
  };
  context.subscriptions.push(vscode.window.registerWebviewPanelSerializer(PREVIEW, serializer));
}
