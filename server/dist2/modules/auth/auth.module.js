import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, bn as init_constants, er as init_global_decorator, g as PassportModule, m as require_dist, un as init_core, vn as APP_GUARD } from "../../chunks/packages-CEiAl99H.js";
import { ThrottlingModule } from "../../common/throttling/throttling.module.js";
import { AuditModule } from "../audit/audit.module.js";
import { AccountController } from "./account/account.controller.js";
import { AccountData } from "./account/account-data.js";
import { AccountService } from "./account/account.service.js";
import { PersonalData } from "./account/personal-data.js";
import { ApiKeyRepository } from "./api-keys/api-key.repository.js";
import { ApiKeysController } from "./api-keys/api-keys.controller.js";
import { ApiKeysService } from "./api-keys/api-keys.service.js";
import { AccessGuard } from "./authentication/access.guard.js";
import { AuthenticationGuard } from "./authentication/authentication.guard.js";
import { CallerResolver } from "./authentication/caller-resolver.js";
import { CallerStrategy } from "./authentication/caller.strategy.js";
import { RequestAuthenticator } from "./authentication/request-authenticator.js";
import { SignInCodeMail } from "./codes/sign-in-code.mail.js";
import { SignInCodeRepository } from "./codes/sign-in-code.repository.js";
import { SignInCodesController } from "./codes/sign-in-codes.controller.js";
import { SignInCodesService } from "./codes/sign-in-codes.service.js";
import { PasswordResetRepository } from "./passwords/password-reset.repository.js";
import { PasswordsController } from "./passwords/passwords.controller.js";
import { PasswordsService } from "./passwords/passwords.service.js";
import { PlainTransportWarning } from "./plain-transport-warning.js";
import { CsrfTokens } from "./sessions/csrf-tokens.js";
import { SessionCookie } from "./sessions/session-cookie.js";
import { SessionRepository } from "./sessions/session.repository.js";
import { SessionsController } from "./sessions/sessions.controller.js";
import { SessionsService } from "./sessions/sessions.service.js";
import { SessionStarter } from "./sign-in/session-starter.js";
import { SignInController } from "./sign-in/sign-in.controller.js";
import { SignInDoor } from "./sign-in/sign-in-door.js";
import { SignInLimits } from "./sign-in/sign-in-limits.js";
import { SignInService } from "./sign-in/sign-in.service.js";
import { SocketTicketRepository } from "./tickets/socket-ticket.repository.js";
import { SocketTicketsController } from "./tickets/socket-tickets.controller.js";
import { SocketTicketsService } from "./tickets/socket-tickets.service.js";
import { AccessTokens } from "./tokens/access-tokens.js";
import { RefreshTokenRepository } from "./tokens/refresh-token.repository.js";
import { RefreshTokens } from "./tokens/refresh-tokens.js";

// dist/modules/auth/auth.module.js
init_common();
init_core();
var import_dist = require_dist();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
/** The order is the order in which they run: who is it, are they asking too often, may they. */ const guards = [
	AuthenticationGuard,
	import_dist.ThrottlerGuard,
	AccessGuard
].map((guard) => ({
	provide: APP_GUARD,
	useClass: guard
}));
var AuthModule = class {};
AuthModule = _ts_decorate([Global(), Module({
	imports: [
		PassportModule.register({ session: false }),
		ThrottlingModule,
		AuditModule
	],
	controllers: [
		SignInController,
		SignInCodesController,
		PasswordsController,
		SessionsController,
		AccountController,
		ApiKeysController,
		SocketTicketsController
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
		AccountData,
		PersonalData,
		PlainTransportWarning
	],
	exports: [
		RequestAuthenticator,
		SessionsService,
		PersonalData
	]
})], AuthModule);

export { AuthModule };