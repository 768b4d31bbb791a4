import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { _r as require_Reflect, dn as NestFactory, fn as init_nest_factory, un as init_core, x as FastifyAdapter } from "./chunks/packages-CEiAl99H.js";
import { AppModule } from "./app.module.js";
import { readSettings } from "./config/settings.js";
import { describeInterface } from "./modules/openapi/describe-interface.js";
import { findProjectRoot } from "./project-root.js";

// dist/describe.js
var import_Reflect = require_Reflect();
init_core();
/** Prints the OpenAPI document. Nothing is opened and nothing listens: in preview no provider is made. */ async function describe() {
	const application = await NestFactory.create(AppModule.with(readSettings({}, findProjectRoot())), new FastifyAdapter(), {
		preview: true,
		logger: false,
		abortOnError: false
	});
	process.stdout.write(`${JSON.stringify(describeInterface(application), null, 2)}\n`);
}
describe().catch((error) => {
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exit(1);
});

export {  };