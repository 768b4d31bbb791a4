import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { totalmem } from "node:os";

// dist/modules/analytics/resource-meter.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
const PER_CENT = 100;
const MICROSECONDS_PER_MILLISECOND = 1e3;
const DECIMALS = 100;
var ResourceMeter = class {
	/** Processor use since the last look and memory now, both in per cent. */ read() {
		const { user, system } = process.cpuUsage(this.cpu);
		const elapsed = Math.max(1, performance.now() - this.at);
		this.cpu = process.cpuUsage();
		this.at = performance.now();
		return {
			cpuUsage: rounded((user + system) / MICROSECONDS_PER_MILLISECOND / elapsed * PER_CENT),
			memoryUsage: rounded(process.memoryUsage.rss() / totalmem() * PER_CENT)
		};
	}
	constructor() {
		this.cpu = process.cpuUsage();
		this.at = performance.now();
	}
};
ResourceMeter = _ts_decorate([Injectable()], ResourceMeter);
function rounded(value) {
	return Math.round(value * DECIMALS) / DECIMALS;
}

export { ResourceMeter };