import { WordIndexRenewal } from '../modules/conversations/search/word-index-renewal.js';
import { NameIndexKeeper } from '../modules/store/names/name-index-keeper.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';

/** Makes what things are found by anew: the keyed words of conversations, and the names of the store. */
export class UpdateEmbeddingsCommand extends Command {
  readonly name = 'update_embeddings';
  readonly description = 'Make the search index of conversations anew, and read the names of the store.';

  override async run(_input: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const application = await open();
    let done = 0;
    for await (const count of application.get(WordIndexRenewal, { strict: false }).run()) {
      done = count;
      terminal.progress(`${done} conversations`);
    }
    terminal.endProgress();
    await application.get(NameIndexKeeper, { strict: false }).refresh();
    terminal.print(`The words of ${done} conversations are indexed, and the names of the store can be read.`);
    return 0;
  }
}
