import * as vscode from 'vscode';
import { follow } from '../follow.ts';
import type { Server } from '../server.ts';
import type { ToPreview } from '../webview/messages.ts';
import { PREVIEW } from './restore.ts';

const open = new Map<string, vscode.WebviewPanel>();

/** Shows the charts of a document beside its text; the panel that already does, where there is one. */
export function openPreview(context: vscode.ExtensionContext, server: Server, uri: vscode.Uri): void {
  const known = open.get(uri.toString());
  if (known) {
    known.reveal(undefined, true);
    return;
  }
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  fillPreview(context, server, vscode.window.createWebviewPanel(PREVIEW, '', place), uri);
}

export function fillPreview(
  context: vscode.ExtensionContext,
  server: Server,
  panel: vscode.WebviewPanel,
  uri: vscode.Uri,
): void {
  const key = uri.toString();
  open.set(key, panel);
  panel.title = `Charts: ${uri.path.slice(uri.path.lastIndexOf('/') + 1)}`;
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  panel.onDidDispose(() => open.delete(key));
  follow<ToPreview>({
    panel,
    uri,
    page: 'preview',
    extensionUri: context.extensionUri,
    server,
    changed: server.onChartsChanged,
    async ask() {
      const result = await server.charts(uri);
      return (
        result && { version: result.version, message: { type: 'charts', uri: key, charts: result.charts } }
      );
    },
    unchecked: { type: 'unchecked', uri: key },
  });
}
