import asyncio
import contextlib
import json
import logging
import os
import re

import httpx2  # what the SDK sends requests with
import openai

TIMEOUT = 300  # seconds, to an answer's headers, and from there to its end
TOTAL_TIME = 600  # waits included

BASE_URL = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
QUOTA_CODES = rb'"(insufficient_(quota|balance|credits)|billing_hard\w+)"'
logger = logging.getLogger(__name__)


class FlowAPI(openai.AsyncOpenAI):
    """Sends no key or header that is set for OpenAI."""

    @property
    def default_headers(self) -> dict[str, str | openai.Omit]:
        return {"Content-Type": "application/json"}


async def read_reply(reply: httpx2.Response) -> None:
    if reply.is_error:
        request_id = reply.headers.get("x-request-id")
        logger.warning("%d, request id %s", reply.status_code, request_id)
    try:
        async with asyncio.timeout(TIMEOUT):
            body = await reply.aread()
    except TimeoutError as error:  # the SDK's limit is one of silence
        raise httpx2.ReadTimeout("no end of the body") from error
    # The SDK would ask again for what no retry cures.
    is_conflict = reply.status_code == httpx2.codes.CONFLICT
    if is_conflict or re.search(QUOTA_CODES, body):
        reply.headers["x-should-retry"] = "false"


async def ask(client: FlowAPI, prompt: str) -> str:
    """Answers, or raises the last error. Cancel its task to cancel it."""
    # Raw, because the SDK would hide what is no JSON.
    completions = client.chat.completions.with_raw_response
    try:
        async with asyncio.timeout(TOTAL_TIME):
            raw = await completions.create(
                model="gpt-4o",
                messages=[{"role": "user", "content": prompt}],
            )
    except TimeoutError as error:
        raise TimeoutError(f"no answer in {TOTAL_TIME} s") from error
    with contextlib.suppress(LookupError, TypeError, ValueError):
        answer = json.loads(raw.text)
        choice = answer["choices"][0]
        text = choice["message"]["content"]
        reason = choice.get("finish_reason")
        is_failed = answer.get("error") or reason == "error"
        if isinstance(text, str) and text and not is_failed:
            return text
    # An error body, a page of HTML, or no choices.
    raise ValueError(f"200, request id {raw.request_id}: {raw.text[:200]}")


async def main() -> None:
    logging.basicConfig(format="%(message)s")
    logging.getLogger("openai").setLevel(logging.INFO)  # tells its retries
    key = os.environ["FLOWAPI_API_KEY"].strip()
    if not re.fullmatch(r"[!-~]+", key):  # else an error would show it
        raise ValueError("FLOWAPI_API_KEY is no key")
    hooks = {"response": [read_reply]}
    async with FlowAPI(
        api_key=key,
        base_url=BASE_URL,
        max_retries=6,  # after the first, also of a bad certificate
        timeout=openai.Timeout(TIMEOUT, connect=5),
        http_client=openai.DefaultAsyncHttpx2Client(event_hooks=hooks),
    ) as client:
        print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
