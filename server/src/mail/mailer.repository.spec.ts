import { createSecretKey, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { Cipher } from '../common/encryption/cipher.js';
import { readSettings } from '../config/settings.js';
import { openTestDatabase, type TestDatabase } from '../database/testing.js';
import { Mailer } from './mailer.js';
import { OutboundMailRule } from './outbound-mail-rule.contract.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { SmtpTransport } from './smtp-transport.js';

const MAIL = { to: 'luis@example.com', subject: 'Your code', text: 'your code is 424242' };

class Rule extends OutboundMailRule {
  constructor(private readonly may: boolean) {
    super();
  }

  mayLeave(): boolean {
    return this.may;
  }
}

describe(Mailer.name, () => {
  let database: TestDatabase;
  let outbox: Outbox;
  let server: SmtpServer;

  beforeEach(async () => {
    database = await openTestDatabase();
    server = await SmtpServer.start();
    const keys = { signing: createSecretKey(randomBytes(32)), encryption: { id: 'aaaaaaaa', secret: randomBytes(32) } };
    outbox = new Outbox(new OutboxRepository(database.dataSource), new Cipher({ ...keys, previousEncryption: null }));
  });

  afterEach(async () => {
    server.stop();
    await database.close();
  });

  const mailerWith = (mayLeave: boolean, variables: Record<string, string>): Mailer =>
    new Mailer(new Rule(mayLeave), new SmtpTransport(readSettings(variables, '/nowhere')), outbox);
  const smtp = (port: number): Record<string, string> => ({
    EMAIL_HOST: '127.0.0.1',
    EMAIL_PORT: String(port),
    EMAIL_USE_TLS: 'false',
    EMAIL_FROM: 'support@example.com',
  });
  const send = async (mailer: Mailer): Promise<void> => {
    mailer.send(MAIL);
    await mailer.settled();
  };

  it('should keep mail here when there is no server to send it', async () => {
    await send(mailerWith(true, {}));
    expect(await outbox.list()).toMatchObject([MAIL]);
  });

  it('should keep mail here when it may not leave, though there is a server', async () => {
    await send(mailerWith(false, smtp(server.port)));
    expect(await outbox.list()).toMatchObject([MAIL]);
    expect(server.received).toBe('');
  });

  it('should send mail that may leave', async () => {
    await send(mailerWith(true, smtp(server.port)));
    expect(server.received).toContain('RCPT TO:<luis@example.com>');
    expect(server.received).toContain('your code is 424242');
    expect(await outbox.list()).toEqual([]);
  });

  it('should keep mail that no server takes', async () => {
    const { port } = server;
    server.stop();
    await send(mailerWith(true, smtp(port)));
    expect(await outbox.list()).toMatchObject([MAIL]);
  });

  it('should return before it has done anything', async () => {
    const mailer = mailerWith(true, {});
    mailer.send(MAIL);
    expect(await outbox.list()).toEqual([]);
    await mailer.settled();
    expect(await outbox.list()).toHaveLength(1);
  });

  it('should leave nothing of a mail readable in the files', async () => {
    await send(mailerWith(true, {}));
    const files = await Promise.all([readFile(database.file), readFile(`${database.file}-wal`)]);
    const bytes = Buffer.concat(files);
    expect(bytes.includes('outbox_mails')).toBe(true);
    expect(bytes.includes('424242') || bytes.includes('luis@example.com')).toBe(false);
  });
});

/** As much of an SMTP server as takes one mail. */
class SmtpServer {
  received = '';

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      let isBody = false;
      socket.write('220 ready\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const text = bytes.toString();
        this.received += text;
        if (isBody && !text.endsWith('\r\n.\r\n')) return;
        const startsBody = text.startsWith('DATA');
        isBody = startsBody;
        socket.write(startsBody ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n');
      });
    });
  }

  static async start(): Promise<SmtpServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new SmtpServer(server);
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
    return address.port;
  }

  stop(): void {
    this.server.close();
  }
}
