import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApplicationLogger } from './common/logging/application-logger.js';
import { servePage } from './common/pages/serve-page.js';
import { keepFilesPrivate } from './config/private-files.js';
import { readSettings, type Settings } from './config/settings.js';
import { publishInterface } from './modules/openapi/publish-interface.js';
import { openServer } from './open-server.js';
import { findProjectRoot } from './project-root.js';
import { startupProblem } from './startup-problem.js';

async function start(): Promise<void> {
  const settings = readSettings(process.env, findProjectRoot());
  keepFilesPrivate(settings);
  const application = await openServer(settings, new ApplicationLogger(settings));
  await servePage(application, settings);
  publishInterface(application);
  application.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  await application.listen(settings.PORT, settings.HOST);
  warnOfMissingStore(settings);
  announce(await application.getUrl(), join(settings.DATA_DIR, 'first-passwords.txt'));
}

/** The server starts without its store, and takes it up when it comes; whoever named one shall not have to guess. */
function warnOfMissingStore({ STORE_DATABASE: store }: Settings): void {
  if (store?.kind !== 'sqlite' || existsSync(store.file)) return;
  process.stderr.write(`There is no store at ${store.file}, which STORE_DATABASE_URL names: questions wait for it.\n`);
}

/** Tells the person at the terminal, whatever the log's own place is. */
function announce(address: string, passwords: string): void {
  if (existsSync(passwords)) process.stdout.write(`The passwords of the first accounts are in ${passwords}\n`);
  process.stdout.write(`Counterpoint is ready at ${address.replace('127.0.0.1', 'localhost')}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${startupProblem(error)}\n`);
  process.exit(1);
});
