import { PauseService } from '../modules/system/pause/pause.service.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { UsageError } from './usage.error.js';

/** The kill switch from the command line; the server beside it obeys within seconds. */
export class PauseCommand extends Command {
  readonly name = 'pause';
  readonly description = 'Pause answers, or resume them: on or off.';
  override readonly positionals = ['on|off'];

  override async run({ positionals }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const [wanted] = positionals;
    if (wanted !== 'on' && wanted !== 'off') throw new UsageError('Say on or off.');
    await (await open()).get(PauseService, { strict: false }).set(wanted === 'on', null);
    terminal.print(wanted === 'on' ? 'Answers are paused.' : 'Answers are given again.');
    return 0;
  }
}
