/** The contract's document as one file. */
import type { Contract } from '@hookwright/contract';
import { jsonText } from './json-text.ts';

export const asyncapiText = ({ document }: Contract): string => jsonText(document, 5);
