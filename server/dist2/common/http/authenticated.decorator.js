import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { It as ApiCookieAuth, Lt as ApiBearerAuth, Sn as init_common, Tt as ApiForbiddenResponse, ar as SetMetadata, nr as init_apply_decorators, or as init_set_metadata_decorator, tr as applyDecorators } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/authenticated.decorator.js
init_common();
/** Metadata key under which a route keeps who may call it. */ const ACCESS_RULE = "counterpoint:access-rule";
/**
* Opens a route, or every route of a controller, to authenticated callers. A route that has neither this nor `@Public()`
* is refused to everyone.
*/ const Authenticated = (options = {}) => applyDecorators(SetMetadata(ACCESS_RULE, options), ApiCookieAuth("session"), ApiBearerAuth("bearer"), ...isForSome(options) ? [ApiForbiddenResponse()] : []);
function isForSome({ roles, scopes, interactive }) {
	return roles !== void 0 || scopes !== void 0 || interactive === true;
}
/** Opens a route to everyone, signed in or not. Only for the routes that the interface lists as open. */ const Public = () => SetMetadata(ACCESS_RULE, "public");

export { ACCESS_RULE, Authenticated, Public };