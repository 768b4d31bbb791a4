import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { UsersService } from "../users/users.service.js";
import { UnknownPreferenceError } from "./errors/unknown-preference.error.js";
import { KnownValues } from "./known-values.js";
import { valuesOf, withChange } from "./memory-change.js";
import { NO_PREFERENCES, joined, withStatement, withoutValue } from "./preferences.js";
import { TasteMemory } from "./taste-memory.contract.js";
import { UserPreferenceRepository } from "./user-preference.repository.js";

// dist/modules/memory/memory.service.js
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
var MemoryService = class extends TasteMemory {
	constructor(preferences, known, users) {
		super(), this.preferences = preferences, this.known = known, this.users = users;
	}
	async load(userId, customerId) {
		const rows = await this.preferences.findAllOf(userId);
		const statedAs = (key) => rows.find(({ customerKey }) => customerKey === key)?.preferences ?? NO_PREFERENCES;
		const own = statedAs(this.preferences.keyOf(customerId));
		const account = customerId === null ? NO_PREFERENCES : statedAs("");
		const { genres, artists, dislikedGenres, dislikedArtists, language } = joined(own, account);
		const values = (list) => list.map(({ value }) => value);
		return {
			language: language?.value ?? null,
			genres: values(genres),
			artists: values(artists),
			dislikedGenres: values(dislikedGenres),
			dislikedArtists: values(dislikedArtists)
		};
	}
	/** Keeps likes and dislikes; statements the store has no names for are passed over. */ async learn(userId, customerId, statements, origin) {
		const learnable = this.learnable(statements);
		if (learnable.length === 0) return;
		const from = {
			conversationId: origin.conversationId,
			messageId: origin.messageId ?? null,
			at: now()
		};
		const customerKey = this.preferences.keyOf(customerId);
		const before = await this.preferences.findByOwner(userId, customerKey);
		const after = learnable.reduce((preferences, statement) => withStatement(preferences, statement, from), before);
		await this.preferences.store(userId, {
			customerKey,
			preferences: after
		});
		if (customerId !== null) await this.unlearn(userId, learnable);
	}
	/** Everything remembered of the caller, whichever customer they were proven to be. */ async show(caller) {
		const ownKey = this.preferences.keyOf(caller.customerId);
		const rows = await this.preferences.findAllOf(caller.userId);
		const own = rows.find((row) => row.customerKey === ownKey)?.preferences ?? NO_PREFERENCES;
		return {
			preferences: rows.map((row) => row.preferences).reduce(joined, own),
			mailOnReply: (await this.users.get(caller.userId)).mailOnReply
		};
	}
	/**
	* Replaces what the change names, everywhere it is remembered of the caller.
	*
	* @throws UnknownPreferenceError naming values the store does not have; then nothing is changed.
	*/ async change(caller, change) {
		const { mailOnReply, ...checked } = this.canonicalChange(change);
		const ownKey = this.preferences.keyOf(caller.customerId);
		const rows = await this.preferences.findAllOf(caller.userId);
		if (!rows.some((row) => row.customerKey === ownKey)) rows.push({
			customerKey: ownKey,
			preferences: NO_PREFERENCES
		});
		for (const { customerKey, preferences } of rows) {
			const changed = withChange(preferences, checked, {
				adds: customerKey === ownKey,
				at: now()
			});
			await this.preferences.store(caller.userId, {
				customerKey,
				preferences: changed
			});
		}
		if (mailOnReply !== void 0) await this.users.changeProfile(caller.userId, { mailOnReply });
		return this.show(caller);
	}
	async forgetValue(userId, kind, value) {
		for (const { customerKey, preferences } of await this.preferences.findAllOf(userId)) await this.preferences.store(userId, {
			customerKey,
			preferences: withoutValue(preferences, kind, value)
		});
	}
	async forget(userId) {
		await this.preferences.removeAllOf(userId);
	}
	learnable(statements) {
		return statements.flatMap((statement) => {
			const value = this.known.canonical(statement.kind, statement.value);
			return value === null ? [] : [{
				...statement,
				value
			}];
		});
	}
	/** What is disliked as a customer is not liked by the account either. */ async unlearn(userId, statements) {
		const dislikes = statements.filter(({ liked }) => !liked);
		if (dislikes.length === 0) return;
		const before = await this.preferences.findByOwner(userId, "");
		const after = dislikes.reduce((preferences, { kind, value }) => kind === "language" ? preferences : withoutValue(preferences, kind, value), before);
		await this.preferences.store(userId, {
			customerKey: "",
			preferences: after
		});
	}
	canonicalChange(change) {
		const problems = valuesOf(change).filter(({ kind, value }) => this.known.canonical(kind, value) === null);
		if (problems.length > 0) throw new UnknownPreferenceError(problems.map(({ field }) => ({
			field,
			detail: "is not known to the store"
		})));
		const canonical = (kind, values) => values?.map((value) => this.known.canonical(kind, value) ?? value);
		return {
			...change,
			genres: canonical("genre", change.genres),
			artists: canonical("artist", change.artists),
			dislikedGenres: canonical("genre", change.dislikedGenres),
			dislikedArtists: canonical("artist", change.dislikedArtists)
		};
	}
};
MemoryService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UserPreferenceRepository === "undefined" ? Object : UserPreferenceRepository,
		typeof KnownValues === "undefined" ? Object : KnownValues,
		typeof UsersService === "undefined" ? Object : UsersService
	])
], MemoryService);

export { MemoryService };