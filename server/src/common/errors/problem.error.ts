/** One field of a request that cannot be accepted. `field` is the path in the body or query, dots between the parts. */
export interface FieldProblem {
  field: string;
  detail: string;
}

/** The kinds of situation that callers meet; the filter alone knows which HTTP status each one is. */
export type ProblemKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'too_large'
  | 'unsupported_media'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable';

/**
 * Base of every error a caller may see. Subclasses fix `code` (stable, `AREA.SITUATION`) and `kind`; `message` is
 * shown to people, so it holds no secret, path, SQL or foreign data.
 */
export abstract class ProblemError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ProblemKind;
  /** Whole seconds after which trying again makes sense; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined = undefined;
  readonly errors: readonly FieldProblem[] = [];

  override get name(): string {
    return this.constructor.name;
  }
}
