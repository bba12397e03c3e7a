import type { Validator } from './validator.d.ts';

export declare const about: Validator;
export declare const expected: Validator;
export declare const scenario: Validator;
