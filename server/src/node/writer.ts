import type { Writable } from 'node:stream';
import {
  AbstractMessageWriter,
  type Diagnostic,
  type Message,
  type MessageWriter,
  type NotificationMessage,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

/**
 * Writes each message in one piece, as it comes. The library's own writer hands over head and content one after the
 * other and waits in between: an author who types would wait for both.
 */
export class OnePieceWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #failures = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(inOnePiece(message), error => {
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

function inOnePiece(message: Message): Buffer<ArrayBuffer> {
  const content = isDiagnostics(message) ? diagnosticsIn(message) : [Buffer.from(JSON.stringify(message))];
  const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...content]);
}

interface DiagnosticsMessage extends NotificationMessage {
  readonly params: PublishDiagnosticsParams;
}

function isDiagnostics(message: Message): message is DiagnosticsMessage {
  return 'method' in message && message.method === PublishDiagnosticsNotification.method;
}

/** As `JSON.stringify` has it, piece by piece: most diagnostics are those of the version before. */
function diagnosticsIn({ params, ...message }: DiagnosticsMessage): Buffer<ArrayBuffer>[] {
  const { diagnostics, ...others } = params;
  const around = JSON.stringify({ ...message, params: { ...others, diagnostics: [] } });
  const pieces = [Buffer.from(around.slice(0, -END.length))];
  for (const diagnostic of diagnostics) {
    if (pieces.length > 1) pieces.push(COMMA);
    pieces.push(written(diagnostic));
  }
  return [...pieces, END];
}

const COMMA = Buffer.from(',');
const END = Buffer.from(']}}');
const known = new WeakMap<Diagnostic, Buffer<ArrayBuffer>>();

function written(diagnostic: Diagnostic): Buffer<ArrayBuffer> {
  let text = known.get(diagnostic);
  if (text === undefined) {
    text = Buffer.from(JSON.stringify(diagnostic));
    known.set(diagnostic, text);
  }
  return text;
}
