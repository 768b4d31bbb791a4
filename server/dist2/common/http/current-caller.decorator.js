import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Fn as createParamDecorator, In as init_create_route_param_metadata_decorator, Sn as init_common } from "../../chunks/packages-CEiAl99H.js";
import { NotAuthenticatedError } from "./errors/not-authenticated.error.js";

// dist/common/http/current-caller.decorator.js
init_common();
/**
* Hands the caller, as authentication established it, to a handler's parameter of type `Caller`.
*
* @throws NotAuthenticatedError on a public route that is called without credentials; use `MaybeCaller` there.
*/ const CurrentCaller = createParamDecorator((_data, context) => {
	const caller = context.switchToHttp().getRequest().caller;
	if (caller === void 0) throw new NotAuthenticatedError();
	return caller;
});
/** The caller of a public route, or undefined when nobody is signed in. */ const MaybeCaller = createParamDecorator((_data, context) => context.switchToHttp().getRequest().caller);

export { CurrentCaller, MaybeCaller };