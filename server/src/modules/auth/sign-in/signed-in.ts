import type { User } from '../../users/entities/user.entity.js';

/** Who signs in from where, as far as the request tells. */
export interface Visitor {
  readonly address: string;
  readonly userAgent: string;
  /** Value of a session cookie that came along; that session ends when another begins in its place. */
  readonly earlierToken: string | null;
}

/** A pair of tokens for programs. */
export interface TokenPair {
  readonly access: string;
  readonly refresh: string;
}

/** A sign-in that has just begun: all its secrets, for the one answer that carries them. */
export interface SignedIn extends TokenPair {
  readonly user: User;
  /** The value of the session's cookie. */
  readonly sessionToken: string;
  readonly csrfToken: string;
}
