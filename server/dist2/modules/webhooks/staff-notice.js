import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";
import { Mailer } from "../../mail/mailer.js";
import { UsersService } from "../users/users.service.js";
import { NewOrderEvent } from "./events/new-order.event.js";

// dist/modules/webhooks/staff-notice.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var StaffNotice = class {
	constructor(users, mailer, settings) {
		this.users = users;
		this.mailer = mailer;
		this.settings = settings;
	}
	async tell({ orderId }) {
		const name = orderId === null ? "A new order" : `Order ${orderId}`;
		for (const address of await this.users.staffAddresses()) this.mailer.send({
			to: address,
			subject: `${name} at ${this.settings.STORE_NAME}`,
			text: `${name} has come in. Answers know of it from now on.`
		});
	}
};
_ts_decorate([
	OnEvent(NewOrderEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NewOrderEvent === "undefined" ? Object : NewOrderEvent]),
	_ts_metadata("design:returntype", Promise)
], StaffNotice.prototype, "tell", null);
StaffNotice = _ts_decorate([
	Injectable(),
	_ts_param(2, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof Mailer === "undefined" ? Object : Mailer,
		typeof Settings === "undefined" ? Object : Settings
	])
], StaffNotice);

export { StaffNotice };