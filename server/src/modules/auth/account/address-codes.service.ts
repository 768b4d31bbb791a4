import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { type AttemptLimit, AttemptLimits } from '../../../common/throttling/attempt-limits.js';
import { countTogether, type CountedLimits } from '../../../common/throttling/count-together.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { Mailer } from '../../../mail/mailer.js';
import { AuditService } from '../../audit/audit.service.js';
import type { User } from '../../users/entities/user.entity.js';
import { foldLogin } from '../../users/login-name.js';
import { UsersService } from '../../users/users.service.js';
import { SignInCodeRepository } from '../codes/sign-in-code.repository.js';
import { NothingToProveError } from '../errors/nothing-to-prove.error.js';
import { TooManyAttemptsError } from '../errors/too-many-attempts.error.js';
import { WrongAddressCodeError } from '../errors/wrong-address-code.error.js';
import { addressCodeMail } from './address-code.mail.js';

const DIGITS = 6;
const LIFE_SECONDS = 10 * 60;
const ALLOWED_TRIES = 5;
const HOUR_SECONDS = 60 * 60;
const OF_ACCOUNT = { name: 'address-code-account', attempts: 5, windowSeconds: HOUR_SECONDS };
/** Accounts are cheap: no number of them fills a stranger's mailbox. */
const OF_MAILBOX = { name: 'address-code-mailbox', attempts: 10, windowSeconds: HOUR_SECONDS };
const PLACE_PURPOSE = 'auth.address-code.place';
const MAILBOX_PURPOSE = 'auth.address-code.mailbox';
const CODE_PURPOSE = 'auth.address-code.code';
/** Rows of codes hold a sealed customer; here there is none. */
const CUSTOMER_PURPOSE = 'auth.sign-in-code.customer';

/** Codes that prove an account's address. A code is bound to account and address, and kept as a hash beside those of sign-in. */
@Injectable()
export class AddressCodesService {
  private readonly ofAccount: AttemptLimit;
  private readonly ofMailbox: AttemptLimit;

  constructor(
    private readonly codes: SignInCodeRepository,
    private readonly users: UsersService,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly cipher: Cipher,
    @InjectSettings() private readonly settings: Pick<Settings, 'STORE_NAME'>,
    limits: AttemptLimits,
  ) {
    this.ofAccount = limits.make(OF_ACCOUNT);
    this.ofMailbox = limits.make(OF_MAILBOX);
  }

  /** Mails a code when an address was just given, unless there were too many already: another can be asked for later. */
  async sendFirst(user: User): Promise<void> {
    if (user.email === null || user.emailKey !== null) return;
    await this.send(user).catch((error: unknown) => {
      if (!(error instanceof TooManyAttemptsError)) throw error;
    });
  }

  /** Mails a code to the address that waits for one. @throws NothingToProveError, TooManyAttemptsError. */
  async send(user: User): Promise<void> {
    const email = waitingAddressOf(user);
    const wait = await countTogether(this.limitsOf(user, email));
    if (wait > 0) throw new TooManyAttemptsError(wait);
    this.mailer.send(addressCodeMail(email, await this.newCode(user, email), this.settings.STORE_NAME));
  }

  /** @throws NothingToProveError, WrongAddressCodeError; AccountTakenError when another account has proven the address. */
  async prove(user: User, code: string): Promise<User> {
    const email = waitingAddressOf(user);
    if (!(await this.spend(this.placeOf(user, email), code))) throw new WrongAddressCodeError();
    const proven = await this.users.proveAddress(user.id, email);
    await this.audit.record({ actor: user.id, action: 'user.address_proven', subject: `user:${user.id}` });
    return proven;
  }

  private async newCode(user: User, email: string): Promise<string> {
    const [at, place] = [now(), this.placeOf(user, email)];
    const code = randomInt(10 ** DIGITS)
      .toString()
      .padStart(DIGITS, '0');
    await this.codes.insert({
      addressHash: place,
      requesterHash: place,
      sealedCustomer: this.cipher.seal(CUSTOMER_PURPOSE, JSON.stringify(null)),
      codeHash: this.hashOfCode(place, code),
      createdAt: at,
      expiresAt: secondsFrom(LIFE_SECONDS, at),
    });
    return code;
  }

  private async spend(place: string, code: string): Promise<boolean> {
    const at = now();
    const last = await this.codes.findLast(place, place);
    if (last === null || at >= last.expiresAt || !(await this.codes.takeTry(last, place, ALLOWED_TRIES))) return false;
    return last.codeHash === this.hashOfCode(place, code) && this.codes.markUsed(last.id, at);
  }

  private limitsOf({ id }: User, email: string): CountedLimits {
    return [
      [this.ofAccount, String(id)],
      [this.ofMailbox, this.cipher.keyedHash(MAILBOX_PURPOSE, foldLogin(email))],
    ];
  }

  private placeOf({ id }: User, email: string): string {
    return this.cipher.keyedHash(PLACE_PURPOSE, `${id} ${foldLogin(email)}`);
  }

  private hashOfCode(place: string, code: string): string {
    return this.cipher.keyedHash(CODE_PURPOSE, `${place} ${code}`);
  }
}

/** In the one spelling that its key stands for, so that nobody proves an address with the mailbox of another that looks alike. */
function waitingAddressOf({ email, emailKey }: User): string {
  if (email === null || emailKey !== null) throw new NothingToProveError();
  return email.normalize('NFKC');
}
