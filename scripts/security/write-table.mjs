import { runScript } from '../lib/project.mjs';
import { writePage } from './security-table.mjs';

/** Writes the table of security tests into docs/security.md. */
await runScript(writePage);
