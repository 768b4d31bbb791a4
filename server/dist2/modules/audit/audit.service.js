import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gt as boolean, Qt as record, Sn as init_common, Ut as _null, Wt as array, Yt as number, cr as init_injectable_decorator, en as string, nn as union, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { AuditEventRepository } from "./audit-event.repository.js";

// dist/modules/audit/audit.service.js
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
const DETAILS_PURPOSE = "audit.details";
const CHAIN_PURPOSE = "audit.chain";
const FIRST = "first";
const MAXIMUM_ATTEMPTS = 20;
const BATCH = 500;
const detailsSchema = record(string(), union([
	string(),
	number(),
	boolean(),
	_null(),
	array(string())
]));
var AuditService = class {
	constructor(repository, cipher) {
		this.repository = repository;
		this.cipher = cipher;
		this.tail = Promise.resolve();
	}
	/** Writes an event, after the ones before it; it is on the disk when the promise resolves. */ async record(record) {
		const written = this.tail.then(() => this.append(record));
		this.tail = written.catch(() => void 0);
		await written;
	}
	/** The newest events first, and how many there are in all. */ async page(limit, offset) {
		const [rows, count] = await this.repository.findNewest(limit, offset);
		return {
			entries: rows.map((row) => this.toEntry(row)),
			count
		};
	}
	/** Follows the whole chain. Returns the id of the first line that does not fit, or null when all of them do. */ async findBreak() {
		let previous = FIRST;
		let id = 0;
		for (;;) {
			const rows = await this.repository.findAfter(id, BATCH);
			for (const row of rows) {
				if (row.previousHash !== previous || row.hash !== this.hashOf(row)) return row.id;
				previous = row.hash;
				id = row.id;
			}
			if (rows.length < BATCH) return null;
		}
	}
	async append(record) {
		for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt += 1) {
			const previousHash = await this.repository.findLastHash() ?? FIRST;
			const link = this.toLink(record, previousHash);
			if (await this.repository.append({
				...link,
				hash: this.hashOf(link)
			})) return;
		}
		throw new Error("The audit trail is too busy to be written.");
	}
	toLink({ actor, action, subject, details = {} }, previousHash) {
		return {
			createdAt: now(),
			actor: actorText(actor),
			action,
			subject,
			sealedDetails: this.cipher.seal(DETAILS_PURPOSE, JSON.stringify(details)),
			previousHash
		};
	}
	hashOf({ createdAt, actor, action, subject, sealedDetails, previousHash }) {
		const line = JSON.stringify([
			createdAt,
			actor,
			action,
			subject,
			sealedDetails,
			previousHash
		]);
		return this.cipher.keyedHash(CHAIN_PURPOSE, line);
	}
	toEntry({ id, createdAt, actor, action, subject, sealedDetails }) {
		return {
			id,
			createdAt,
			actor,
			action,
			subject,
			details: detailsSchema.parse(JSON.parse(this.cipher.open(DETAILS_PURPOSE, sealedDetails)))
		};
	}
};
AuditService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AuditEventRepository === "undefined" ? Object : AuditEventRepository, typeof Cipher === "undefined" ? Object : Cipher])
], AuditService);
function actorText(actor) {
	return typeof actor === "number" ? `user:${actor}` : actor;
}

export { AuditService };