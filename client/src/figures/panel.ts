import * as vscode from 'vscode';
import { follow } from '../follow.ts';
import type { Server } from '../server.ts';
import type { ToFigures } from '../webview/messages.ts';

const open = new Map<string, vscode.WebviewPanel>();

/** Lists every figure that was read in a document, beside its text. */
export function openFigures(context: vscode.ExtensionContext, server: Server, uri: vscode.Uri): void {
  const key = uri.toString();
  const known = open.get(key);
  if (known) {
    known.reveal(undefined, true);
    return;
  }
  const title = `Figures: ${uri.path.slice(uri.path.lastIndexOf('/') + 1)}`;
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('ticktie.figures', title, place);
  open.set(key, panel);
  panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  panel.onDidDispose(() => open.delete(key));
  follow<ToFigures>({
    panel,
    uri,
    page: 'figures',
    extensionUri: context.extensionUri,
    server,
    changed: server.onChecked,
    async ask() {
      const result = await server.figures(uri);
      return (
        result && { version: result.version, message: { type: 'figures', uri: key, figures: result.figures } }
      );
    },
    unchecked: { type: 'unchecked', uri: key },
  });
}
