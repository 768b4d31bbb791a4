import type { OpenAPIObject } from '@nestjs/swagger';
import { LARGEST_ID } from '../../common/largest-id.js';
import { type Operation, parametersIn, placedOperations } from './operations.js';

const SESSION_PATH = '/api/auth/sessions/';
const IN_WORDS: Readonly<Record<string, string>> = {
  page: 'Which page, from 1.',
  limit: 'Rows of a page.',
  offset: 'Rows to leave out before the first.',
  search: 'Whole words, without regard to case and accents; all must match.',
  ordering: 'What to sort by; `-` for the other direction.',
  id: 'Its number.',
  thread_id: 'The thread id of a conversation.',
};
const REFERENCE = 'Number or thread id of a conversation.';

/** Completes what the code says of parameters: rows are counted in whole numbers, and headers are named once. */
export function describeParameters(document: Pick<OpenAPIObject, 'paths'>): void {
  for (const { path, operation } of placedOperations(document)) {
    nameHeadersOnce(operation);
    for (const parameter of parametersIn(operation, 'path')) {
      if (path.startsWith(SESSION_PATH)) parameter.schema = { type: 'string', format: 'uuid' };
      if (isNumber(parameter.schema)) parameter.schema = { type: 'integer', minimum: 1, maximum: LARGEST_ID };
    }
    for (const parameter of [...parametersIn(operation, 'path'), ...parametersIn(operation, 'query')]) {
      const isReference = parameter.name === 'id' && path.startsWith('/api/conversations/');
      const words = isReference ? REFERENCE : IN_WORDS[parameter.name];
      if (words !== undefined) parameter.description ??= words;
    }
  }
}

function isNumber(schema: object | undefined): boolean {
  return schema !== undefined && 'type' in schema && schema.type === 'number';
}

/** A header that is both read by a handler and described would be there twice; the described one says more. */
function nameHeadersOnce(operation: Operation): void {
  const described = new Set(
    parametersIn(operation, 'header')
      .filter(({ description }) => description !== undefined)
      .map(({ name }) => name.toLowerCase()),
  );
  operation.parameters = operation.parameters?.filter(
    (parameter) =>
      !('in' in parameter) ||
      parameter.in !== 'header' ||
      parameter.description !== undefined ||
      !described.has(parameter.name.toLowerCase()),
  );
}
