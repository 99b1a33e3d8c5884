import type * as vscode from 'vscode';
import { activateWith, type Extension } from '../extension.ts';

/** Room for new objects that is given once is never taken back: 4 MB are as fast as the 16 that the engine would take, thrice. */
const SLIM = ['--max-semi-space-size=4'];

/** Has glibc give back what the engine's compilers have freed, at once: a tenth of the server's memory. Others do not know it. */
const THRIFTY = { MALLOC_TRIM_THRESHOLD_: '131072' };

let extension: Extension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateWith(context, async (_, status) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { clientOptions, serverOf } = await import('../server.ts');
    const module = context.asAbsolutePath('dist/server.js');
    const ipc = { module, transport: TransportKind.ipc };
    const run = { ...ipc, options: { execArgv: SLIM, env: THRIFTY } };
    const debug = { ...ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return serverOf(new LanguageClient('ticktie', 'Ticktie', { run, debug }, clientOptions()), status);
  });
}

export async function deactivate(): Promise<void> {
  await extension?.deactivate();
}
