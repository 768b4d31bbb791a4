import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-strategy';
import type { Caller } from '../../../common/caller.js';

/** Tells a strategy how a request was judged: an error, a caller, or false for nobody. */
type Done = (error: unknown, caller?: Caller | false | null) => void;
type Verify = (request: FastifyRequest, done: Done) => void;

/** A passport strategy that hands the whole request to `verify`, and lets a request pass that nobody made. */
export class RequestStrategy extends Strategy {
  readonly name = 'request';

  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(asFastifyRequest(request), (error, caller) => {
      if (error) this.error(error instanceof Error ? error : new Error('Authentication failed.'));
      else if (caller) this.success(caller);
      else this.pass();
    });
  }
}

/** Passport passes on what the guard gave it, which is Fastify's request. */
function asFastifyRequest(request: unknown): FastifyRequest {
  if (!isFastifyRequest(request)) throw new TypeError('Passport was given something that is no request.');
  return request;
}

function isFastifyRequest(request: unknown): request is FastifyRequest {
  return typeof request === 'object' && request !== null && 'raw' in request && 'headers' in request;
}
