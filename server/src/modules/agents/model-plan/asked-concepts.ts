import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { localTime } from '../../../common/clock.js';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { Lexicons } from '../understanding/lexicon/lexicons.js';
import { languageOf } from '../understanding/stages/words/detect-language.js';
import { readMessage } from '../understanding/stages/requests/read-message.js';
import { tokenise } from '../understanding/stages/words/tokenise.js';

/** What a message asks for, in the concepts of the lexicon: words inside of names are none. */
@Injectable()
export class AskedConcepts {
  constructor(
    private readonly index: NameIndex,
    private readonly lexicons: Lexicons,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @param language BCP 47 language the person writes in. */
  of(text: string, language: string): ReadonlySet<string> {
    const spoken = languageOf(language) ?? 'en';
    const means = {
      index: this.index,
      lexicon: this.lexicons.of(spoken),
      now: localTime(this.settings.STORE_TIME_ZONE),
    };
    const read = readMessage(text, tokenise(text), spoken, means);
    return new Set(read.flatMap(({ reading }) => [...reading.concepts]));
  }
}
