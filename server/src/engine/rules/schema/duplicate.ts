import { ruleOfReading } from './from-reading.ts';

export const duplicate = ruleOfReading('schema/duplicate', 'error', 'One key stands twice in report data');
