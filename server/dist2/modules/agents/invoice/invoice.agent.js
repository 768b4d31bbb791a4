import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { IntentCatalogue } from "../understanding/intents/intent-catalogue.js";
import { IntentAgent } from "../wording/intent-agent.js";
import { INVOICE_PROMPT } from "./invoice.prompt.js";

// dist/modules/agents/invoice/invoice.agent.js
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
var InvoiceAgent = class extends IntentAgent {
	constructor(intents) {
		super(intents), this.name = "invoice_agent", this.label = "Orders & invoices", this.description = "Shows your own orders, what was in them and what they cost, who helped you, and opens requests for our staff.", this.colour = "#1f7a78", this.tools = ["invoices", "support"], this.routingWords = [
			"invoice",
			"invoices",
			"order",
			"orders",
			"purchase",
			"purchases",
			"payment",
			"payments",
			"billing",
			"receipt",
			"refund"
		], this.prompt = INVOICE_PROMPT;
	}
};
InvoiceAgent = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof IntentCatalogue === "undefined" ? Object : IntentCatalogue])
], InvoiceAgent);

export { InvoiceAgent };