import 'reflect-metadata';
import { runCommandLine } from './commands/command-line.js';
import { findCommands } from './commands/command-registry.js';
import { ProcessTerminal } from './commands/terminal/process-terminal.js';
import { keepFilesPrivate } from './config/private-files.js';
import { readSettings, type Settings } from './config/settings.js';
import { findProjectRoot } from './project-root.js';
import { startupProblem } from './startup-problem.js';

const terminal = new ProcessTerminal();

async function manage(): Promise<number> {
  return runCommandLine(process.argv.slice(2), {
    commands: await findCommands(),
    terminal,
    readSettings: readPrivately,
    open: async (settings) => (await import('./commands/application.js')).openApplication(settings),
    problemOf: startupProblem,
  });
}

function readPrivately(): Settings {
  const settings = readSettings(process.env, findProjectRoot());
  keepFilesPrivate(settings);
  return settings;
}

manage().then(
  (status) => process.exit(status),
  (error: unknown) => {
    terminal.complain(startupProblem(error));
    process.exit(1);
  },
);
