import { z } from 'zod';
import type { PublishedField } from '@/lib/published-field';

/** What a schema of this format is made of; a JSON Schema has more words, and the format none of them. */
interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  const?: unknown;
  anyOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
}

/**
 * @param format a format such as `catalogueFormat`: objects that carry an id, or a title at the root
 * @returns its fields, object by object, the root first; nested objects without a name of their own go by `<parent>.<field>`
 */
export function fieldsOf(format: z.ZodType): PublishedField[] {
  const root: Schema = z.toJSONSchema(format, { io: 'input' }) as Schema;
  const named = Object.entries(root.$defs ?? {});
  return [[root.title ?? '', root] as const, ...named].flatMap(([name, schema]) => fieldsIn(name, schema, root));
}

function fieldsIn(of: string, schema: Schema, root: Schema): PublishedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : ' | undefined';
    const description = field.description ?? definitionOf(field, root)?.description ?? '';
    const own = { of, name, type: typeOf(field) + optional, description };
    return field.properties ? [own, ...fieldsIn(`${of}.${name}`, field, root)] : [own];
  });
}

function definitionOf({ $ref, items }: Schema, root: Schema): Schema | undefined {
  const name = nameOf($ref ?? items?.$ref);
  return name === undefined ? undefined : root.$defs?.[name];
}

function nameOf(reference: string | undefined): string | undefined {
  return reference?.replace('#/$defs/', '');
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.items) return `${typeOf(schema.items)}[]`;
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  return schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown');
}
