import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { t as Test, tt as DataSource, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { SETTINGS } from "../../../config/settings.js";
import { openTestDatabase } from "../../../database/testing.js";
import { Mailer } from "../../../mail/mailer.js";
import { AuditService } from "../../audit/audit.service.js";
import { Policy } from "../../policy/policy.js";
import { CustomerDirectory } from "../../users/customer-directory.contract.js";
import { ClaimLimits } from "../claim-limits.js";
import { Claims } from "../claims.js";
import { CodeSender } from "../code-sender.js";
import { CountedClaimRepository } from "../counted-claim.repository.js";
import { CountedClaim } from "../entities/counted-claim.entity.js";
import { Proof } from "../entities/proof.entity.js";
import { VerificationAttempt } from "../entities/verification-attempt.entity.js";
import { IdentityLookup } from "../identity-lookup.js";
import { ProofRepository } from "../proof.repository.js";
import { Proofs } from "../proofs.js";
import { VerificationAttemptRepository } from "../verification-attempt.repository.js";
import { VerificationService } from "../verification.service.js";
import { createSecretKey } from "node:crypto";

// dist/modules/verification/testing/verification-bench.js
/** E-mail address of customer 1 of the bench. */ const LUIS = "luisg@embraer.com.br";
/** An address no customer has. */ const STRANGER = "nobody@example.com";
const CUSTOMERS = [{
	customerId: 1,
	email: LUIS,
	firstName: "Luís",
	lastName: "Gonçalves",
	phone: "551239235555"
}, {
	customerId: 2,
	email: "leonekohler@surfeu.de",
	firstName: "Leonie",
	lastName: "Köhler",
	phone: "4907112842222"
}];
/** A signed-in customer account without a link; override what a test is about. */ function callerWith(overrides = {}) {
	return {
		userId: 7,
		role: "customer",
		customerId: null,
		scopes: [],
		via: "session",
		sessionId: "session-a",
		...overrides
	};
}
/** The verification providers on a real database of their own, with mail, audit and store replaced by what records calls. */ async function openVerificationBench() {
	const database = await openTestDatabase();
	const mails = [];
	const audited = [];
	const lookups = [];
	const start = async () => (await moduleOn(database.dataSource, {
		mails,
		audited,
		lookups
	})).get(VerificationService);
	return {
		verification: await start(),
		/** The service as a new process would have it: nothing in memory. */ restart: start,
		rows: database.dataSource,
		mails,
		audited,
		lookups,
		/** The code in the newest mail, once it has left. */ lastCode: async () => {
			await new Promise((resolve) => setImmediate(resolve));
			return /\b\d{6}\b/.exec(mails.at(-1)?.text ?? "")?.[0] ?? "no mail";
		},
		age: (seconds) => age(database.dataSource, seconds),
		/** Forgets everything, as if nothing had happened yet. */ clear: async () => {
			await database.dataSource.getRepository(VerificationAttempt).clear();
			await database.dataSource.getRepository(CountedClaim).clear();
			await database.dataSource.getRepository(Proof).clear();
			for (const list of [
				mails,
				audited,
				lookups
			]) list.length = 0;
		},
		close: () => database.close()
	};
}
/** Makes every claim and every use of a proof that many seconds older. */ async function age(dataSource, seconds) {
	const attempts = dataSource.getRepository(VerificationAttempt);
	for (const { id, sentAt, expiresAt } of await attempts.find()) await attempts.update({ id }, {
		sentAt: secondsFrom(-seconds, sentAt),
		expiresAt: secondsFrom(-seconds, expiresAt)
	});
	const claims = dataSource.getRepository(CountedClaim);
	for (const { id, claimedAt } of await claims.find()) await claims.update({ id }, { claimedAt: secondsFrom(-seconds, claimedAt) });
	const proofs = dataSource.getRepository(Proof);
	for (const { id, lastUsedAt } of await proofs.find()) await proofs.update({ id }, { lastUsedAt: secondsFrom(-seconds, lastUsedAt) });
}
async function moduleOn(dataSource, seen) {
	const keys = {
		signing: createSecretKey(Buffer.alloc(32, 1)),
		encryption: {
			id: "test",
			secret: Buffer.alloc(32, 2)
		}
	};
	return Test.createTestingModule({ providers: [
		VerificationService,
		VerificationAttemptRepository,
		ProofRepository,
		CountedClaimRepository,
		ClaimLimits,
		Claims,
		CodeSender,
		IdentityLookup,
		Proofs,
		Policy,
		EventEmitter2,
		{
			provide: DataSource,
			useValue: dataSource
		},
		{
			provide: Cipher,
			useValue: new Cipher({
				...keys,
				previousEncryption: null
			})
		},
		{
			provide: SETTINGS,
			useValue: { STORE_NAME: "Test Store" }
		},
		{
			provide: CustomerDirectory,
			useValue: directory(seen.lookups)
		},
		{
			provide: Mailer,
			useValue: { send: (mail) => void seen.mails.push(mail) }
		},
		{
			provide: AuditService,
			useValue: { record: async (event) => void seen.audited.push(event.action) }
		}
	] }).compile();
}
function directory(lookups) {
	const find = async (how, matches) => {
		lookups.push(how);
		return CUSTOMERS.find(matches) ?? null;
	};
	return {
		findByEmail: (email) => find("email", (customer) => customer.email === email),
		findById: (customerId) => find("id", (customer) => customer.customerId === customerId),
		findByPhone: (phone) => find("phone", (customer) => customer.phone === phone)
	};
}

export { LUIS, STRANGER, callerWith, openVerificationBench };