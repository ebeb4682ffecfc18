import type { ErrorEntry } from '@/lib/errors';

/** The `error.code` and `error.type` values that mean this error: FlowAPI's own and those of others, kept apart. */
export function ErrorCodesList({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  return (
    <>
      <p>
        FlowAPI: type <code>{error.type}</code>
        {error.codes.length > 0 ? (
          <>
            , code <CodeList values={error.codes} />.
          </>
        ) : (
          '. No value of code is documented for it.'
        )}
      </p>
      {error.aliases.length > 0 && (
        <p>
          Other OpenAI-compatible APIs and gateways say the same with <CodeList values={error.aliases} />.
        </p>
      )}
    </>
  );
}

function CodeList({ values }: { values: string[] }) {
  return values.map((value, index) => (
    <span key={value}>
      {index > 0 && ', '}
      <code>{value}</code>
    </span>
  ));
}
