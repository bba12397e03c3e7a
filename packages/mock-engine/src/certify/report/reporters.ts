/** Every form in which a certification can be printed. */
import type { Certification } from '../certification.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { sarifReport } from './sarif.ts';
import { textReport, type TextOptions } from './text.ts';

export const reportFormats = ['text', 'junit', 'sarif', 'json', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Each ends in a line break, and depends on nothing but the certification: no time, no duration. */
export const reporters: Readonly<
  Record<ReportFormat, (certification: Certification, options?: TextOptions) => string>
> = {
  text: textReport,
  junit: junitReport,
  sarif: sarifReport,
  json: jsonReport,
  markdown: markdownReport,
};
