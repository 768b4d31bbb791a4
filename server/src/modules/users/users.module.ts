import { Global, Module } from '@nestjs/common';
import { OutboundMailRule } from '../../mail/outbound-mail-rule.contract.js';
import { FirstAccounts } from './first-accounts.js';
import { FirstPasswords } from './first-passwords.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { StoreOutboundMailRule } from './store-outbound-mail-rule.js';
import { UserRepository } from './user.repository.js';
import { UsersService } from './users.service.js';

/** The accounts of people. */
@Global()
@Module({
  providers: [
    UsersService,
    UserRepository,
    PasswordHasher,
    FirstAccounts,
    FirstPasswords,
    { provide: OutboundMailRule, useClass: StoreOutboundMailRule },
  ],
  exports: [UsersService, PasswordHasher, OutboundMailRule],
})
export class UsersModule {}
