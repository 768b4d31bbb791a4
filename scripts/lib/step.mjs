import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject, Problem, projectRoot } from './project.mjs';

const TICK_MILLISECONDS = 1000;
const QUIET_TICKS = 15;

/** Where the output of commands that run behind a step goes. */
export const STEP_LOG = inProject('data/runtime/start.log');

/** Prints what is being done, and when it is done how long it took. */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const ticker = startTicker(title, seconds);
  try {
    const result = await work();
    ticker.stop();
    console.log(`  ✓ ${title} (${seconds()} s)`);
    return result;
  } catch (error) {
    ticker.stop();
    console.log(`  ✗ ${title}`);
    throw error;
  }
}

function startTicker(title, seconds) {
  const onTerminal = process.stdout.isTTY === true;
  if (!onTerminal) console.log(`  … ${title}`);
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (onTerminal) process.stdout.write(`\r  … ${title} (${Math.round(Number(seconds()))} s)`);
    else if (ticks % QUIET_TICKS === 0) console.log(`  … ${title} (${Math.round(Number(seconds()))} s)`);
  }, TICK_MILLISECONDS);
  return {
    stop: () => {
      clearInterval(timer);
      if (onTerminal) process.stdout.write('\r\u001b[K');
    },
  };
}

/**
 * Runs a command with its output in the log of the steps.
 *
 * @returns the last 4,000 characters of the output.
 * @throws CommandFailed with the same when it ends with another status than 0.
 */
export async function runQuietly(command, commandArguments, { env = process.env, cwd = projectRoot } = {}) {
  mkdirSync(dirname(STEP_LOG), { recursive: true });
  const log = createWriteStream(STEP_LOG, { flags: 'a' });
  log.write(`\n$ ${command} ${commandArguments.join(' ')}\n`);
  let tail = '';
  const child = spawn(command, commandArguments, { cwd, env, shell: process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log.write(chunk);
      tail = (tail + chunk).slice(-4000);
    });
  }
  const status = await ended(child);
  log.end();
  if (status !== 0) throw new CommandFailed(command, tail);
  return tail;
}

/** Runs a command with the terminal's own input and output, and resolves to its exit status. */
export function runLoudly(command, commandArguments, { env = process.env, cwd = projectRoot } = {}) {
  return ended(spawn(command, commandArguments, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' }));
}

/** Runs a command to its end; its exit status, and everything it printed in the order in which it came. */
export async function runAside(command, commandArguments, { env = process.env, cwd = projectRoot } = {}) {
  const child = spawn(command, commandArguments, { cwd, env, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { status: await ended(child), output };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? (signal === null ? 1 : 128)));
  });
}

/** A command ended with a failure; `output` is the end of what it printed. */
export class CommandFailed extends Problem {
  constructor(command, output) {
    super(
      `${command} failed. The end of its output:\n${output.trim().split('\n').slice(-12).join('\n')}\nAll of it: ${STEP_LOG}`,
    );
    this.output = output;
  }
}
