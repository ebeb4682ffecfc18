import logging
import os
import re

from openai import OpenAI, OpenAIError, Timeout

BASE_URL = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
logger = logging.getLogger(__name__)


class NoAnswerError(Exception):
    """A 200 without an answer."""


def ask(client: OpenAI, prompt: str) -> str:
    try:
        response = client.chat.completions.with_raw_response.create(
            model="gpt-4o", messages=[{"role": "user", "content": prompt}]
        )
    except OpenAIError as error:  # no response, no request id
        request_id = getattr(error, "request_id", None)
        logger.error("%s, request id %s", error, request_id)
        raise
    try:
        if answer := response.parse().choices[0].message.content:
            return answer
    except (AttributeError, IndexError, TypeError, ValueError):
        pass  # an error body, a page of HTML, or no choices
    request_id, body = response.request_id, response.text[:200]
    raise NoAnswerError(f"200, request id {request_id}: {body}")


if __name__ == "__main__":
    key = os.environ["FLOWAPI_API_KEY"].strip()
    if not re.fullmatch(r"[!-~]+", key):  # else a traceback would show it
        raise ValueError("FLOWAPI_API_KEY is no key")
    flowapi = OpenAI(
        api_key=key,
        base_url=BASE_URL,
        max_retries=6,  # after the first, also when a 429 means the quota
        timeout=Timeout(300, connect=5),  # of silence: a trickle has no end
    )
    flowapi.organization = flowapi.project = None  # those of OpenAI
    print(ask(flowapi, "Hello"))
