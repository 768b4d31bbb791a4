import { Transform } from 'class-transformer';
import { ownValue } from '../../own-value.js';

const WRITTEN: Record<string, boolean> = { true: true, false: false, '1': true, '0': false };

/** Reads `true`, `false`, `1` or `0` of a query string; anything else stays as it is and fails `@IsBoolean()`. */
export const QueryFlag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (ownValue(WRITTEN, value) ?? value) : value,
  );
