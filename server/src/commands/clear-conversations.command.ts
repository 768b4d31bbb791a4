import { ConversationsService } from '../modules/conversations/conversations.service.js';
import { isMoment, toMoment } from '../common/http/fields/is-moment.js';
import { accountNamed } from './account-named.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { UsageError } from './usage.error.js';

/** Deletes conversations for good, with everything that hangs on them. */
export class ClearConversationsCommand extends Command {
  readonly name = 'clear_conversations';
  readonly description = 'Delete conversations for good.';
  override readonly options = {
    user: { type: 'string', placeholder: 'NAME', description: "Only one account's conversations." },
    before: { type: 'string', placeholder: 'DATE', description: 'Only those in which nothing was said since.' },
    yes: { type: 'boolean', description: 'Really delete them.' },
  } as const;

  override async run({ texts, flags }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const quietSince = dateOf(texts['before']);
    if (flags['yes'] !== true) throw new UsageError('This deletes conversations for good: add --yes.');
    const application = await open();
    const userId = (await accountNamed(application, texts['user']))?.id;
    const conversations = application.get(ConversationsService, { strict: false });
    let deleted = 0;
    for await (const count of conversations.deleteAll({ userId, quietSince })) {
      deleted = count;
      terminal.progress(`${deleted} conversations`);
    }
    terminal.endProgress();
    terminal.print(`${deleted} conversations were deleted.`);
    return 0;
  }
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!isMoment(text)) throw new UsageError('--before must be a date such as 2026-01-31.');
  return toMoment(text);
}
