import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { RequestLimitsGuard } from '../../common/throttling/request-limits.guard.js';
import { ThrottlingModule } from '../../common/throttling/throttling.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { AccountController } from './account/account.controller.js';
import { AccountData } from './account/account-data.js';
import { AddressCodesService } from './account/address-codes.service.js';
import { AddressController } from './account/address.controller.js';
import { AccountService } from './account/account.service.js';
import { PersonalData } from './account/personal-data.js';
import { ApiKeyRepository } from './api-keys/api-key.repository.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { AccessGuard } from './authentication/access.guard.js';
import { AuthenticationGuard } from './authentication/authentication.guard.js';
import { CallerResolver } from './authentication/caller-resolver.js';
import { CallerStrategy } from './authentication/caller.strategy.js';
import { RequestAuthenticator } from './authentication/request-authenticator.js';
import { SignInCodeMail } from './codes/sign-in-code.mail.js';
import { SignInCodeRepository } from './codes/sign-in-code.repository.js';
import { SignInCodesController } from './codes/sign-in-codes.controller.js';
import { SignInCodesService } from './codes/sign-in-codes.service.js';
import { PasswordResetRepository } from './passwords/password-reset.repository.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { PlainTransportWarning } from './plain-transport-warning.js';
import { CsrfTokens } from './sessions/csrf-tokens.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SessionStarter } from './sign-in/session-starter.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInDoor } from './sign-in/sign-in-door.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SocketTicketRepository } from './tickets/socket-ticket.repository.js';
import { SocketTicketsController } from './tickets/socket-tickets.controller.js';
import { SocketTicketsService } from './tickets/socket-tickets.service.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { RefreshTokenRepository } from './tokens/refresh-token.repository.js';
import { RefreshTokens } from './tokens/refresh-tokens.js';

/** The order is the order in which they run: who is it, are they asking too often, may they. */
const guards = [AuthenticationGuard, RequestLimitsGuard, AccessGuard].map((guard) => ({
  provide: APP_GUARD,
  useClass: guard,
}));

/** Sign-in, and the guards of every route. */
@Global()
@Module({
  imports: [PassportModule.register({ session: false }), ThrottlingModule, AuditModule],
  controllers: [
    SignInController,
    SignInCodesController,
    PasswordsController,
    SessionsController,
    AccountController,
    AddressController,
    ApiKeysController,
    SocketTicketsController,
  ],
  providers: [
    ...guards,
    CallerStrategy,
    RequestAuthenticator,
    CallerResolver,
    SessionsService,
    SessionRepository,
    SessionCookie,
    SessionStarter,
    CsrfTokens,
    AccessTokens,
    SocketTicketsService,
    SocketTicketRepository,
    RefreshTokens,
    RefreshTokenRepository,
    SignInService,
    SignInLimits,
    SignInDoor,
    SignInCodesService,
    SignInCodeRepository,
    SignInCodeMail,
    PasswordsService,
    PasswordResetRepository,
    ApiKeysService,
    ApiKeyRepository,
    AccountService,
    AddressCodesService,
    AccountData,
    PersonalData,
    PlainTransportWarning,
  ],
  exports: [RequestAuthenticator, SessionsService, ApiKeysService, PersonalData],
})
export class AuthModule {}
