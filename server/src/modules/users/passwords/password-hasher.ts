import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

/** argon2id at its accepted floor: 19 MiB, two passes, one lane. */
const OPTIONS = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Turns passwords into hashes and compares them, at the same cost whether or not there is an account. */
@Injectable()
export class PasswordHasher {
  private readonly decoy = hash(randomBytes(16), OPTIONS);

  async hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), OPTIONS);
  }

  /** False for a null hash too, after the work that a real one would have cost. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const isMatch = await verify(passwordHash ?? (await this.decoy), password.normalize('NFKC'));
    return isMatch && passwordHash !== null;
  }
}
