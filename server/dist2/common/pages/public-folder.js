import { fileURLToPath } from "node:url";

// dist/common/pages/public-folder.js
/** The server's own static files, which need no build. */ const PUBLIC_FOLDER = fileURLToPath(new URL("../../../public/", import.meta.url));
/** Where the files of the interface explorer lie, both in the folder and in addresses. */ const EXPLORER_FILES = "explorer/";

export { EXPLORER_FILES, PUBLIC_FOLDER };