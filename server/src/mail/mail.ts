/** A mail to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail that was kept on this machine instead of being sent. */
export interface KeptMail extends Mail {
  readonly id: number;
  /** ISO 8601. */
  readonly createdAt: string;
}
