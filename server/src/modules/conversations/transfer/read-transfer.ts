import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { shapeProblems } from '../../../common/http/fields/shape-problems.js';
import { type TransferDocument, transferSchema } from './transfer-document.js';

/**
 * Reads a file of conversations.
 *
 * @throws InvalidInputError that names the first 20 fields at fault.
 */
export function readTransfer(document: unknown): TransferDocument {
  const parsed = transferSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(shapeProblems(parsed.error));
}
