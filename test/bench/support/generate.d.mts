/** A report of about so many characters. */
export function generateReport(language: 'en' | 'zh', size: number): string;
/** Report data of about so many characters. */
export function generateData(size: number): string;
