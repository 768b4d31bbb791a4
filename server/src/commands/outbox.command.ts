import { Outbox } from '../mail/outbox.js';
import type { KeptMail } from '../mail/mail.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { wholeNumber } from './option-values.js';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 1000;

/** Prints the mails that were kept on this machine, newest first. */
export class OutboxCommand extends Command {
  readonly name = 'outbox';
  readonly description = 'Print the mails that were kept here instead of being sent, newest first.';
  override readonly options = {
    limit: { type: 'string', placeholder: 'N', description: `How many mails, ${DEFAULT_LIMIT} when left out.` },
  } as const;

  override async run({ texts }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const limit = wholeNumber('limit', texts['limit'], { fallback: DEFAULT_LIMIT, minimum: 1, maximum: LARGEST_LIMIT });
    const mails = await (await open()).get(Outbox, { strict: false }).list(limit);
    if (mails.length === 0) terminal.print('The outbox is empty.');
    for (const mail of mails) terminal.print(asText(mail));
    return 0;
  }
}

function asText({ createdAt, to, subject, text }: KeptMail): string {
  return [`Date: ${createdAt}`, `To: ${to}`, `Subject: ${subject}`, '', text, '-'.repeat(60)].join('\n');
}
