import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, en as string, sr as Injectable } from "../chunks/packages-CEiAl99H.js";
import { now } from "../common/clock.js";
import { Cipher } from "../common/encryption/cipher.js";
import { OutboxRepository } from "./outbox.repository.js";

// dist/mail/outbox.js
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
const PURPOSE = "outbox.mail";
const mailSchema = object({
	to: string(),
	subject: string(),
	text: string()
});
var Outbox = class {
	constructor(repository, cipher) {
		this.repository = repository;
		this.cipher = cipher;
	}
	async keep({ to, subject, text }) {
		await this.repository.add(this.cipher.seal(PURPOSE, JSON.stringify({
			to,
			subject,
			text
		})), now());
	}
	/** The newest mails first. */ async list(limit = 20) {
		return (await this.page(limit, 0)).mails;
	}
	/** A stretch of the newest mails, and how many mails there are in all. */ async page(limit, offset) {
		const [rows, count] = await this.repository.findNewest(limit, offset);
		return {
			mails: rows.map((row) => ({
				id: row.id,
				createdAt: row.createdAt,
				...this.open(row.sealedMail)
			})),
			count
		};
	}
	open(sealed) {
		return mailSchema.parse(JSON.parse(this.cipher.open(PURPOSE, sealed)));
	}
};
Outbox = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof OutboxRepository === "undefined" ? Object : OutboxRepository, typeof Cipher === "undefined" ? Object : Cipher])
], Outbox);

export { Outbox };