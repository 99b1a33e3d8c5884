import * as vscode from 'vscode';
import type { Standing, StatusParams } from '../../server/src/lsp/protocol.ts';
import { mayBeReport } from './opt-in.ts';

/** The line in the language status of the editor: how many findings, or why there are none. */
export interface Status {
  starting(): void;
  started(): void;
  failed(reason: string): void;
  checked(params: StatusParams): void;
}

interface Line {
  readonly text: string;
  readonly detail: string;
  readonly severity: vscode.LanguageStatusSeverity;
  readonly command?: vscode.Command;
}

const { Information, Warning, Error: Failure } = { ...vscode.LanguageStatusSeverity };
const CHECK = { title: 'Check This Document', command: 'ticktie.checkDocument' };
const RESTART = { title: 'Restart Server', command: 'ticktie.restartServer' };
const LOG = { title: 'Show Log', command: 'ticktie.showLog' };
const PROBLEMS = { title: 'Show Problems', command: 'workbench.actions.view.problems' };

const REASONS: Readonly<Record<Exclude<Standing, 'checked'>, Line>> = {
  'no-figures': {
    text: 'No figures',
    detail: 'Ticktie read this report and found no number in it',
    severity: Information,
  },
  'not-opted-in': {
    text: 'Not checked',
    detail: 'Ticktie leaves this file alone: it is not named *.report.*, included, or marked ticktie: true',
    severity: Information,
    command: CHECK,
  },
  excluded: {
    text: 'Excluded',
    detail: 'The settings of the project exclude this file from Ticktie',
    severity: Information,
    command: CHECK,
  },
  'too-large': {
    text: 'Too large',
    detail: 'More than 10 MB: not checked while you type. ticktie check on the command line reads it all',
    severity: Information,
  },
  fault: {
    text: 'Fault',
    detail: 'A rule of Ticktie failed on this text; the log says which',
    severity: Failure,
    command: LOG,
  },
};

export function showStatus(context: vscode.ExtensionContext): Status {
  const selector = [{ language: 'report-data' }, { language: 'markdown' }, { pattern: '**/*.report.*' }];
  const item = vscode.languages.createLanguageStatusItem('ticktie.status', selector);
  item.name = 'Ticktie';
  const known = new Map<string, StatusParams>();
  let trouble: Line | undefined;
  let isRunning = false;

  const show = ({ text, detail, severity, command }: Line) => {
    item.text = `Ticktie: ${text}`;
    item.detail = detail;
    item.severity = severity;
    item.command = command;
  };
  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const params = known.get(document.uri.toString());
    item.busy = !isRunning && !trouble && mayBeReport(document);
    if (trouble) show(trouble);
    else if (params) show(lineOf(params));
    else if (mayBeReport(document))
      show({ text: 'Starting…', detail: 'Ticktie is starting', severity: Information });
    else show(REASONS['not-opted-in']);
  };

  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument(document => known.delete(document.uri.toString())),
  );
  refresh();
  return {
    starting() {
      isRunning = false;
      trouble = undefined;
      refresh();
    },
    started() {
      isRunning = true;
      refresh();
    },
    failed(reason) {
      trouble = { text: 'Server failed', detail: reason, severity: Failure, command: RESTART };
      refresh();
    },
    checked(params) {
      known.set(vscode.Uri.parse(params.uri).toString(), params);
      refresh();
    },
  };
}

function lineOf({ standing, findings, figures }: StatusParams): Line {
  if (standing !== 'checked') return REASONS[standing];
  const read = `${figures} ${figures === 1 ? 'figure' : 'figures'} checked`;
  if (findings === 0)
    return { text: 'No findings', detail: `${read}: no two of them disagree`, severity: Information };
  const text = `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  return { text, detail: read, severity: Warning, command: PROBLEMS };
}
