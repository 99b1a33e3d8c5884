import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { figuresAsCsv, figuresAsJson, figuresAsTable } from '../formats/figures.ts';
import { noteFaults } from '../note-faults.ts';
import { readOne } from '../one-file.ts';
import { refused } from '../outcome.ts';
import { refuse } from '../refuse.ts';

const OPTIONS = {
  format: { kind: 'choice', values: ['pretty', 'json', 'csv'], help: 'how to print the figures' },
} as const;

const PRINTERS = { pretty: figuresAsTable, json: figuresAsJson, csv: figuresAsCsv };

export const figures: Command = {
  name: 'figures',
  synopsis: 'FILE',
  summary: 'list every figure of a file as it is understood',
  details: `One line a figure: place, text, value and unit, what its writing and hedge leave open, where the unit is told, period,
measure, and what it is told as.
Values, and the ends of what the written precision allows, are in base units: 58万亿元 is 58000000000000 CNY.`,
  options: OPTIONS,
  async run(words, terminal) {
    const read = readArguments(words, OPTIONS);
    if (refused(read)) return refuse(terminal, read.refusal, figures.name);
    const snapshot = readOne(read.value.positionals, terminal);
    if (refused(snapshot)) return refuse(terminal, snapshot.refusal, figures.name);
    terminal.print(PRINTERS[read.value.options.format](snapshot.value));
    return noteFaults([snapshot.value], terminal);
  },
};
