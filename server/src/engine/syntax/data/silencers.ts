import type { DataSilencer } from '../data.ts';
import { readSilencing } from '../silencer.ts';

const COMMENT = /(?:^|[ \t])#[ \t]*(ticktie-[^\r\n]*)/gm;

/** The comments of a data file that silence: `# ticktie-ignore RULE…: why`. */
export function readSilencers(text: string, offset: number): readonly DataSilencer[] {
  if (!text.includes('ticktie-')) return [];
  const silencers: DataSilencer[] = [];
  for (const found of text.matchAll(COMMENT)) {
    const silencing = readSilencing(found[1] ?? '');
    const start = offset + found.index + found[0].indexOf('#');
    const end = offset + found.index + found[0].trimEnd().length;
    if (silencing) silencers.push({ ...silencing, span: { start, end } });
  }
  return silencers;
}
