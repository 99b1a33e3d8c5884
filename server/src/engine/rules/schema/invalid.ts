import { ruleOfReading } from './from-reading.ts';

export const invalid = ruleOfReading(
  'schema/invalid',
  'error',
  'A file has another shape than its format asks for',
);
