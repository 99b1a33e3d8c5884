import * as vscode from 'vscode';
import type { ExplainedSetting } from '../../server/src/engine/settings/merge.ts';
import type { Server } from './server.ts';

const SCHEME = 'ticktie-settings';

/** Texts by the address that they are shown under: to be read, not to be saved. */
const shown = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();
let isProvided = false;

/** Opens the settings in force for a document, each with where it comes from. */
export async function showConfiguration(
  context: vscode.ExtensionContext,
  server: Server,
  uri: vscode.Uri | undefined,
): Promise<void> {
  const about = uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!about) return;
  if (!isProvided) provide(context);
  const settings = await server.configuration(about);
  const page = vscode.Uri.from({ scheme: SCHEME, path: 'Settings in force.yaml', query: about.toString() });
  const lines = [`# Settings in force for ${about.path}`, '', ...settings.map(lineOf), ''];
  shown.set(page.toString(), lines.join('\n'));
  changed.fire(page);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: true });
}

function provide(context: vscode.ExtensionContext): void {
  isProvided = true;
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: page => shown.get(page.toString()),
  };
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider));
}

function lineOf({ key, value, origin }: ExplainedSetting): string {
  return `${key}: ${JSON.stringify(plain(value))}  # ${origin}`;
}

/** A rule without options is its severity, as an author would write it. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('severity' in value)) return value;
  const { options } = value as { readonly options?: object };
  return options && Object.keys(options).length > 0 ? value : value.severity;
}
