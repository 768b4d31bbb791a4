import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { addressGroup } from '../../../common/throttling/address-group.js';
import { AuditService } from '../../audit/audit.service.js';
import { CustomerDirectory, type DirectoryEntry } from '../../users/customer-directory.contract.js';
import { foldLogin } from '../../users/login-name.js';
import { UsersService } from '../../users/users.service.js';
import type { SignInCode } from '../entities/sign-in-code.entity.js';
import { WrongCodeError } from '../errors/wrong-code.error.js';
import { SessionStarter } from '../sign-in/session-starter.js';
import type { SignedIn, Visitor } from '../sign-in/signed-in.js';
import { SignInCodeMail } from './sign-in-code.mail.js';
import { SignInCodeRepository } from './sign-in-code.repository.js';

const DIGITS = 6;
const LIFE_SECONDS = 10 * 60;
const ALLOWED_TRIES = 5;
const CODES_PER_HOUR = 5;
/** However many networks ask, a mailbox gets no more than this; strangers must have several to use it up. */
const CODES_PER_HOUR_FROM_ALL = 30;
const HOUR_SECONDS = 60 * 60;
const KEPT_SECONDS = 24 * HOUR_SECONDS;
const ADDRESS_PURPOSE = 'auth.sign-in-code.address';
const CUSTOMER_PURPOSE = 'auth.sign-in-code.customer';
const REQUESTER_PURPOSE = 'auth.sign-in-code.requester';
const CODE_PURPOSE = 'auth.sign-in-code.code';

const customerSchema = z
  .object({ customerId: z.int(), email: z.string(), firstName: z.string(), lastName: z.string() })
  .nullable();

/**
 * Sign-in by a one-time code mailed to a store customer's address on file. An address that the store does not know gets
 * the same answer after the same work, and a row of the same form. Whoever asks is counted first: strangers can neither use
 * up the codes of a mailbox nor make the code of its owner invalid.
 */
@Injectable()
export class SignInCodesService {
  constructor(
    private readonly codes: SignInCodeRepository,
    private readonly directory: CustomerDirectory,
    private readonly users: UsersService,
    private readonly mail: SignInCodeMail,
    private readonly starter: SessionStarter,
    private readonly audit: AuditService,
    private readonly cipher: Cipher,
  ) {}

  /** Sends a code to the address when the store knows it. Says nothing about whether it did. @throws StoreUnavailableError. */
  async request(email: string, { address }: Pick<Visitor, 'address'>): Promise<void> {
    const at = now();
    const addressHash = this.hashOfAddress(email);
    await this.codes.deleteOlderThan(secondsFrom(-KEPT_SECONDS, at));
    const customer = await this.directory.findByEmail(email);
    const requesterHash = this.hashOfRequester(addressHash, address);
    const { all, own } = await this.codes.countSince(addressHash, requesterHash, secondsFrom(-HOUR_SECONDS, at));
    if (own >= CODES_PER_HOUR || all >= CODES_PER_HOUR_FROM_ALL) return;
    const code = randomInt(10 ** DIGITS)
      .toString()
      .padStart(DIGITS, '0');
    await this.codes.insert({
      addressHash,
      requesterHash,
      sealedCustomer: this.cipher.seal(CUSTOMER_PURPOSE, JSON.stringify(customer)),
      codeHash: this.hashOfCode(addressHash, code),
      createdAt: at,
      expiresAt: secondsFrom(LIFE_SECONDS, at),
    });
    this.mail.send(customer, code);
  }

  /** Signs in with a code, making the customer's account when there is none. @throws WrongCodeError. */
  async redeem(email: string, code: string, visitor: Visitor): Promise<SignedIn> {
    const customer = await this.spend(this.hashOfAddress(email), code, visitor);
    const user = customer === null ? null : await this.users.findOrCreateForCustomer(customer);
    if (user === null) {
      await this.audit.record({
        actor: 'anonymous',
        action: 'auth.login_failed',
        subject: 'user:unknown',
        details: { method: 'code' },
      });
      throw new WrongCodeError();
    }
    return this.starter.start(user, visitor, 'code');
  }

  private async spend(addressHash: string, code: string, { address }: Visitor): Promise<DirectoryEntry | null> {
    const at = now();
    const requester = this.hashOfRequester(addressHash, address);
    const last = await this.codes.findLast(addressHash, requester);
    if (last === null || at >= last.expiresAt || !(await this.codes.takeTry(last, requester, ALLOWED_TRIES)))
      return null;
    if (last.codeHash !== this.hashOfCode(addressHash, code) || !(await this.codes.markUsed(last.id, at))) return null;
    return this.customerOf(last);
  }

  private customerOf({ sealedCustomer }: SignInCode): DirectoryEntry | null {
    return customerSchema.parse(JSON.parse(this.cipher.open(CUSTOMER_PURPOSE, sealedCustomer)));
  }

  private hashOfAddress(email: string): string {
    return this.cipher.keyedHash(ADDRESS_PURPOSE, foldLogin(email));
  }

  private hashOfRequester(addressHash: string, address: string): string {
    return this.cipher.keyedHash(REQUESTER_PURPOSE, `${addressHash} ${addressGroup(address)}`);
  }

  private hashOfCode(addressHash: string, code: string): string {
    return this.cipher.keyedHash(CODE_PURPOSE, `${addressHash} ${code}`);
  }
}
