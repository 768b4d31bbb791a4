import { open as openFile, rename } from 'node:fs/promises';
import { STREAMED_FORMATS, writePieces } from '../modules/conversations/transfer/export-format.js';
import { BulkTransferService } from '../modules/conversations/transfer/bulk-transfer.service.js';
import { accountNamed } from './account-named.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { oneOf } from './option-values.js';

const PRIVATE = 0o600;

/** Writes conversations with all their branches, readable, to a file or the terminal. */
export class ExportConversationsCommand extends Command {
  readonly name = 'export_conversations';
  readonly description = 'Write conversations to a file; what it holds is readable by anyone who has it.';
  override readonly options = {
    format: { type: 'string', placeholder: 'json|csv', description: 'json when left out; only json can be imported.' },
    file: { type: 'string', placeholder: 'FILE', description: 'Where to write; the terminal when left out.' },
    user: { type: 'string', placeholder: 'NAME', description: "Only one account's conversations." },
  } as const;

  override async run({ texts }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const format = oneOf('format', texts['format'], STREAMED_FORMATS) ?? 'json';
    const application = await open();
    const selection = { userId: (await accountNamed(application, texts['user']))?.id };
    const conversations = application.get(BulkTransferService, { strict: false }).export(selection);
    let count = 0;
    const counted = (async function* () {
      for await (const conversation of conversations) {
        terminal.progress(`${(count += 1)} conversations`);
        yield conversation;
      }
    })();
    const file = texts['file'];
    if (file === undefined) for await (const piece of writePieces(counted, format)) terminal.print(piece);
    else await writeLines(file, writePieces(counted, format));
    terminal.endProgress();
    if (file !== undefined) terminal.print(`${count} conversations are in ${file}.`);
    return 0;
  }
}

/** Writes beside the file first, so that a half-written one never takes the place of a whole one. */
async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`;
  const handle = await openFile(part, 'w', PRIVATE);
  try {
    for await (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}
