import { ruleOfReading } from './from-reading.ts';

export const numberFormat = ruleOfReading(
  'schema/number-format',
  'error',
  'A value is not written as a number',
);
