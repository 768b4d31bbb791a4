import { readFile } from 'node:fs/promises';
import { ProblemError } from '../common/errors/problem.error.js';
import { parseJson } from '../common/text/parse-json.js';
import { BulkTransferService } from '../modules/conversations/transfer/bulk-transfer.service.js';
import { accountNamed } from './account-named.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';
import { needed } from './option-values.js';

/** Takes in what `export_conversations` wrote: all of it, or nothing. */
export class ImportConversationsCommand extends Command {
  readonly name = 'import_conversations';
  readonly description = 'Take in what export_conversations wrote: all of it, or nothing.';
  override readonly options = {
    file: { type: 'string', placeholder: 'FILE', description: 'What export_conversations wrote as json.' },
    user: { type: 'string', placeholder: 'NAME', description: 'Who gets them all; the owners in the file otherwise.' },
  } as const;

  override async run({ texts }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const document = await readJson(needed('file', texts['file']));
    const application = await open();
    const owner = await accountNamed(application, texts['user']);
    try {
      const count = await application.get(BulkTransferService, { strict: false }).import(document, owner?.id ?? null);
      terminal.print(`${count} conversations were taken in.`);
      return 0;
    } catch (error) {
      throw error instanceof ProblemError ? new CommandError(sentenceOf(error)) : error;
    }
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CommandError(`The file ${file} cannot be read.`);
  const parsed = parseJson(text);
  if (parsed === undefined) throw new CommandError(`The file ${file} is not JSON.`);
  return parsed;
}

function sentenceOf({ message, errors }: ProblemError): string {
  const [first] = errors;
  return first === undefined ? message : `Nothing was taken in: ${first.field} ${first.detail}.`;
}
