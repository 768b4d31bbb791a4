/** Whose token it is, and of which session. */
export interface AccessClaims {
  readonly userId: number;
  readonly sessionId: string;
}
