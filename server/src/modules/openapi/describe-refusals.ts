import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE, ProblemDocument } from '../../common/http/problem-document.js';
import { keyOf, type Operation, parametersIn, type PlacedOperation, placedOperations } from './operations.js';
import { FURTHER_REFUSALS } from './further-refusals.js';

const PROBLEM = { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: `#/components/schemas/${ProblemDocument.name}` } } };
type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

const IN_WORDS: Readonly<Record<string, string>> = {
  400: 'The request is malformed, or a field is unknown or wrong; `errors` names it.',
  401: 'Credentials are missing or not accepted.',
  403: 'Not open to this caller, or a cookie without its token, or a page of another site.',
  404: 'There is no such thing, or it is not yours.',
  409: 'It does not fit how things stand.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'It goes over a limit of meaning; `errors` may name the field.',
  429: 'Too many requests; `Retry-After` says when to come again.',
  503: 'Something needed is away at the moment.',
  default: 'Any other refusal, as a problem document.',
};
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
} as const;

/**
 * Says with which statuses an operation may refuse: those that follow from its form, and those that its table names.
 * `default` stands for what can befall every request, such as a database that does not answer.
 */
export function describeRefusals(document: Pick<OpenAPIObject, 'paths'>): void {
  for (const placed of placedOperations(document)) {
    const responses = placed.operation.responses;
    for (const status of refusalsOf(placed)) responses[status] = reference(status);
    responses.default = reference('default');
  }
}

/** The answers that operations refuse with, by the names they are referred to. */
export function refusalResponses(): Responses {
  return Object.fromEntries(
    Object.entries(IN_WORDS).map(([status, description]) => [
      nameOf(status),
      { description, ...(status === '429' || status === '503' ? { headers: RETRY_AFTER } : {}), content: PROBLEM },
    ]),
  );
}

function reference(status: string | number): { $ref: string } {
  return { $ref: `#/components/responses/${nameOf(status)}` };
}

function nameOf(status: string | number): string {
  return `Refusal_${status}`;
}

function refusalsOf(placed: PlacedOperation): number[] {
  const { operation, path, method } = placed;
  const isInterface = path.startsWith('/api/');
  const hasBody = operation.requestBody !== undefined;
  const form: [number, boolean][] = [
    [400, !isInterface || hasBody || parametersIn(operation, 'query').length > 0 || hasWrittenNumber(operation)],
    [401, (operation.security ?? []).length > 0],
    [403, '403' in operation.responses || (isInterface && method !== 'GET')],
    [404, parametersIn(operation, 'path').length > 0],
    [413, hasBody],
    [415, hasBody],
    [429, isInterface],
  ];
  const followed = form.filter(([, applies]) => applies).map(([status]) => status);
  return [...new Set([...followed, ...(FURTHER_REFUSALS[keyOf(placed)] ?? [])])];
}

/** Whether the path holds the number of a row or the id of a session, which is refused when it is not written as one. */
function hasWrittenNumber(operation: Operation): boolean {
  return parametersIn(operation, 'path').some(
    ({ schema }) => schema !== undefined && 'type' in schema && (schema.type !== 'string' || schema.format === 'uuid'),
  );
}
