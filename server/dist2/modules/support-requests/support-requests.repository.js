import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, cr as init_injectable_decorator, rt as In, sr as Injectable, tt as DataSource, ut as Not } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { SupportRequest } from "./entities/support-request.entity.js";
import { INBOX_KINDS, SUPPORT_STATUSES } from "./support-desk.contract.js";
import { randomUUID } from "node:crypto";

// dist/modules/support-requests/support-requests.repository.js
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
const SEALED_TEXT = "support_requests.text";
const SEALED_CUSTOMER = "support_requests.customer";
/** What the server opens by itself is none of the owner's requests. */ const AUTOMATIC = "identity";
const SEALED_NOTE = "support_requests.note";
const UNRESOLVED = SUPPORT_STATUSES.filter((status) => status !== "resolved");
const KIND = _enum(INBOX_KINDS);
const STATUS = _enum(SUPPORT_STATUSES);
var SupportRequestsRepository = class {
	constructor(dataSource, cipher) {
		this.cipher = cipher;
		this.rows = dataSource.getRepository(SupportRequest);
	}
	/**
	* Opens a request, or finds the unresolved one of the same conversation and kind. Requests without a conversation are
	* always new ones.
	*/ async open(request) {
		const { conversationId, kind } = request;
		const openKey = conversationId === null ? `by hand:${randomUUID()}` : `${conversationId}:${kind}`;
		const row = this.toRow(request, openKey);
		await this.rows.createQueryBuilder().insert().values(row).orIgnore().execute();
		const found = await this.rows.findOneByOrFail({ openKey });
		return {
			record: this.toRecord(found),
			alreadyOpen: found.textSealed !== row.textSealed
		};
	}
	/** The newest requests of the owner first, and how many there are. */ async findPageByOwner(ownerId, status, page) {
		const where = {
			userId: ownerId,
			kind: Not(AUTOMATIC),
			...status === void 0 ? {} : { status }
		};
		const [rows, count] = await this.rows.findAndCount({
			where,
			order: { id: "DESC" },
			...page
		});
		return [rows.map((row) => this.toRecord(row)), count];
	}
	async findAllByOwner(ownerId) {
		return (await this.rows.find({
			where: {
				userId: ownerId,
				kind: Not(AUTOMATIC)
			},
			order: { id: "DESC" }
		})).map((row) => this.toRecord(row));
	}
	async countUnresolvedOf(ownerId) {
		return this.rows.countBy({
			userId: ownerId,
			kind: Not(AUTOMATIC),
			status: In(UNRESOLVED)
		});
	}
	/** A page of everybody's requests, the newest first, and how many there are. Without a status, the unresolved ones. */ async findPage({ status, kind, assigneeId }, page) {
		const where = {
			status: status ?? In(UNRESOLVED),
			...kind === void 0 ? {} : { kind },
			...assigneeId === void 0 ? {} : { assigneeId }
		};
		const [rows, count] = await this.rows.findAndCount({
			where,
			order: { id: "DESC" },
			...page
		});
		return [rows.map((row) => this.toRecord(row)), count];
	}
	async findOne(id) {
		const row = await this.rows.findOneBy({ id });
		return row === null ? null : this.toRecord(row);
	}
	/** A resolved request gives its place up: the next one of its kind is a new one. Fields left out stay. */ async change(id, { status, assigneeId, note }) {
		const noteSealed = note === void 0 || note === null ? note : this.cipher.seal(SEALED_NOTE, note);
		const openKey = status === "resolved" ? null : void 0;
		await this.rows.update({ id }, {
			status,
			assigneeId,
			noteSealed,
			openKey,
			updatedAt: now()
		});
	}
	/** Resolves what the server opened by itself for a conversation. */ async resolveAutomatic(conversationId) {
		const resolved = {
			status: "resolved",
			openKey: null,
			updatedAt: now()
		};
		await this.rows.update({
			conversationId,
			kind: AUTOMATIC,
			status: In(UNRESOLVED)
		}, resolved);
	}
	/** Keeps the requests of a conversation that is gone, without saying where they came from. */ async detachFromConversation(conversationId) {
		await this.rows.update({ conversationId }, {
			conversationId: null,
			openKey: null,
			updatedAt: now()
		});
	}
	async removeByUser(userId) {
		await this.rows.delete({ userId });
	}
	toRow({ text, customerId, ...columns }, openKey) {
		const at = now();
		return {
			...columns,
			openKey,
			status: "open",
			textSealed: this.cipher.seal(SEALED_TEXT, text),
			assigneeId: null,
			noteSealed: null,
			customerSealed: customerId === null ? null : this.cipher.seal(SEALED_CUSTOMER, String(customerId)),
			createdAt: at,
			updatedAt: at
		};
	}
	toRecord({ textSealed, customerSealed, openKey: _key, noteSealed, kind, status, ...columns }) {
		return {
			...columns,
			kind: KIND.parse(kind),
			status: STATUS.parse(status),
			text: this.cipher.open(SEALED_TEXT, textSealed),
			note: noteSealed === null ? null : this.cipher.open(SEALED_NOTE, noteSealed),
			customerId: customerSealed === null ? null : Number(this.cipher.open(SEALED_CUSTOMER, customerSealed))
		};
	}
};
SupportRequestsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], SupportRequestsRepository);

export { SupportRequestsRepository };