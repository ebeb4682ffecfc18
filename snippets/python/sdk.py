import logging
import os

from openai import OpenAI, OpenAIError, Timeout

client = OpenAI(
    api_key=os.environ["FLOWAPI_API_KEY"],
    base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
    max_retries=6,  # requests after the first one, also when a 429 means the quota
    timeout=Timeout(300, connect=5),  # of silence; a trickle may take for ever
)
log = logging.getLogger(__name__)


class NoAnswerError(Exception):
    """A 200 without an answer."""


def ask(prompt: str) -> str:
    try:
        response = client.chat.completions.with_raw_response.create(
            model="gpt-4o", messages=[{"role": "user", "content": prompt}]
        )
    except OpenAIError as error:  # without a response there is no request id
        log.error("request id %s", getattr(error, "request_id", None))
        raise
    try:
        if answer := response.parse().choices[0].message.content:
            return answer
    except (AttributeError, IndexError, TypeError, ValueError):
        pass  # an error body, a page of HTML, or no choices
    raise NoAnswerError(f"200, request id {response.request_id}: {response.text[:200]}")


print(ask("Hello"))
