/** How TypeScript becomes JavaScript, in the build and in the tests alike: decorators with their metadata, as Nest and TypeORM read them. */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
  },
  module: { type: 'es6' },
};
