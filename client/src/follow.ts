import * as vscode from 'vscode';
import { pageOf } from './page.ts';
import type { Server } from './server.ts';
import type { FromPage, Place } from './webview/messages.ts';

/** A panel that shows something of one document and follows its edits. */
export interface Following<Message> {
  readonly panel: vscode.WebviewPanel;
  readonly uri: vscode.Uri;
  readonly page: 'preview' | 'figures';
  readonly extensionUri: vscode.Uri;
  readonly server: Server;
  /** Fires when what is shown may have changed. */
  readonly changed: vscode.Event<{ readonly uri: string }>;
  /** What the page has to show, with the version of the text that it is of. */
  ask(): Promise<{ readonly version: number; readonly message: Message } | null>;
  /** What the page shows of a document that is not checked. */
  readonly unchecked: Message;
}

/** Fills the panel and keeps it up to date until it is closed. Of several answers under way only the last counts. */
export function follow<Message>({ panel, uri, page, server, ...rest }: Following<Message>): void {
  const dist = vscode.Uri.joinPath(rest.extensionUri, 'dist');
  const key = uri.toString();
  let asked = 0;

  const update = async () => {
    const question = ++asked;
    // The server knows open documents only; a restored panel may come before its document.
    const document = await vscode.workspace.openTextDocument(uri);
    const answer = await rest.ask();
    if (question !== asked) return;
    // An answer about an older text is not shown: the one about this text is on its way.
    if (answer && answer.version !== document.version) return;
    await panel.webview.postMessage(answer ? answer.message : rest.unchecked);
  };
  const tryUpdate = () => void update().catch(error => console.error('Ticktie:', error));

  const subscriptions = [
    rest.changed(params => {
      if (vscode.Uri.parse(params.uri).toString() === key) tryUpdate();
    }),
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') tryUpdate();
      if (message.type === 'reveal') void reveal(uri, message.place);
      if (message.type === 'check') void server.check(uri).then(tryUpdate);
    }),
  ];
  panel.onDidDispose(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
  panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
  panel.webview.html = pageOf(panel.webview, dist, page, 'Ticktie');
}

/** Selects a place where its document is already shown, else in the first column. */
async function reveal(uri: vscode.Uri, { start, end }: Place): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(
    editor => editor.document.uri.toString() === uri.toString(),
  );
  await vscode.window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
