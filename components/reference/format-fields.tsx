import type { PublishedField } from '@/lib/published-field';

/**
 * The fields of one object of errors.json, as its schema describes them. A list and not a table: types are long, and phones narrow.
 * @param of name of the object's type
 */
export function FormatFields({ fields, of }: { fields: readonly PublishedField[]; of: string }) {
  return (
    <ul className="format-fields">
      {fields
        .filter((field) => field.of === of)
        .map(({ name, type, description }) => (
          <li key={name}>
            <strong>
              <code>{name}</code>
            </strong>{' '}
            (<code>{type}</code>):
            <br />
            {description}
          </li>
        ))}
    </ul>
  );
}
