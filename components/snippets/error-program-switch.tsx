import { CodeBlock } from '@/components/prose/code-block';
import { CodeLines } from '@/components/prose/code-lines';
import { type ErrorProgramKind, type HighlightedProgram, PROGRAM_LANGUAGES, programFile } from '@/lib/error-programs';
import { LanguagePanel } from './language-panel';
import { TabList } from './tab-list';

/**
 * The programs that read an error, under the language switch of the retry snippets (see {@link RetrySnippets}): the chosen
 * language is the same on the whole site.
 * @param kinds which of the programs to show; a language shows all that it has of them, one below the other
 * @param idPrefix makes the ids of this switch differ from those of others on the page
 */
export function ErrorProgramSwitch({
  programs,
  kinds,
  idPrefix,
}: {
  programs: readonly HighlightedProgram[];
  kinds: readonly ErrorProgramKind[];
  idPrefix: string;
}) {
  return (
    <section
      className="retry-snippets"
      aria-label={`Programs that read ${kinds.includes('stream') ? 'a stream' : 'an error'}`}
    >
      <TabList label="Language" tabs={PROGRAM_LANGUAGES} idPrefix={idPrefix} />
      {PROGRAM_LANGUAGES.map(({ id, label }) => (
        <LanguagePanel key={id} language={id} idPrefix={idPrefix}>
          {programs
            .filter(({ language, kind }) => language === id && kinds.includes(kind))
            .map((program) => (
              <Program
                key={programFile(program)}
                program={program}
                name={`${label}, ${program.client}${program.kind === 'stream' ? ', streamed' : ''}`}
              />
            ))}
        </LanguagePanel>
      ))}
    </section>
  );
}

function Program({ program, name }: { program: HighlightedProgram; name: string }) {
  const { client, twin, install, isRun, lines } = program;
  const file = programFile(program);
  return (
    <div className="snippet-panel error-program">
      <p className="snippet-name">{name}</p>
      <CodeBlock
        label={`the ${name} program`}
        head={
          <p>
            <strong>{client}</strong>
            {install && (
              <>
                , installed by <code>{install}</code>
              </>
            )}
            {twin && (
              <>
                ; with <code>{twin}</code> it is the same under that name
              </>
            )}
            . {isRun ? 'Run by our tests' : 'Not run: written from the SDK’s source code'}; as a file:{' '}
            <a href={`/${file}`}>{file.slice(file.lastIndexOf('/') + 1)}</a>
          </p>
        }
        lineCount={lines.length}
      >
        <CodeLines lines={lines} />
      </CodeBlock>
    </div>
  );
}
