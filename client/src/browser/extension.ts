import * as vscode from 'vscode';
import { activateWith } from '../extension.ts';

export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, async (_, status) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const { clientOptions, serverOf } = await import('../server.ts');
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js');
    const worker = new Worker(script.toString(true));
    return serverOf(new LanguageClient('ticktie', 'Ticktie', worker, clientOptions()), status);
  });
}
