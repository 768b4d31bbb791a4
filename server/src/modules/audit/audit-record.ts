/** Who did it: an account by its id, nobody known, or the server itself. */
export type AuditActor = number | 'anonymous' | 'system';

/** Plain facts of an event; never a password, code, token or text of a person. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What happened. `action` reads `area.what` (`auth.login`), `subject` reads `kind:id` (`conversation:12`). */
export interface AuditRecord {
  readonly actor: AuditActor;
  readonly action: string;
  readonly subject: string;
  readonly details?: AuditDetails;
}

/** A recorded event as administrators read it. */
export interface AuditEntry {
  readonly id: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: AuditDetails;
}
