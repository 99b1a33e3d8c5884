import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message in one piece, as it comes. The library's own writer hands over head and content one after the
 * other and waits in between: an author who types would wait for both.
 */
export class OnePieceWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  readonly #written: (message: Message) => string;
  #failures = 0;

  constructor(stream: Writable, written: (message: Message) => string = JSON.stringify) {
    super();
    this.#stream = stream;
    this.#written = written;
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const content = this.#written(message);
      const head = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
      this.#stream.write(head + content, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#failures);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
