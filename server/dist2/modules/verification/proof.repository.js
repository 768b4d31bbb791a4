import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, rt as In, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { RowReader } from "../../database/reading/row-reader.js";
import { marks } from "../../database/reading/statement-reader.js";
import { Proof } from "./entities/proof.entity.js";
import { PROOF_METHODS } from "./verification.contract.js";

// dist/modules/verification/proof.repository.js
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
const SEALED_CUSTOMER = "proofs.customer";
const METHOD = _enum(PROOF_METHODS);
var ProofRepository = class {
	constructor(dataSource, cipher) {
		this.cipher = cipher;
		this.rows = dataSource.getRepository(Proof);
		this.reader = new RowReader(dataSource, Proof, "proof");
	}
	async find(conversationId, userId) {
		const row = await this.reader.findOne("WHERE proof.conversation_id = ? AND proof.user_id = ?", [conversationId, userId]);
		return row && this.toStoredProof(row);
	}
	async findByConversations(conversationIds) {
		if (conversationIds.length === 0) return [];
		const where = `WHERE proof.conversation_id IN (${marks(conversationIds)})`;
		return (await this.reader.find(where, conversationIds)).map((row) => this.toStoredProof(row));
	}
	/** The account's newest proof by one of the methods that was used after a moment. */ async findLast(userId, methods, usedAfter) {
		const where = {
			userId,
			method: In([...methods]),
			lastUsedAt: MoreThan(usedAfter)
		};
		const row = await this.rows.findOne({
			where,
			order: {
				createdAt: "DESC",
				id: "DESC"
			}
		});
		return row && this.toStoredProof(row);
	}
	/** Puts the proof in the place of any earlier one of the conversation and account. */ async replace(proof, at) {
		const { customerId, ...columns } = proof;
		const customerSealed = this.cipher.seal(SEALED_CUSTOMER, String(customerId));
		await this.rows.upsert({
			...columns,
			customerSealed,
			createdAt: at,
			lastUsedAt: at
		}, ["conversationId", "userId"]);
	}
	async touch(id, at) {
		await this.rows.update({ id }, { lastUsedAt: at });
	}
	/** Whether there was one. */ async remove(conversationId, userId) {
		return (await this.rows.delete({
			conversationId,
			userId
		})).affected !== 0;
	}
	async removeByUser(userId) {
		await this.rows.delete({ userId });
	}
	async removeByConversation(conversationId) {
		await this.rows.delete({ conversationId });
	}
	async findConversationsOfSession(sessionId) {
		return (await this.rows.find({
			select: { conversationId: true },
			where: { sessionId }
		})).map((row) => row.conversationId);
	}
	async removeBySession(sessionId) {
		await this.rows.delete({ sessionId });
	}
	toStoredProof(row) {
		const { customerSealed, createdAt: _created, method, ...columns } = row;
		return {
			...columns,
			method: METHOD.parse(method),
			customerId: Number(this.cipher.open(SEALED_CUSTOMER, customerSealed))
		};
	}
};
ProofRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], ProofRepository);

export { ProofRepository };