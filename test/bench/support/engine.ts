/** What the benchmark measures in its own process. */
export { parser } from '@lezer/markdown';
export { analyse, analyseEdit } from '../../../server/src/engine/analysis.ts';
export { lex } from '../../../server/src/engine/reading/lexer.ts';
export { merge } from '../../../server/src/engine/reading/merge.ts';
export { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';
