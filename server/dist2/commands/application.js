import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { dn as NestFactory, fn as init_nest_factory, un as init_core } from "../chunks/packages-CEiAl99H.js";
import { ManageModule } from "./manage.module.js";

// dist/commands/application.js
init_core();
/** Opens the application for a command: quiet, without a port, and without taking up runs of a server that works beside it. */ async function openApplication(settings) {
	return NestFactory.createApplicationContext(ManageModule.with(settings), {
		logger: false,
		abortOnError: false
	});
}

export { openApplication };