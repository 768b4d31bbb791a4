import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ln as HttpCode, Mt as ApiOperation, Ot as ApiResponse, Rn as init_http_code_decorator, Sn as init_common, nr as init_apply_decorators, tr as applyDecorators } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/endpoint.decorator.js
init_common();
/** Describes a route and fixes its status of success; its refusals are described with those of all routes. */ const Endpoint = ({ summary, description, response, status = 200 }) => applyDecorators(HttpCode(status), ApiOperation({
	summary,
	description
}), ApiResponse({
	status,
	description: summary,
	...response === void 0 ? {} : { type: response }
}));

export { Endpoint };