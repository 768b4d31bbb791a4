import type { ZodError } from 'zod';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { type TransferDocument, transferSchema } from './transfer-document.js';

const MOST_PROBLEMS = 20;

/**
 * Reads a file of conversations.
 *
 * @throws InvalidInputError that names the first 20 fields at fault.
 */
export function readTransfer(document: unknown): TransferDocument {
  const parsed = transferSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(problemsOf(parsed.error));
}

function problemsOf({ issues }: ZodError): { field: string; detail: string }[] {
  return issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ field: path, detail: issue.message }];
    return issue.keys.map((key) => ({ field: [path, key].filter(Boolean).join('.'), detail: 'is not a known field' }));
  });
}
