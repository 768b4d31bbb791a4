import * as z from 'zod/mini';

const problemSchema = z.object({
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  code: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), detail: z.string() }))),
  request_id: z.optional(z.string()),
});

/** What a problem document said, as far as the page needs it. */
export interface ProblemFields {
  readonly status: number;
  /** Stable, `AREA.SITUATION`; `UNKNOWN` when the answer was no problem document. */
  readonly code: string;
  /** A sentence for people, or '' when the server gave none. */
  readonly detail: string;
  readonly fieldErrors: readonly { readonly field: string; readonly detail: string }[];
  /** Whole seconds to wait before trying again, from `Retry-After`; null when not given. */
  readonly retryAfterSeconds: number | null;
}

/** A refusal by the server. A connection that could not be made is a `TypeError` of `fetch` instead. */
export class ApiProblem extends Error implements ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fieldErrors: ProblemFields['fieldErrors'];
  readonly retryAfterSeconds: number | null;

  constructor(fields: ProblemFields) {
    super(fields.detail || fields.code);
    this.name = 'ApiProblem';
    this.status = fields.status;
    this.code = fields.code;
    this.detail = fields.detail;
    this.fieldErrors = fields.fieldErrors;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }

  /** Whether the same request may pass later without anything being changed by the person. */
  get mayPassLater(): boolean {
    return this.status >= 500;
  }
}

/** Builds the problem of a refused response from its parsed body, which may be anything. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const parsed = problemSchema.safeParse(body);
  const fields = parsed.success ? parsed.data : {};
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return new ApiProblem({
    status: response.status,
    code: fields.code ?? 'UNKNOWN',
    detail: fields.detail ?? '',
    fieldErrors: fields.errors ?? [],
    retryAfterSeconds: Number.isNaN(retryAfter) ? null : retryAfter,
  });
}

/** Reads the problem of a refused response whose body nobody has read yet. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  return problemOf(response, body);
}
