import type { OpenAPIObject } from '@nestjs/swagger';
import { keyOf, type Operation, parametersIn, placedOperations } from './operations.js';
import { PATH_EXAMPLES, REQUEST_EXAMPLES } from './request-examples.js';

/** Gives every operation a request to try: what stands in its path, and its body where it takes one. */
export function describeExamples(document: Pick<OpenAPIObject, 'paths'>): void {
  for (const placed of placedOperations(document)) {
    const key = keyOf(placed);
    exemplifyPath(placed.operation, { ...PATH_EXAMPLES.everywhere, ...pathExamplesOf(placed.path) });
    exemplifyBody(placed.operation, REQUEST_EXAMPLES[key]);
  }
}

function pathExamplesOf(path: string): Readonly<Record<string, string | number>> {
  const [, found = {}] = Object.entries(PATH_EXAMPLES.below).find(([start]) => path.startsWith(start)) ?? [];
  return found;
}

function exemplifyPath(operation: Operation, examples: Readonly<Record<string, string | number>>): void {
  for (const parameter of parametersIn(operation, 'path')) {
    const example = examples[parameter.name];
    if (example !== undefined) parameter.example = example;
  }
}

function exemplifyBody({ requestBody }: Operation, example: object | undefined): void {
  if (example === undefined || requestBody === undefined || !('content' in requestBody)) return;
  const body = requestBody.content['application/json'];
  if (body !== undefined) body.example = example;
}
