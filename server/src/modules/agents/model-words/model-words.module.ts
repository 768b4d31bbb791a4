import { Module } from '@nestjs/common';
import { ModelWordWriter } from './model-word-writer.js';
import { WordWriter } from './word-writer.contract.js';

/** Puts answers into words, with a model's sentences around the code's facts where one answers. */
@Module({ providers: [{ provide: WordWriter, useClass: ModelWordWriter }], exports: [WordWriter] })
export class ModelWordsModule {}
