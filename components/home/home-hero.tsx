/** The first lines of the site: what it does for you. */
export function HomeHero() {
  return (
    <header className="home-hero">
      <h1>Got an error? Paste it.</h1>
      <p>
        Find out which error it is, what to do now, and whether to retry. Works with JSON, exceptions, log lines and the
        output of curl, from FlowAPI or any other OpenAI-compatible API.
      </p>
    </header>
  );
}
