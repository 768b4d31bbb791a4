import { Injectable } from '@nestjs/common';
import { Agent, type AnsweredRequest, type Wording, type WordingContext } from '../agent.contract.js';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { wordGenerically } from './generic-wording.js';

/** An agent whose answers are worded by the intents in its folder; what no intent words is told row by row. */
@Injectable()
export abstract class IntentAgent extends Agent {
  constructor(private readonly intents: IntentCatalogue) {
    super();
  }

  override word(answered: AnsweredRequest, context: WordingContext): Wording {
    const intent = this.intents.find(answered.request.intent);
    return intent === undefined ? wordGenerically(answered, context) : intent.word(answered, context);
  }
}
