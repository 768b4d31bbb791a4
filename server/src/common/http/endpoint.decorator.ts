import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';

/** How a route describes itself in the OpenAPI document. */
export interface EndpointOptions {
  /** One line without a full stop. */
  readonly summary: string;
  readonly description?: string;
  /** The body of the answer: a DTO, `[Dto]` for a bare list, `pageOf(Dto)` for a page; nothing when left out. */
  readonly response?: Type<unknown> | [Type<unknown>];
  /** Status of success; 200 when left out, also for POST. */
  readonly status?: number;
}

/** Describes a route and fixes its status of success; its refusals are described with those of all routes. */
export const Endpoint = ({ summary, description, response, status = 200 }: EndpointOptions): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, description }),
    ApiResponse({ status, description: summary, ...(response === undefined ? {} : { type: response }) }),
  );
