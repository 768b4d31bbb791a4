import { Matches } from 'class-validator';

/** Accepts a text that is more than white space and marks without a width. */
export const HasText = (): PropertyDecorator =>
  Matches(/[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/, { message: 'must hold more than white space' });
