import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InvalidSettingsError } from '../../config/invalid-settings.error.js';
import { InjectSettings, type Settings } from '../../config/settings.js';
import { AccountTakenError } from './errors/account-taken.error.js';
import { WeakPasswordError } from './errors/weak-password.error.js';
import { type FirstPassword, FirstPasswords } from './first-passwords.js';
import { StoreProfile } from './store-profile.contract.js';
import { UsersService } from './users.service.js';

const DEMO_USERNAME = 'demo';
const DEMO_CUSTOMER = 1;
const PASSWORD_BYTES = 12;

/**
 * Makes the first accounts when there are none: an administrator, and on a sample store (or when asked for) a
 * demonstration account linked to the first customer. Passwords that were not given are made up and handed over once.
 */
@Injectable()
export class FirstAccounts implements OnApplicationBootstrap {
  private readonly logger = new Logger(FirstAccounts.name);

  constructor(
    private readonly users: UsersService,
    private readonly store: StoreProfile,
    private readonly passwords: FirstPasswords,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.users.hasAnyAccount()) return;
    const madeUp = [await this.makeAdministrator(), this.wantsDemo() ? await this.makeDemo() : null];
    await this.passwords.handOver(madeUp.filter((password) => password !== null));
  }

  private wantsDemo(): boolean {
    return this.store.isSample || this.settings.DEMO_USERNAME !== undefined;
  }

  private async makeAdministrator(): Promise<FirstPassword | null> {
    const { ADMIN_USERNAME: username, ADMIN_PASSWORD: given } = this.settings;
    return this.make('ADMIN_PASSWORD', username, given, (password) =>
      this.users.createAdministrator({ username, password }),
    );
  }

  private async makeDemo(): Promise<FirstPassword | null> {
    const { DEMO_USERNAME: username = DEMO_USERNAME, DEMO_PASSWORD: given } = this.settings;
    return this.make('DEMO_PASSWORD', username, given, (password) =>
      this.users.createCustomer({ username, password }, DEMO_CUSTOMER),
    );
  }

  /** Returns the password only when it was made up here. */
  private async make(
    setting: 'ADMIN_PASSWORD' | 'DEMO_PASSWORD',
    username: string,
    given: string | undefined,
    create: (password: string) => Promise<unknown>,
  ): Promise<FirstPassword | null> {
    const password = given ?? randomBytes(PASSWORD_BYTES).toString('base64url');
    try {
      await create(password);
    } catch (error) {
      // Another process that starts at the same moment was faster.
      if (error instanceof AccountTakenError) return null;
      if (error instanceof WeakPasswordError)
        throw new InvalidSettingsError([`${setting}: ${error.message.replace(/\.$/, '')}`]);
      throw error;
    }
    const purpose = setting === 'ADMIN_PASSWORD' ? 'administrator' : 'demonstration customer';
    this.logger.log(`Made the account of the ${purpose}`);
    return given === undefined ? { purpose, username, password } : null;
  }
}
