import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { _r as require_Reflect, dn as NestFactory, fn as init_nest_factory, un as init_core, x as FastifyAdapter } from "./chunks/packages-CEiAl99H.js";
import { AppModule } from "./app.module.js";
import { configureHttp } from "./common/http/configure-http.js";
import { fastifyOptions } from "./common/http/fastify-options.js";
import { ApplicationLogger } from "./common/logging/application-logger.js";
import { servePage } from "./common/pages/serve-page.js";
import { keepFilesPrivate } from "./config/private-files.js";
import { readSettings } from "./config/settings.js";
import { publishInterface } from "./modules/openapi/publish-interface.js";
import { findProjectRoot } from "./project-root.js";
import { startupProblem } from "./startup-problem.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// dist/main.js
var import_Reflect = require_Reflect();
init_core();
async function start() {
	const settings = readSettings(process.env, findProjectRoot());
	keepFilesPrivate(settings);
	const logger = new ApplicationLogger(settings);
	const application = await NestFactory.create(AppModule.with(settings), new FastifyAdapter(fastifyOptions(settings)), {
		logger,
		abortOnError: false,
		rawBody: true
	});
	await configureHttp(application, settings);
	await servePage(application, settings);
	publishInterface(application);
	application.enableShutdownHooks(["SIGINT", "SIGTERM"], { useProcessExit: true });
	await application.listen(settings.PORT, settings.HOST);
	warnOfMissingStore(settings);
	announce(await application.getUrl(), join(settings.DATA_DIR, "first-passwords.txt"));
}
/** The server starts without its store, and takes it up when it comes; whoever named one shall not have to guess. */ function warnOfMissingStore({ STORE_DATABASE: store }) {
	if (store?.kind !== "sqlite" || existsSync(store.file)) return;
	process.stderr.write(`There is no store at ${store.file}, which STORE_DATABASE_URL names: questions wait for it.\n`);
}
/** Tells the person at the terminal, whatever the log's own place is. */ function announce(address, passwords) {
	if (existsSync(passwords)) process.stdout.write(`The passwords of the first accounts are in ${passwords}\n`);
	process.stdout.write(`Counterpoint is ready at ${address.replace("127.0.0.1", "localhost")}\n`);
}
start().catch((error) => {
	process.stderr.write(`${startupProblem(error)}\n`);
	process.exit(1);
});

export {  };