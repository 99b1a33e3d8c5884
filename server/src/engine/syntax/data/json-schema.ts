import * as z from 'zod/mini';
import { reportDataSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of report data, as shipped in `syntaxes/report-data.schema.json`. */
export function reportDataJsonSchema(): object {
  const schema = z.toJSONSchema(reportDataSchema(), {
    override: ({ jsonSchema }) => {
      // Keys that begin with x- are left alone everywhere: they are for other tools and for versions to come.
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x-': {} };
    },
  });
  return { ...schema, title: 'Ticktie report data' };
}
