import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, at as IsNull, cr as init_injectable_decorator, ot as LessThan, rt as In, sr as Injectable, tt as DataSource, ut as Not } from "../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { VerificationAttempt } from "./entities/verification-attempt.entity.js";

// dist/modules/verification/verification-attempt.repository.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const SEALED_CUSTOMER = "verification_attempts.customer";
var VerificationAttemptRepository = class {
	constructor(dataSource, cipher) {
		this.cipher = cipher;
		this.rows = dataSource.getRepository(VerificationAttempt);
	}
	/** Records an attempt and returns its id; ids rise in the order of recording. */ async record(attempt) {
		const { customerId, ...columns } = attempt;
		const customerSealed = this.cipher.seal(SEALED_CUSTOMER, customerId === null ? "" : String(customerId));
		await this.removeEndedBefore(dayBefore(attempt.sentAt));
		const result = await this.rows.insert({
			...columns,
			customerSealed,
			tries: 0,
			usedAt: null,
			closedAt: null
		});
		return Number(result.identifiers[0]?.["id"]);
	}
	async findOpen(conversationId, userId) {
		const row = await this.rows.findOne({
			where: {
				conversationId,
				userId,
				usedAt: IsNull(),
				closedAt: IsNull()
			},
			order: { id: "DESC" }
		});
		return row && this.toOpenAttempt(row);
	}
	/** The newest open attempt of each of some conversations. */ async findOpenByConversations(conversationIds) {
		if (conversationIds.length === 0) return [];
		const where = {
			conversationId: In([...conversationIds]),
			usedAt: IsNull(),
			closedAt: IsNull()
		};
		const rows = await this.rows.find({
			where,
			order: { id: "ASC" }
		});
		return [...new Map(rows.map((row) => [row.conversationId, row])).values()].map((row) => this.toOpenAttempt(row));
	}
	/** Ends an attempt without a proof: its code proves nothing from now on. */ async close(id, at) {
		await this.rows.update({
			id,
			closedAt: IsNull()
		}, { closedAt: at });
	}
	/** Ends the attempts of this conversation and account that came before the one with this id. */ async closeBefore(id, conversationId, userId, at) {
		await this.rows.update({
			id: LessThan(id),
			conversationId,
			userId,
			closedAt: IsNull()
		}, { closedAt: at });
	}
	/** Counts one entered code. False when the attempt has ended, has expired, or had its tries: then nothing may be compared. */ async spendTry(id, most, at) {
		return (await this.rows.createQueryBuilder().update().set({ tries: () => "tries + 1" }).where("id = :id AND tries < :most AND expires_at > :at AND used_at IS NULL AND closed_at IS NULL", {
			id,
			most,
			at
		}).execute()).affected === 1;
	}
	/** Uses the code up. False when somebody else did so first. */ async markUsed(id, at) {
		return (await this.rows.update({
			id,
			usedAt: IsNull(),
			closedAt: IsNull()
		}, { usedAt: at })).affected === 1;
	}
	async removeByUser(userId) {
		await this.rows.delete({ userId });
	}
	async removeByConversation(conversationId) {
		await this.rows.delete({ conversationId });
	}
	async removeEndedBefore(time) {
		await this.rows.delete([{
			sentAt: LessThan(time),
			usedAt: Not(IsNull())
		}, {
			sentAt: LessThan(time),
			closedAt: Not(IsNull())
		}]);
	}
	toOpenAttempt(row) {
		const { customerSealed, usedAt: _used, closedAt: _closed, ...columns } = row;
		const customer = this.cipher.open(SEALED_CUSTOMER, customerSealed);
		return {
			...columns,
			customerId: customer === "" ? null : Number(customer)
		};
	}
};
VerificationAttemptRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], VerificationAttemptRepository);
function dayBefore(time) {
	return (/* @__PURE__ */ new Date(Date.parse(time) - 864e5)).toISOString();
}

export { VerificationAttemptRepository };