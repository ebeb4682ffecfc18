import asyncio
import contextlib
import json
import logging
import os
import re
from contextvars import ContextVar

import httpx2  # what the SDK sends requests with
import openai

TIMEOUT = 300  # seconds, to the headers, and again to the last byte
TOTAL_TIME = 600

RETRYABLE_STATUSES = {429, 500, 502, 503, 504}
QUOTA_CODES = (  # of a 429 that waiting does not cure
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
)

BASE_URL = os.getenv("FLOWAPI_BASE_URL") or "https://api.flowapi.net/v1"
logger = logging.getLogger(__name__)
NO_REPLY = httpx2.Response(0)
last_refusal = ContextVar("last_refusal", default=NO_REPLY)  # one per task


class NoAnswerError(openai.OpenAIError):
    """A 200 that may have been paid for: it is not asked for again."""


class FlowAPI(openai.AsyncOpenAI):
    """Sends no key or header that is set for OpenAI."""

    @property
    def default_headers(self) -> dict[str, str | openai.Omit]:
        return {"Content-Type": "application/json"}


def status_error(reply: httpx2.Response, why: str) -> openai.APIStatusError:
    what = f"{reply.status_code}, {why}"
    return openai.APIStatusError(what, response=reply, body=None)


async def note_reply(reply: httpx2.Response) -> None:
    if reply.is_error:
        last_refusal.set(reply)
        request_id = reply.headers.get("x-request-id")
        logger.warning("%d, request id %s", reply.status_code, request_id)
    is_final = reply.status_code not in RETRYABLE_STATUSES
    try:
        async with asyncio.timeout(TIMEOUT):
            await reply.aread()
    except (TimeoutError, httpx2.TransportError) as error:
        if reply.is_error and is_final:
            raise status_error(reply, "body cut") from error
        # The SDK's own limit is one of silence. A Retry-After is lost.
        raise httpx2.ReadTimeout("no end of the body") from error
    # The SDK would ask again for what no retry cures.
    if is_final or any(f'"{code}"' in reply.text for code in QUOTA_CODES):
        reply.headers["x-should-retry"] = "false"


def text_in(body: str, request_id: str | None) -> str:
    with contextlib.suppress(LookupError, TypeError, ValueError):
        answer = json.loads(body)
        choice = answer["choices"][0]
        text = choice["message"]["content"]
        reason = choice.get("finish_reason")
        is_failed = answer.get("error") or reason == "error"
        if isinstance(text, str) and text and not is_failed:
            if reason != "stop":  # such as length: cut short
                logger.warning("finish_reason %s: %s", reason, request_id)
            return text
    raise NoAnswerError(f"200, request id {request_id}: {body[:200]}")


async def ask(client: FlowAPI, prompt: str) -> str:
    """Answers, or raises the last error. To cancel it, cancel its task."""
    # Raw, because the SDK would hide what is no JSON.
    completions = client.chat.completions.with_raw_response
    last_refusal.set(NO_REPLY)
    try:
        async with asyncio.timeout(TOTAL_TIME):
            raw = await completions.create(
                model="gpt-4o",
                messages=[{"role": "user", "content": prompt}],
            )
    except TimeoutError as error:
        why = f"no answer in {TOTAL_TIME} s"
        # The SDK tells no hook of a connection lost since.
        if (reply := last_refusal.get()) is NO_REPLY:
            raise TimeoutError(why) from error
        raise status_error(reply, why) from error
    return text_in(raw.text, raw.request_id)


async def main() -> None:
    key = os.environ["FLOWAPI_API_KEY"].strip()
    if not re.fullmatch(r"[!-~]+", key):  # else an error would show it
        raise ValueError("FLOWAPI_API_KEY is no key")
    # A client belongs to its event loop: one asyncio.run, one client.
    hooks = {"response": [note_reply]}
    async with FlowAPI(
        api_key=key,
        base_url=BASE_URL,
        max_retries=6,  # also of a bad certificate
        timeout=openai.Timeout(TIMEOUT, connect=5),
        http_client=openai.DefaultAsyncHttpx2Client(event_hooks=hooks),
    ) as client:
        print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
