import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { AttemptLimits } from "../../../common/throttling/attempt-limits.js";
import { RedisConnection } from "../../../common/throttling/redis-connection.js";
import { readSettings } from "../../../config/settings.js";
import { openDatabaseOf } from "../../../database/testing-kinds.js";
import { Mailer } from "../../../mail/mailer.js";
import { OutboxMail } from "../../../mail/entities/outbox-mail.entity.js";
import { OutboundMailRule } from "../../../mail/outbound-mail-rule.contract.js";
import { Outbox } from "../../../mail/outbox.js";
import { OutboxRepository } from "../../../mail/outbox.repository.js";
import { SmtpTransport } from "../../../mail/smtp-transport.js";
import { AuditEventRepository } from "../../audit/audit-event.repository.js";
import { AuditEvent } from "../../audit/entities/audit-event.entity.js";
import { AuditService } from "../../audit/audit.service.js";
import { CustomerDirectory } from "../../users/customer-directory.contract.js";
import { User } from "../../users/entities/user.entity.js";
import { PasswordHasher } from "../../users/passwords/password-hasher.js";
import { UserRepository } from "../../users/user.repository.js";
import { UsersService } from "../../users/users.service.js";
import { ApiKeyRepository } from "../api-keys/api-key.repository.js";
import { ApiKeysService } from "../api-keys/api-keys.service.js";
import { CallerResolver } from "../authentication/caller-resolver.js";
import { SignInCodeMail } from "../codes/sign-in-code.mail.js";
import { SignInCodeRepository } from "../codes/sign-in-code.repository.js";
import { SignInCodesService } from "../codes/sign-in-codes.service.js";
import { SignInCode } from "../entities/sign-in-code.entity.js";
import { PasswordResetRepository } from "../passwords/password-reset.repository.js";
import { PasswordsService } from "../passwords/passwords.service.js";
import { CsrfTokens } from "../sessions/csrf-tokens.js";
import { SessionRepository } from "../sessions/session.repository.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { SessionStarter } from "../sign-in/session-starter.js";
import { SignInLimits } from "../sign-in/sign-in-limits.js";
import { SignInService } from "../sign-in/sign-in.service.js";
import { SocketTicketRepository } from "../tickets/socket-ticket.repository.js";
import { SocketTicketsService } from "../tickets/socket-tickets.service.js";
import { AccessTokens } from "../tokens/access-tokens.js";
import { RefreshTokenRepository } from "../tokens/refresh-token.repository.js";
import { RefreshTokens } from "../tokens/refresh-tokens.js";
import { createSecretKey, randomBytes } from "node:crypto";

// dist/modules/auth/testing/sign-in-bench.js
/** The one customer the bench's store has. */ const KNOWN_CUSTOMER = {
	customerId: 1,
	email: "luis@example.com",
	firstName: "Luís",
	lastName: "Gonçalves"
};
/** A browser that comes for the first time. */ const VISITOR = {
	address: "203.0.113.9",
	userAgent: "test",
	earlierToken: null
};
var Directory = class extends CustomerDirectory {
	async findByEmail(email) {
		return email.toLowerCase() === KNOWN_CUSTOMER.email ? KNOWN_CUSTOMER : null;
	}
	async findById() {
		return null;
	}
	async findByPhone() {
		return null;
	}
};
var KeepMail = class extends OutboundMailRule {
	mayLeave() {
		return false;
	}
};
/** Everything of sign-in on a real database, put together by hand. */ var SignInBench = class SignInBench {
	constructor(database) {
		this.database = database;
		this.settings = readSettings({ REGISTRATION: "on" }, "/nowhere");
		this.keys = {
			signing: createSecretKey(randomBytes(32)),
			encryption: {
				id: "aaaaaaaa",
				secret: randomBytes(32)
			},
			previousEncryption: null
		};
		this.cipher = new Cipher(this.keys);
		this.events = new EventEmitter2();
		this.hasher = new PasswordHasher();
		this.limits = new AttemptLimits(new RedisConnection(this.settings));
		this.audit = this.lazy(() => new AuditService(new AuditEventRepository(this.dataSource), this.cipher));
		this.users = this.lazy(() => new UsersService(new UserRepository(this.dataSource), this.hasher, this.events));
		this.sessions = this.lazy(() => new SessionsService(new SessionRepository(this.dataSource), this.users(), this.cipher, this.events));
		this.accessTokens = this.lazy(() => new AccessTokens(this.keys));
		this.refreshTokens = this.lazy(() => new RefreshTokens(new RefreshTokenRepository(this.dataSource), this.sessions(), this.cipher));
		this.apiKeys = this.lazy(() => new ApiKeysService(new ApiKeyRepository(this.dataSource), this.cipher, this.audit()));
		this.socketTickets = this.lazy(() => new SocketTicketsService(new SocketTicketRepository(this.dataSource), this.cipher));
		this.callers = this.lazy(() => new CallerResolver(this.sessions(), this.accessTokens(), this.apiKeys(), this.users(), this.socketTickets()));
		this.starter = this.lazy(() => new SessionStarter(this.sessions(), this.accessTokens(), this.refreshTokens(), new CsrfTokens(this.keys), this.users(), this.audit()));
		this.signInLimits = this.lazy(() => new SignInLimits(this.limits, this.cipher));
		this.signIn = this.lazy(() => new SignInService(this.users(), this.hasher, this.signInLimits(), this.starter(), this.sessions(), this.refreshTokens(), this.audit(), this.settings));
		this.outbox = this.lazy(() => new Outbox(new OutboxRepository(this.dataSource), this.cipher));
		this.mailer = this.lazy(() => new Mailer(new KeepMail(), new SmtpTransport(this.settings), this.outbox()));
		this.codes = this.lazy(() => new SignInCodesService(new SignInCodeRepository(this.dataSource), new Directory(), this.users(), new SignInCodeMail(this.mailer(), this.settings), this.starter(), this.audit(), this.cipher));
		this.passwords = this.lazy(() => new PasswordsService(new PasswordResetRepository(this.dataSource), this.users(), this.hasher, this.sessions(), this.signInLimits(), this.mailer(), this.audit(), this.cipher, this.settings, this.limits));
	}
	static async open(kind = "SQLite") {
		return new SignInBench(await openDatabaseOf(kind));
	}
	/** A bench with nothing in it on the same database, which is quicker than a new one. */ async renew() {
		for (const entity of [
			SignInCode,
			OutboxMail,
			AuditEvent,
			User
		]) await this.dataSource.createQueryBuilder().delete().from(entity).execute();
		return new SignInBench(this.database);
	}
	get dataSource() {
		return this.database.dataSource;
	}
	/** The texts of all mails so far, newest first. */ async mails() {
		await this.mailer().settled();
		return (await this.outbox().list(100)).map(({ text }) => text);
	}
	/** Changes every row of a table behind the back of the application. */ async changeAll(entity, values) {
		await this.dataSource.createQueryBuilder().update(entity).set(values).execute();
	}
	/** Every row of a table as the database holds it, as one text. */ async dump(entity) {
		return JSON.stringify(await this.dataSource.getRepository(entity).find());
	}
	async close() {
		await this.database.close();
	}
	lazy(make) {
		let part;
		return () => (part ??= { made: make() }).made;
	}
};

export { KNOWN_CUSTOMER, SignInBench, VISITOR };