import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, st as LessThanOrEqual, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { WebhookDelivery } from "../entities/webhook-delivery.entity.js";
import { Webhook } from "../entities/webhook.entity.js";

// dist/modules/webhooks/outbound/webhooks.repository.js
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
var WebhooksRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(Webhook);
		this.deliveries = dataSource.getRepository(WebhookDelivery);
	}
	async insert(webhook) {
		const { identifiers } = await this.rows.insert({ ...webhook });
		return {
			...webhook,
			id: Number(identifiers[0]?.id)
		};
	}
	async count() {
		return this.rows.count();
	}
	async findAll() {
		return this.rows.find({ order: { id: "ASC" } });
	}
	async findPage(limit, offset) {
		return this.rows.findAndCount({
			order: { id: "DESC" },
			take: limit,
			skip: offset
		});
	}
	async findById(id) {
		return this.rows.findOneBy({ id });
	}
	/** With everything it still had to be told. False when there is none. */ async delete(id) {
		await this.deliveries.delete({ webhookId: id });
		return (await this.rows.delete({ id })).affected === 1;
	}
	async noteResult(id, lastResult, deliveredAt) {
		await this.rows.update({ id }, deliveredAt === null ? { lastResult } : {
			lastResult,
			deliveredAt
		});
	}
	async enqueue(deliveries) {
		if (deliveries.length > 0) await this.deliveries.insert(deliveries.map((delivery) => ({ ...delivery })));
	}
	async findDue(at, limit) {
		return this.deliveries.find({
			where: { dueAt: LessThanOrEqual(at) },
			order: { dueAt: "ASC" },
			take: limit
		});
	}
	/** Takes a delivery for one try, by moving its next one; false when another process took it. */ async claim({ id, attempts }, nextDueAt) {
		const { affected } = await this.deliveries.update({
			id,
			attempts
		}, {
			attempts: attempts + 1,
			dueAt: nextDueAt
		});
		return affected === 1;
	}
	async settle(id) {
		await this.deliveries.delete({ id });
	}
};
WebhooksRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], WebhooksRepository);

export { WebhooksRepository };