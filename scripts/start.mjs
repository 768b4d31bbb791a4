import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { checkNode, inProject, projectRoot, runScript } from './lib/project.mjs';
import { checkPort, checkWritable, prepare } from './lib/prepare.mjs';

/** Signals with which people end a program. */
const ENDING = ['SIGINT', 'SIGTERM'];
const PARENT_CHECK_MILLISECONDS = 500;
const parent = process.ppid;

/** Brings what is missing and serves Counterpoint until it is stopped. */
await runScript(async () => {
  checkNode();
  const { PORT, HOST, DATA_DIR, LOG_FILE } = withoutEmpty(process.env);
  const dataFolder = inProject(DATA_DIR ?? 'data/runtime');
  console.log('Counterpoint');
  await checkPort(Number(PORT ?? 8000), HOST ?? '127.0.0.1');
  checkWritable(dataFolder);
  await prepare();
  const env = { ...process.env, LOG_FILE: LOG_FILE ?? join(dataFolder, 'counterpoint.log') };
  const server = spawn(process.execPath, ['server/dist/main.js'], { cwd: projectRoot, env, stdio: 'inherit' });
  for (const signal of ENDING) process.on(signal, () => server.kill(signal));
  endWithParent(server);
  server.once('exit', (status, signal) => process.exit(status ?? afterSignal(signal)));
});

/** An empty value counts as not set, as it does for the server. */
function withoutEmpty(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}

/** npm that is ended by another program tells nobody below it; the server must not stay behind and hold the port. */
function endWithParent(server) {
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), PARENT_CHECK_MILLISECONDS).unref();
}

/** The exit status after a signal; one that nobody sends on purpose is told, since the server could not say it itself. */
function afterSignal(signal) {
  if (!ENDING.includes(signal)) console.error(`The server ended unexpectedly (${signal}).`);
  return 128 + (constants.signals[signal] ?? 0);
}
