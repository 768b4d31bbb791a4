import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { OutboxMail } from "./entities/outbox-mail.entity.js";

// dist/mail/outbox.repository.js
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
var OutboxRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(OutboxMail);
	}
	async add(sealedMail, createdAt) {
		await this.rows.insert({
			sealedMail,
			createdAt
		});
	}
	/** Newest first, with how many there are in all. */ async findNewest(limit, offset) {
		return this.rows.findAndCount({
			order: { id: "DESC" },
			take: limit,
			skip: offset
		});
	}
};
OutboxRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], OutboxRepository);

export { OutboxRepository };