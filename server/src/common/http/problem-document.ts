import { STATUS_CODES } from 'node:http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FieldProblem, ProblemKind } from '../errors/problem.error.js';

/** Media type of every refusal (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The HTTP status of each kind of problem. */
export const STATUS_OF_KIND: Record<ProblemKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

/** A field named by a problem document. */
export class FieldProblemDto implements FieldProblem {
  @ApiProperty({ example: 'message', description: 'Path of the field, dots between the parts.' })
  field: string;

  @ApiProperty({ example: 'must be a string' })
  detail: string;
}

/** What every refusal looks like. */
export class ProblemDocument {
  @ApiProperty({ example: 'about:blank' })
  type: string;

  @ApiProperty({ example: 'Not Found' })
  title: string;

  @ApiProperty({ example: 404 })
  status: number;

  @ApiProperty({ example: 'There is nothing at this address.' })
  detail: string;

  @ApiProperty({ example: 'ROUTE.NOT_FOUND', description: 'Stable name of the situation, `AREA.SITUATION`.' })
  code: string;

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  errors?: readonly FieldProblemDto[];

  @ApiProperty({ example: 'b6a9f4a8-3d0e-4f0a-9c56-6f3c1f6f2d11', description: 'Names the request in the log.' })
  request_id: string;
}

/** What a problem document is made from. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
}

/** Puts a problem into the form that is sent. */
export function toProblemDocument(problem: Problem, requestId: string): ProblemDocument {
  const fields = problem.errors ?? [];
  return {
    type: 'about:blank',
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    ...(fields.length > 0 ? { errors: fields } : {}),
    request_id: requestId,
  };
}
