import { ValidateBy } from 'class-validator';

const LONGEST = 100;

/** Accepts what may name a store customer: a text of 1 to 100 characters, or a whole number. */
export const IsCustomerClaim = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCustomerClaim',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' ? value.trim() !== '' && value.length <= LONGEST : Number.isSafeInteger(value),
      defaultMessage: () => `must be a whole number, or a text of 1 to ${LONGEST} characters`,
    },
  });
