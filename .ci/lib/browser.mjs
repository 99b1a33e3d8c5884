// @ts-check
// The browser that drives VS Code's workbench in the editor tests.
import { existsSync } from 'node:fs';
import { isProgram, which } from './command.mjs';
import { installFromDebian } from './debian.mjs';

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} */
export function findBrowser() {
  const named = process.env.TICKTIE_CHROMIUM;
  if (named) return named;
  const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(which);
  return onPath.find(path => path !== undefined) ?? elsewhere.find(isProgram);
}

/**
 * Finds a browser, and installs Chromium and fonts for Chinese text where it may; says why when it could not.
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
export async function ensureBrowser() {
  const wanted = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk'] : []),
  ];
  const problem = wanted.length > 0 ? await installFromDebian(wanted) : undefined;
  const path = findBrowser();
  if (!path) return { missing: `no Chromium (${problem}). Install one, or name it in TICKTIE_CHROMIUM` };
  if (problem) console.log(`No fonts for Chinese text (${problem}): screenshots show boxes in their place.`);
  return { path };
}

function hasChineseFont() {
  return [
    '/usr/share/fonts/opentype/noto',
    '/usr/share/fonts/noto-cjk',
    '/usr/share/fonts/truetype/wqy',
  ].some(folder => existsSync(folder));
}
