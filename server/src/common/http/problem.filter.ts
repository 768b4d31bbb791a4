import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_MEDIA_TYPE, type Problem, toProblemDocument } from './problem-document.js';
import { problemOfError } from './problem-of-error.js';

/** Answers every error of a request with a problem document; the only place that knows which HTTP status an error is. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOfError(error);
    if (problem.status === 500) this.logFault(error, request);
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }

  private logFault(error: unknown, request: FastifyRequest): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.logger.error(`Request ${request.id} (${request.method} ${request.routeOptions.url ?? '?'}) failed`, stack);
  }
}

/** Sends a problem, unless the reply has begun: a stream that has begun ends by its own rules. */
export function sendProblem(reply: FastifyReply, problem: Problem, requestId: string): void {
  if (reply.sent || reply.raw.headersSent) return;
  if (problem.retryAfterSeconds !== undefined) reply.header('Retry-After', String(problem.retryAfterSeconds));
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(toProblemDocument(problem, requestId));
}
