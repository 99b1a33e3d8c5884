import { sameFact, summaryVsBody } from '../conflict/same-fact.ts';
import { textVsTable } from '../conflict/text-vs-table.ts';
import { rateVsTable } from '../growth/rate-vs-table.ts';
import { forecastSpan } from '../period/forecast-span.ts';
import type { Rule } from '../rule.ts';

/** The rules that look across the blocks of a document. */
export const DOCUMENT_RULES: readonly Rule[] = [sameFact, summaryVsBody, textVsTable, rateVsTable, forecastSpan];
