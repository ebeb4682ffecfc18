import { SUPPORT_EMAIL } from '@/lib/site';

/** The paste holds no API error. What would help is named. */
export function NoAnswer() {
  return (
    <>
      <h2 className="diagnosis-title">No API error found</h2>
      <p className="diagnosis-do">
        Paste the response body, the last lines of the exception, or the output of <code>curl -i</code>.
      </p>
      <p>
        An error on your own machine (a missing module, no network, a refused connection) never reached the API, so it
        is not in this reference. If you think that it did, write to{' '}
        <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a>.
      </p>
    </>
  );
}
