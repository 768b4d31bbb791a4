import { ValidateBy } from 'class-validator';
import { LARGEST_ID } from '../../../../common/largest-id.js';

const LONGEST_NAME = 200;

/** The number of a model's row, or its name. */
export const IsModelReference = (): PropertyDecorator =>
  ValidateBy({
    name: 'isModelReference',
    validator: {
      validate: isModelReference,
      defaultMessage: (problem) => `${problem?.property} must be the number or the name of a model`,
    },
  });

function isModelReference(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value.length <= LONGEST_NAME;
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= LARGEST_ID;
}
