import { $t as strictObject, Gt as boolean, Ht as _enum, Wt as array, Yt as number, en as string, qt as int } from "../../../chunks/packages-CEiAl99H.js";
import { PROVIDERS } from "../../../config/model-providers.js";

// dist/modules/llm-config/models/model-record.js
/** What may be set of a model; what is left out is as the environment has it. `timeout` is in seconds. */ const modelParametersSchema = strictObject({
	temperature: number().min(0).max(2).optional(),
	max_tokens: int().min(1).max(8192).optional(),
	timeout: int().min(1).max(120).optional(),
	stream: boolean().optional(),
	num_ctx: int().min(512).max(1048576).optional()
});
const providerSchema = _enum(PROVIDERS);
const agentNamesSchema = array(string());

export { agentNamesSchema, modelParametersSchema, providerSchema };