import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../common/http/authenticated.decorator.js';
import { ExplorerPage } from './explorer-page.js';
import { PublishedDocument } from './published-document.js';

/** The description of the interface: for programs as an OpenAPI document, for people as a page to try it on. */
@ApiExcludeController()
@Controller('api')
export class OpenApiController {
  constructor(
    private readonly document: PublishedDocument,
    private readonly page: ExplorerPage,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  explore(): string {
    return this.page.html;
  }

  @Get('schema')
  @Public()
  @Header('Content-Type', 'application/json; charset=utf-8')
  schema(): string {
    return this.document.toJson();
  }
}
