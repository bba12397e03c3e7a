import type { Validator } from './validator.d.ts';

export declare const document: Validator;
export declare const message: Validator;
export declare const channel: Validator;
export declare const operation: Validator;
