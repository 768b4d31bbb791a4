import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, cn as EventEmitterModule, er as init_global_decorator, t as Test } from "../../../chunks/packages-CEiAl99H.js";
import { ConfigModule } from "../../../config/config.module.js";
import { readSettings } from "../../../config/settings.js";
import { TasteMemory } from "../../memory/taste-memory.contract.js";
import { StoreModule } from "../../store/store.module.js";
import { SupportDesk } from "../../support-requests/support-desk.contract.js";
import { ToolCaller } from "../tool-caller.js";
import { ToolsModule } from "../tools.module.js";

// dist/modules/tools/testing/tool-bench.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
/** Keeps what was opened in memory; one request a conversation and kind. */ var RememberingSupportDesk = class extends SupportDesk {
	async open(request) {
		const key = `${request.conversationId} ${request.kind}`;
		const alreadyOpen = this.opened.includes(key);
		if (!alreadyOpen) this.opened.push(key);
		return {
			number: `SR-${String(this.opened.indexOf(key) + 1).padStart(6, "0")}`,
			status: "open",
			alreadyOpen
		};
	}
	constructor(...args) {
		super(...args), this.opened = [];
	}
};
/** A memory of one person's likes, for everybody. */ var OneTaste = class extends TasteMemory {
	async load() {
		return this.taste;
	}
	async forgetValue(_userId, kind, value) {
		const without = (values) => values.filter((known) => known !== value);
		const { genres, artists } = this.taste;
		this.taste = kind === "genre" ? {
			...this.taste,
			genres: without(genres)
		} : {
			...this.taste,
			artists: without(artists)
		};
	}
	async forget() {
		this.taste = NO_TASTE;
	}
	constructor(...args) {
		super(...args), this.taste = {
			...NO_TASTE,
			genres: ["Metal"],
			artists: ["U2"],
			dislikedGenres: ["Pop"]
		};
	}
};
const NO_TASTE = {
	language: null,
	genres: [],
	artists: [],
	dislikedGenres: [],
	dislikedArtists: []
};
var StandInsModule = class {};
StandInsModule = _ts_decorate([Global(), Module({
	providers: [{
		provide: SupportDesk,
		useClass: RememberingSupportDesk
	}, {
		provide: TasteMemory,
		useClass: OneTaste
	}],
	exports: [SupportDesk, TasteMemory]
})], StandInsModule);
/** The real tools on a store of a test's own. */ var ToolBench = class ToolBench {
	constructor(module) {
		this.module = module;
	}
	/** @param storeUrl `sqlite:////absolute/path` or `postgres://…` */ static async open(storeUrl) {
		const settings = readSettings({ STORE_DATABASE_URL: storeUrl }, "/nowhere");
		const module = await Test.createTestingModule({ imports: [
			ConfigModule.with(settings),
			EventEmitterModule.forRoot(),
			StoreModule,
			StandInsModule,
			await ToolsModule.register()
		] }).compile();
		module.useLogger(false);
		await module.init();
		return new ToolBench(module);
	}
	/** One call as the graph makes it, for a proven customer or nobody. */ async call(tool, toolArguments, customerId = null, taste = {}) {
		const context = {
			userId: 1,
			conversationId: 1,
			customerId,
			language: "en",
			message: "a message",
			taste: {
				...NO_TASTE,
				...taste
			}
		};
		return this.module.get(ToolCaller).call("call-1", {
			tool,
			arguments: toolArguments
		}, context, [tool]);
	}
	/** What a call found; fails when it was refused or needs an identity. */ async rows(tool, toolArguments, customerId = null, taste = {}) {
		const called = await this.call(tool, toolArguments, customerId, taste);
		if (called.status !== "answered") throw new Error(`${tool} answered ${JSON.stringify(called)}`);
		return called.evidence.result;
	}
	/** The values of one column of what a call found. */ async column(tool, toolArguments, column, customerId) {
		return (await this.rows(tool, toolArguments, customerId)).rows.map((row) => row[column]);
	}
	async close() {
		await this.module.close();
	}
};

export { ToolBench };