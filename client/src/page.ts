import * as vscode from 'vscode';

/** A page in a panel: its script and style are files of the extension, and nothing else may load or run. */
export function pageOf(
  webview: vscode.Webview,
  dist: vscode.Uri,
  name: 'preview' | 'figures',
  title: string,
): string {
  const nonce = newNonce();
  const file = (ending: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, `${name}.${ending}`));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="${file('css')}">
<title>${title}</title>
</head>
<body>
<main id="content" aria-live="off"></main>
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}

/** 128 random bits, new for each page. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
