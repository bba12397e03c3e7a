export { cases } from './cases.ts';
export type * from './certification.ts';
export { UnreachableError } from './certification.ts';
export type { CertificationCase, Expectation } from './plan.ts';
export { reporters, reportFormats } from './report/reporters.ts';
export type { ReportFormat } from './report/reporters.ts';
export { runCertification } from './run.ts';
