import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document of the running application. It is described once all modules are there, before listening. */
@Injectable()
export class PublishedDocument {
  private text = '';

  publish(document: OpenAPIObject): void {
    this.text = JSON.stringify(document);
  }

  /** The document as JSON text. */
  toJson(): string {
    return this.text;
  }
}
