import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Z as TypeOrmModule, Zn as Module, er as init_global_decorator, tt as DataSource } from "../chunks/packages-CEiAl99H.js";
import { SETTINGS } from "../config/settings.js";
import { dataSourceOptions } from "./data-source-options.js";
import { migrate } from "./migrate.js";

// dist/database/database.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var DatabaseModule = class {};
DatabaseModule = _ts_decorate([Global(), Module({ imports: [TypeOrmModule.forRootAsync({
	inject: [SETTINGS],
	useFactory: async (settings) => ({
		...await dataSourceOptions(settings.DATABASE),
		retryAttempts: 0,
		manualInitialization: false
	}),
	dataSourceFactory: async (options) => {
		if (options === void 0) throw new TypeError("The database has no options.");
		return migrate(await new DataSource(options).initialize());
	}
})] })], DatabaseModule);

export { DatabaseModule };