import { quietSettings } from '../../../.ci/lib/vscode.mjs';

/** What a test looks at is on the screen, and nothing is there that changes by itself. */
export const testSettings = {
  ...quietSettings,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
};
