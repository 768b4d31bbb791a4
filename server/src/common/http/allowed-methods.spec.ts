import { AllowedMethods } from './allowed-methods.js';

describe(AllowedMethods.name, () => {
  const methods = new AllowedMethods();
  methods.add({ url: '/api/chat', method: 'POST' });
  methods.add({ url: '/api/chat/:thread_id/stream', method: ['GET', 'HEAD'] });
  methods.add({ url: '/api/chat/:thread_id/stream', method: 'DELETE' });
  methods.add({ url: '/*', method: 'GET' });

  it.each([
    ['/api/chat', ['POST']],
    ['/api/chat/?a=b', ['POST']],
    ['/api/chat/conv_1/stream/', ['DELETE', 'GET', 'HEAD']],
    ['/api/chat/conv_1/other', []],
    ['/api/chat/a/b/stream', []],
    ['/apixchat', []],
    ['/anything', []],
  ])('should know the methods of %s', (address, expected) => expect(methods.of(address)).toEqual(expected));
});
