import { Transform } from 'class-transformer';

const WRITTEN = /^\d{1,10}$/;

/** Reads a number of a query string, digits alone; anything else stays as it is and fails `@IsInt()`. */
export const QueryNumber = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && WRITTEN.test(value) ? Number(value) : value,
  );
