import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileTrouble, readText } from '../files/read.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type BaselinePlace, baselineOf, type Compared, readBaseline, withoutKnown } from './baseline.ts';
import type { CheckArguments } from './options.ts';
import type { FileReport } from './report.ts';

/** Leaves out what the baseline knows: the one that `--write-baseline` makes now, or the one that `--baseline` names. */
export function applyBaseline(
  reports: readonly FileReport[],
  options: CheckArguments['options'],
  cwd: string,
): Outcome<Compared> {
  const toWrite = options['write-baseline'];
  if (toWrite !== undefined) return writeBaseline(reports, { file: toWrite, cwd });
  if (options.baseline === undefined) return { value: { reports, known: 0, gone: 0 } };
  const place = { file: options.baseline, cwd };
  const read = readText(resolve(cwd, place.file));
  if (refused(read)) return { refusal: `${place.file}: ${read.refusal}` };
  const baseline = readBaseline(read.value.text);
  if (refused(baseline)) return { refusal: `${place.file}: ${baseline.refusal}` };
  return { value: withoutKnown(reports, baseline.value, place) };
}

function writeBaseline(reports: readonly FileReport[], place: BaselinePlace): Outcome<Compared> {
  const baseline = baselineOf(reports, place);
  try {
    writeFileSync(resolve(place.cwd, place.file), `${JSON.stringify(baseline, undefined, 2)}\n`);
  } catch (error) {
    return { refusal: `${place.file} could not be written: ${fileTrouble(error)}` };
  }
  return { value: withoutKnown(reports, baseline, place) };
}
