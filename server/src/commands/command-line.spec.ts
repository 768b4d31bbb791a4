import { readSettings } from '../config/settings.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';
import { runCommandLine } from './command-line.js';
import { RecordingTerminal } from './terminal/recording-terminal.js';

class GreetCommand extends Command {
  readonly name = 'greet';
  readonly description = 'Greet somebody.';
  override readonly options = {
    loud: { type: 'boolean', description: 'Loudly.' },
    times: { type: 'string', placeholder: 'N', description: 'How often.' },
  } as const;
  override readonly positionals = ['WHO'];

  override async run(input: CommandInput, { terminal, afterwards }: CommandSurroundings): Promise<number> {
    afterwards(async () => terminal.print('cleared up'));
    const [who = ''] = input.positionals;
    if (who === 'nobody') throw new CommandError('Nobody is here.');
    if (who === 'trouble') throw new Error('stack and all');
    terminal.print(`${input.texts['times'] ?? '1'} x hello ${who}${input.flags['loud'] === true ? '!' : ''}`);
    return who === 'stranger' ? 1 : 0;
  }
}

describe(runCommandLine.name, () => {
  let terminal: RecordingTerminal;

  beforeEach(() => {
    terminal = new RecordingTerminal();
  });

  const run = (...words: string[]) =>
    runCommandLine(words, {
      commands: [new GreetCommand()],
      terminal,
      open: async () => Promise.reject(new TypeError('No command here opens the application.')),
      readSettings: () => readSettings({}, '/nowhere'),
      problemOf: () => 'It did not work.',
    });

  it('should run a command with its options and arguments', async () => {
    expect(await run('greet', '--loud', '--times=3', 'you')).toBe(0);
    expect(terminal.printed[0]).toBe('3 x hello you!');
  });

  it('should end with the status of the command', async () => {
    expect(await run('greet', 'stranger')).toBe(1);
  });

  it('should clear up whether the command ends well or not', async () => {
    await run('greet', 'you');
    await run('greet', 'nobody');
    expect(terminal.printed.filter((line) => line === 'cleared up')).toHaveLength(2);
  });

  it.each([[], ['help'], ['--help']])('should list the commands for %j', async (...words: string[]) => {
    expect(await run(...words)).toBe(0);
    expect(terminal.printed.join('\n')).toMatch(/greet\s+Greet somebody\./);
  });

  it.each([
    ['help', 'greet'],
    ['greet', '--help'],
  ])('should explain a command for %s %s', async (...words: string[]) => {
    expect(await run(...words)).toBe(0);
    expect(terminal.printed[0]).toContain('greet [--loud] [--times=N] WHO');
    expect(terminal.printed[0]).toMatch(/--times\s+How often\./);
  });

  it.each([
    [['fly'], 'no command "fly"'],
    [['help', 'fly'], 'no command "fly"'],
    [['greet'], 'Usage: greet'],
    [['greet', 'a', 'b'], 'Usage: greet'],
    [['greet', '--soft', 'you'], '--soft'],
    [['greet', '--times'], '--times'],
  ])('should refuse %j in one line and end with 2', async (words, named) => {
    expect(await run(...words)).toBe(2);
    expect(terminal.complaints).toHaveLength(1);
    expect(terminal.complaints[0]).toContain(named);
    expect(terminal.complaints[0]).not.toContain('\n');
  });

  it('should tell in one line why a command failed and end with 1', async () => {
    expect(await run('greet', 'nobody')).toBe(1);
    expect(await run('greet', 'trouble')).toBe(1);
    expect(terminal.complaints).toEqual(['Nobody is here.', 'It did not work.']);
  });
});
