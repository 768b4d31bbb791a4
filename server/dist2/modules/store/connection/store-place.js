import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { PostgresStoreDriver } from "./postgres-store.driver.js";
import { SqliteStoreDriver } from "./sqlite-store.driver.js";
import { join } from "node:path";

// dist/modules/store/connection/store-place.js
/** Where the product's own starter store lies once it is built, relative to the project. */ const STARTER_STORE = join("data", "store", "build", "starter-store.db");
/** The configured store, else the starter store. */ function placeOfStore(settings) {
	const starter = {
		kind: "sqlite",
		file: join(settings.projectRoot, STARTER_STORE)
	};
	const location = settings.STORE_DATABASE ?? starter;
	return {
		location,
		isStarter: location.kind === "sqlite" && location.file === starter.file
	};
}
/** The driver for a place; opens nothing yet. */ function driverFor(location) {
	return location.kind === "sqlite" ? new SqliteStoreDriver(location.file) : new PostgresStoreDriver(location.url);
}

export { driverFor, placeOfStore };