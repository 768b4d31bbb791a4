import type { OpenAPIObject } from '@nestjs/swagger';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What one route says of itself. */
export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** An operation of a document with where it is. */
export interface PlacedOperation {
  /** With its slash at the end, `/api/users/{id}/`. */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly operation: Operation;
}

/** Every operation of a document. */
export function placedOperations({ paths }: Pick<OpenAPIObject, 'paths'>): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      return operation === undefined ? [] : [{ path, method: toMethod(verb), operation }];
    }),
  );
}

/** The name under which tables of this folder know an operation: `POST /api/chat/`. */
export function keyOf({ method, path }: Pick<PlacedOperation, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** The parameters of an operation in a place, such as its path. */
export function parametersIn(operation: Operation, place: 'path' | 'query' | 'header') {
  return (operation.parameters ?? []).filter((parameter) => 'in' in parameter).filter((one) => one.in === place);
}

function toMethod(verb: (typeof VERBS)[number]): PlacedOperation['method'] {
  switch (verb) {
    case 'get':
      return 'GET';
    case 'post':
      return 'POST';
    case 'put':
      return 'PUT';
    case 'patch':
      return 'PATCH';
    case 'delete':
      return 'DELETE';
  }
}
