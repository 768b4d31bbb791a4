import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { mt as Table } from "../../chunks/packages-CEiAl99H.js";

// dist/database/migrations/1767225600210-sign-in.js
/** Sessions, tokens, keys and codes with which people and programs sign in. */ var SignIn1767225600210 = class {
	async up(queryRunner) {
		for (const table of [
			sessions(),
			refreshTokens(),
			apiKeys(),
			signInCodes(),
			passwordResets()
		]) await queryRunner.createTable(table);
	}
	async down(queryRunner) {
		for (const name of [
			"password_resets",
			"sign_in_codes",
			"api_keys",
			"refresh_tokens",
			"sessions"
		]) await queryRunner.dropTable(name);
	}
};
const generatedId = {
	name: "id",
	type: "integer",
	isPrimary: true,
	isGenerated: true,
	generationStrategy: "increment"
};
const userId = {
	name: "user_id",
	type: "integer"
};
const hash = (name) => ({
	name,
	type: "varchar",
	length: "64"
});
const time = (name) => ({
	name,
	type: "varchar",
	length: "24"
});
const maybeTime = (name) => ({
	...time(name),
	isNullable: true
});
const belongsTo = (column, table) => ({
	columnNames: [column],
	referencedTableName: table,
	referencedColumnNames: ["id"],
	onDelete: "CASCADE"
});
function sessions() {
	return new Table({
		name: "sessions",
		columns: [
			{
				name: "id",
				type: "varchar",
				length: "36",
				isPrimary: true
			},
			userId,
			hash("token_hash"),
			{
				name: "user_agent",
				type: "varchar",
				length: "200"
			},
			time("created_at"),
			time("last_seen_at"),
			time("expires_at")
		],
		indices: [{
			name: "sessions_token_hash",
			columnNames: ["token_hash"],
			isUnique: true
		}, {
			name: "sessions_user",
			columnNames: ["user_id"]
		}],
		foreignKeys: [belongsTo("user_id", "users")]
	});
}
function refreshTokens() {
	return new Table({
		name: "refresh_tokens",
		columns: [
			generatedId,
			{
				name: "session_id",
				type: "varchar",
				length: "36"
			},
			hash("token_hash"),
			time("expires_at"),
			maybeTime("used_at")
		],
		indices: [{
			name: "refresh_tokens_token_hash",
			columnNames: ["token_hash"],
			isUnique: true
		}, {
			name: "refresh_tokens_session",
			columnNames: ["session_id"]
		}],
		foreignKeys: [belongsTo("session_id", "sessions")]
	});
}
function apiKeys() {
	return new Table({
		name: "api_keys",
		columns: [
			generatedId,
			userId,
			{
				name: "name",
				type: "varchar",
				length: "80"
			},
			hash("key_hash"),
			{
				name: "prefix",
				type: "varchar",
				length: "12"
			},
			{
				name: "scopes",
				type: "varchar",
				length: "200"
			},
			time("created_at"),
			time("expires_at"),
			maybeTime("last_used_at")
		],
		indices: [{
			name: "api_keys_key_hash",
			columnNames: ["key_hash"],
			isUnique: true
		}, {
			name: "api_keys_user",
			columnNames: ["user_id"]
		}],
		foreignKeys: [belongsTo("user_id", "users")]
	});
}
function signInCodes() {
	return new Table({
		name: "sign_in_codes",
		columns: [
			generatedId,
			hash("address_hash"),
			{
				name: "sealed_customer",
				type: "text"
			},
			hash("code_hash"),
			{
				name: "tries",
				type: "integer"
			},
			time("created_at"),
			time("expires_at"),
			maybeTime("used_at")
		],
		indices: [{
			name: "sign_in_codes_address",
			columnNames: ["address_hash", "created_at"]
		}]
	});
}
function passwordResets() {
	return new Table({
		name: "password_resets",
		columns: [
			generatedId,
			userId,
			hash("token_hash"),
			time("expires_at"),
			maybeTime("used_at")
		],
		indices: [{
			name: "password_resets_token_hash",
			columnNames: ["token_hash"],
			isUnique: true
		}, {
			name: "password_resets_user",
			columnNames: ["user_id"]
		}],
		foreignKeys: [belongsTo("user_id", "users")]
	});
}

export { SignIn1767225600210 };