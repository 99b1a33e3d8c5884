/** What the benchmark measures in its own process. */
export { parser } from '@lezer/markdown';
export { captionOf } from '../../../server/src/engine/analysis/caption.ts';
export { analyse, analyseEdit } from '../../../server/src/engine/analysis.ts';
export { figuresOfBlock, readBlock } from '../../../server/src/engine/reading/block-reading.ts';
export { readTable } from '../../../server/src/engine/reading/table/read-table.ts';
export { DEFAULT_SETTINGS } from '../../../server/src/engine/settings/settings.ts';
export { readDocument } from '../../../server/src/engine/syntax/read.ts';
