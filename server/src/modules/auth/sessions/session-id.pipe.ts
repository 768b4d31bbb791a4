import { Injectable, ParseUUIDPipe } from '@nestjs/common';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';

/** Reads the id of a session out of a path. @throws InvalidInputError naming it. */
@Injectable()
export class SessionIdPipe extends ParseUUIDPipe {
  constructor() {
    const problem = { field: 'id', detail: 'must be the id of a session' };
    super({ exceptionFactory: () => new InvalidInputError([problem]) });
  }
}
