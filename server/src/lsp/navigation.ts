import {
  CompletionItemKind,
  type Connection,
  type Location,
  LSPErrorCodes,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { choicesAt } from '../features/completion.ts';
import { type Entry, isId, type NamePlace, nameAt, placesOf } from '../features/names.ts';
import { type AskedAt, answering, type Current, offsetIn, type Workbench } from './asked.ts';
import { rangeOf } from './convert.ts';
import type { Reader } from './readers.ts';
import { sameSpelling } from './uri.ts';

/** A place of an id in whichever file. */
interface Located extends Location {
  readonly role: NamePlace['role'];
  /** Null for a file whose version in the editor is not known. */
  readonly version: number | null;
}

/** Answers what an editor asks about the ids of series and figures, across the report and its data files. */
export function answerNavigation(connection: Connection, bench: Workbench): void {
  const about = answering(bench);

  /** The places of the id at a position, in every file that has some. */
  async function placesAt(now: Current, params: AskedAt): Promise<readonly Located[]> {
    const name = nameAt(now.snapshot, offsetIn(now, params));
    if (!name) return [];
    const home = uriOf(now, name.home);
    if (home === undefined) return [];
    const readers = await bench.readersOf(home);
    const others = readers.filter(reader => sameSpelling(reader.places.uri) !== sameSpelling(now.places.uri));
    return [
      ...located(now, name, now.places.version),
      ...others.flatMap(reader => inReader(reader, name.id, home)),
    ];
  }

  connection.onDefinition(
    about('Definition', async (now, params: AskedAt) => {
      const places = await placesAt(now, params);
      return places.filter(place => place.role === 'definition').map(location);
    }),
  );

  connection.onReferences(
    about('References', async (now, params: ReferenceParams) => {
      const places = await placesAt(now, params);
      return places.filter(place => params.context.includeDeclaration || place.role === 'use').map(location);
    }),
  );

  connection.onPrepareRename(
    about('Rename', (now, params: AskedAt) => {
      const name = nameAt(now.snapshot, offsetIn(now, params));
      return name ? { range: rangeOf(now.snapshot.lines, name.span), placeholder: name.id } : null;
    }),
  );

  connection.onRenameRequest(
    about('Rename', async (now, params: RenameParams) => {
      if (!isId(params.newName))
        return new ResponseError<void>(
          LSPErrorCodes.RequestFailed,
          `“${params.newName}” is no id: lower case letters, digits and single hyphens, a letter first`,
        );
      const places = await placesAt(now, params);
      return places.length > 0 ? renaming(places, params.newName) : null;
    }),
  );

  connection.onCompletion(
    about('Completion', (now, params: AskedAt) =>
      choicesAt(now.snapshot, offsetIn(now, params)).map(({ text, kind, detail, replaces }) => ({
        label: text,
        kind: kind === 'id' ? CompletionItemKind.Variable : CompletionItemKind.Value,
        detail,
        textEdit: { range: rangeOf(now.snapshot.lines, replaces), newText: text },
      })),
    ),
  );
}

/** The places of an entry of a data file in the text of another report that names the file. */
function inReader(reader: Reader, id: string, home: string): readonly Located[] {
  const linked = reader.snapshot.linked.find(({ path }) => {
    const uri = uriOf(reader, path);
    return uri !== undefined && sameSpelling(uri) === sameSpelling(home);
  });
  if (!linked) return [];
  const places = located(reader, { id, home: linked.path }, reader.version);
  return places.filter(place => place.uri === reader.places.uri);
}

/** Every place of an entry that a report knows of; `version` is that of its own text. */
function located(now: Current, entry: Entry, version: number | null): readonly Located[] {
  return placesOf(now.snapshot, entry).flatMap(({ file, span, role }) => {
    const place = file === '' ? now.places : now.places.linked(file);
    if (!place) return [];
    return {
      uri: place.uri,
      version: file === '' ? version : null,
      range: rangeOf(place.lines, span),
      role,
    };
  });
}

function uriOf({ places }: Current, file: string): string | undefined {
  return file === '' ? places.uri : places.linked(file)?.uri;
}

function location({ uri, range }: Located): Location {
  return { uri, range };
}

function renaming(places: readonly Located[], newText: string): WorkspaceEdit {
  const files = new Map(places.map(({ uri, version }) => [uri, version]));
  return {
    documentChanges: [...files].map(([uri, version]) => ({
      textDocument: { uri, version },
      edits: places.filter(place => place.uri === uri).map(({ range }) => ({ range, newText })),
    })),
  };
}
