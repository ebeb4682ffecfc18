import { ProseTable } from '@/components/prose/prose-table';
import type { PublishedField } from '@/lib/published-field';

/**
 * The fields of one object of errors.json, as its schema describes them.
 * @param of name of the object's type
 */
export function FormatFields({ fields, of }: { fields: readonly PublishedField[]; of: string }) {
  return (
    <ProseTable>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">What it holds</th>
        </tr>
      </thead>
      <tbody>
        {fields
          .filter((field) => field.of === of)
          .map(({ name, type, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <code>{type}</code>
              </td>
              <td>{description}</td>
            </tr>
          ))}
      </tbody>
    </ProseTable>
  );
}
