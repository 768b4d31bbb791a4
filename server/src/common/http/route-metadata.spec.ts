import 'reflect-metadata';
import { SetMetadata, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { RouteMetadata } from './route-metadata.js';

const KEY = 'tested';

@SetMetadata(KEY, 'controller')
class Marked {
  @SetMetadata(KEY, 'route')
  own(): void {}

  inherited(): void {}
}

class Unmarked {
  own(): void {}
}

class Heir extends Unmarked {}
SetMetadata(KEY, 'heir')(Heir);

describe(RouteMetadata.name, () => {
  const metadata = new RouteMetadata<string>(new Reflector(), KEY);
  const of = (controller: Type<unknown>, handler: () => void): string | undefined =>
    metadata.of(new ExecutionContextHost([], controller, handler));

  it('should take what a route says before what its controller says, every time', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(of(Marked, Marked.prototype.own)).toBe('route');
      expect(of(Marked, Marked.prototype.inherited)).toBe('controller');
    }
  });

  it('should tell apart controllers that share a handler', () => {
    expect(of(Unmarked, Unmarked.prototype.own)).toBeUndefined();
    expect(of(Heir, Heir.prototype.own)).toBe('heir');
  });
});
