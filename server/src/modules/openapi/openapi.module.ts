import { Module } from '@nestjs/common';
import { ExplorerPage } from './explorer-page.js';
import { OpenApiController } from './openapi.controller.js';
import { PublishedDocument } from './published-document.js';

/** Describes the interface at `/api/` and `/api/schema/`. */
@Module({
  controllers: [OpenApiController],
  providers: [PublishedDocument, ExplorerPage],
})
export class OpenApiModule {}
