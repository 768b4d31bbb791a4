import { checkNode, runScript } from './lib/project.mjs';
import { prepare } from './lib/prepare.mjs';
import { runLoudly } from './lib/step.mjs';

/** `npm run manage -- COMMAND`: runs a command of the server's own command line. */
await runScript(async () => {
  checkNode();
  await prepare();
  process.exitCode = await runLoudly(process.execPath, ['server/dist/manage.js', ...process.argv.slice(2)]);
});
