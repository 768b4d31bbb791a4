import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { randomBytes } from "node:crypto";
import { argon2id, hash, verify } from "argon2";

// dist/modules/users/passwords/password-hasher.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
/** argon2id at its accepted floor: 19 MiB, two passes, one lane. */ const OPTIONS = {
	type: argon2id,
	memoryCost: 19456,
	timeCost: 2,
	parallelism: 1
};
var PasswordHasher = class {
	async hash(password) {
		return hash(password.normalize("NFKC"), OPTIONS);
	}
	/** False for a null hash too, after the work that a real one would have cost. */ async matches(passwordHash, password) {
		return await verify(passwordHash ?? await this.decoy, password.normalize("NFKC")) && passwordHash !== null;
	}
	constructor() {
		this.decoy = hash(randomBytes(16), OPTIONS);
	}
};
PasswordHasher = _ts_decorate([Injectable()], PasswordHasher);

export { PasswordHasher };