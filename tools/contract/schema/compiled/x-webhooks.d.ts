import type { Validator } from './validator.d.ts';

export declare const webhooks: Validator;
export declare const overrides: Validator;
