import { AuditService } from '../modules/audit/audit.service.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { UsageError } from './usage.error.js';

/** Looks whether the audit trail is whole. */
export class AuditCommand extends Command {
  readonly name = 'audit';
  readonly description = 'Follow the audit trail and name the first line that was changed or taken out: audit verify.';
  override readonly positionals = ['verify'];

  override async run({ positionals }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    if (positionals[0] !== 'verify') throw new UsageError('The only thing to do is: audit verify.');
    const broken = await (await open()).get(AuditService, { strict: false }).findBreak();
    terminal.print(broken === null ? 'The audit trail is whole.' : `The audit trail is broken at line ${broken}.`);
    return broken === null ? 0 : 1;
  }
}
