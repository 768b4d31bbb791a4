import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/openapi/describe-personal-data.js
const PATH = "/api/auth/me/export/";
const NAME = "PersonalDataFile";
const to = (name) => ({ $ref: `#/components/schemas/${name}` });
/** The file that holds all of one person: each module adds its part, so no class says what is in the whole. */ function personalDataSchemas(schemas) {
	return {
		[NAME]: fileSchema(),
		PersonalAccount: accountSchema(schemas)
	};
}
/** Says what the answer of the personal export is. */ function describePersonalData({ paths }) {
	const response = paths[PATH]?.get?.responses["200"];
	if (response !== void 0 && "content" in response) response.content = { "application/json": { schema: to(NAME) } };
}
function fileSchema() {
	return {
		type: "object",
		required: [
			"account",
			"conversations",
			"memory",
			"support_requests"
		],
		properties: {
			account: to("PersonalAccount"),
			conversations: to("TransferDocumentDto"),
			memory: to("MemoryDto"),
			support_requests: {
				type: "array",
				items: to("SupportRequestDto")
			}
		}
	};
}
/** The account with where it is signed in and its keys, which stand nowhere else in one object. */ function accountSchema({ UserDto: user }) {
	if (user === void 0 || "$ref" in user) return {
		type: "object",
		properties: {}
	};
	const lists = {
		sessions: "SessionDto",
		api_keys: "ApiKeyDto"
	};
	return {
		...user,
		required: [...user.required ?? [], ...Object.keys(lists)],
		properties: {
			...user.properties,
			...Object.fromEntries(Object.entries(lists).map(([name, item]) => [name, {
				type: "array",
				items: to(item)
			}]))
		}
	};
}

export { describePersonalData, personalDataSchemas };