import { fileURLToPath } from 'node:url';

/** The server's own static files, which need no build. */
export const PUBLIC_FOLDER = fileURLToPath(new URL('../../../public/', import.meta.url));

/** Where the files of the interface explorer lie, both in the folder and in addresses. */
export const EXPLORER_FILES = 'explorer/';
