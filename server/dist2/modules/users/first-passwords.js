import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";
import { join } from "node:path";
import { chmod, mkdir, writeFile } from "node:fs/promises";

// dist/modules/users/first-passwords.js
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
const FILE = "first-passwords.txt";
var FirstPasswords = class FirstPasswords {
	constructor(settings) {
		this.settings = settings;
		this.logger = new Logger(FirstPasswords.name);
	}
	async handOver(passwords) {
		if (passwords.length === 0) return;
		if (process.stdout.isTTY) process.stdout.write(onTerminal(passwords));
		else await this.write(passwords);
	}
	async write(passwords) {
		const file = join(this.settings.DATA_DIR, FILE);
		await mkdir(this.settings.DATA_DIR, { recursive: true });
		await writeFile(file, `${listed(passwords)}\n`, {
			mode: 384,
			flag: "a"
		});
		await chmod(file, 384);
		this.logger.warn(`The passwords of the first accounts are in ${FILE} in DATA_DIR. Read them and delete the file.`);
	}
};
FirstPasswords = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], FirstPasswords);
function listed(passwords) {
	return passwords.map(({ purpose, username, password }) => `${username}  ${password}  (${purpose})`).join("\n");
}
function onTerminal(passwords) {
	return `\nThe first accounts. These passwords are shown this once:\n\n${listed(passwords)}\n\n`;
}

export { FirstPasswords };