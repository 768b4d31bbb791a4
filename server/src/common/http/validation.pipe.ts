import type { ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '../errors/problem.error.js';
import { InvalidInputError } from './errors/invalid-input.error.js';
import { ValidatedQueriesPipe } from './validated-queries.pipe.js';

/**
 * Checks every body, query and path parameter against its DTO: unknown fields and wrong types are refused, and every
 * field at fault is named.
 */
export function makeValidationPipe(): ValidationPipe {
  return new ValidatedQueriesPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInputError(toFieldProblems(errors)),
  });
}

/**
 * Flattens the validator's tree into one entry a field with one reason: of the rules a value breaks, the validator names
 * the one that stands first above the field last, and that is the one about its type.
 */
export function toFieldProblems(errors: readonly ValidationError[], parents: readonly string[] = []): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = [...parents, error.property];
    const [rule, text] = Object.entries(error.constraints ?? {}).at(-1) ?? [];
    const detail = rule === undefined || text === undefined ? null : detailOf(rule, text, error.property);
    const own = detail === null ? [] : [{ field: path.join('.'), detail }];
    return [...own, ...toFieldProblems(error.children ?? [], path)];
  });
}

function detailOf(rule: string, text: string, property: string): string {
  if (rule === 'whitelistValidation') return 'is not a known field';
  if (rule === 'nestedValidation') return 'must be an object';
  if (text.includes('regular expression')) return 'is not of the right form';
  const [, ofEach, rest] = new RegExp(`^(each value in )?${escaped(property)} (.*)$`, 's').exec(text) ?? [];
  if (rest === undefined) return text;
  return ofEach === undefined ? rest : `each entry ${rest}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
