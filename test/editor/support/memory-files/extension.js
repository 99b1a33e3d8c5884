// Runs in the browser's own extension host: a file system whose files are nowhere but here.
const vscode = require('vscode');

const outlook = `---
data: market.report.yaml
---

# Outlook

Revenue grew from $13.0 trillion in 2022 to $20.0 trillion in 2025,
a CAGR of 10%. The volume was [15.2](#volume@2023).

| Year | Revenue |
|------|--------:|
| 2022 | 13.0 |
| 2023 | 15.1 |
`;
const market = `ticktie: 1
series:
  volume: { values: { 2023: 18.5 } }
`;

const files = new Map([
  ['/reports/outlook.report.md', new TextEncoder().encode(outlook)],
  ['/reports/market.report.yaml', new TextEncoder().encode(market)],
]);

function entry(uri) {
  const path = uri.path;
  const content = files.get(path);
  const times = { ctime: 0, mtime: 0 };
  if (content) return { ...times, type: vscode.FileType.File, size: content.length };
  if (path === '/' || path === '/reports') return { ...times, type: vscode.FileType.Directory, size: 0 };
  throw vscode.FileSystemError.FileNotFound(uri);
}

exports.activate = context => {
  const changed = new vscode.EventEmitter();
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: entry,
    readDirectory: () => [...files.keys()].map(path => [path.slice('/reports/'.length), vscode.FileType.File]),
    readFile(uri) {
      entry(uri);
      return files.get(uri.path);
    },
    writeFile(uri, content) {
      files.set(uri.path, content);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory() {},
    delete() {},
    rename() {},
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', provider));
};
