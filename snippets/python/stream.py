import asyncio
import logging
import os
import random
import re
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime

import httpx2  # what the SDK sends requests with
from openai import APIConnectionError, APIStatusError, AsyncOpenAI

MAX_ATTEMPTS = 7  # requests in all, the first one included
FIRST_DELAY = 1  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 300  # of silence: until the answer begins, and from event to event
TOTAL_TIME = 600  # until the first text

RETRYABLE_STATUSES = {429, 500, 502, 503, 504}
QUOTA_CODES = {  # of a 429 that waiting does not cure
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
}
NETWORK_ERRORS = (
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
    httpx2.TimeoutException,
    TimeoutError,
)

log = logging.getLogger(__name__)


class IncompleteError(Exception):
    """A 200 whose stream held no end, or no events at all."""


def is_transient(error: Exception) -> bool:
    if isinstance(error, APIStatusError):
        is_quota = not QUOTA_CODES.isdisjoint({error.code, error.type})
        return error.status_code in RETRYABLE_STATUSES and not is_quota
    cause = error.__cause__ if isinstance(error, APIConnectionError) else error
    is_certificate = "CERTIFICATE_VERIFY_FAILED" in str(cause)  # OpenSSL's name for it
    return isinstance(cause, NETWORK_ERRORS) and not is_certificate


def retry_after(error: Exception) -> float:
    if not isinstance(error, APIStatusError):
        return 0
    header = error.response.headers.get("retry-after", "")
    if re.fullmatch(r"\d+(\.\d+)?", header):
        return float(header)
    try:
        return max(0, parsedate_to_datetime(header).timestamp() - time.time())
    except (OverflowError, ValueError):  # neither seconds nor a date, or no header
        return 0


async def stream(client: AsyncOpenAI, prompt: str) -> AsyncIterator[str]:
    """Yields the texts of the answer. Retries until the first has come, never later."""
    deadline = time.monotonic() + TOTAL_TIME
    attempt = 0
    while True:
        attempt += 1
        request_id = reason = None
        has_text = False
        limit = min(deadline, time.monotonic() + TIMEOUT)
        try:
            async with asyncio.timeout(limit - time.monotonic()):
                chunks = await client.chat.completions.create(
                    model="gpt-4o",
                    messages=[{"role": "user", "content": prompt}],
                    stream=True,
                )
            request_id = chunks.response.headers.get("x-request-id", "-")
            async with chunks:
                while True:
                    async with asyncio.timeout(limit - time.monotonic()):
                        chunk = await anext(chunks, None)
                    if chunk is None:
                        break
                    for choice in chunk.choices:
                        if choice.delta.content:
                            has_text = True
                            yield choice.delta.content
                            limit = time.monotonic() + TIMEOUT
                        if choice.finish_reason:
                            reason = choice.finish_reason
                            limit = time.monotonic() + 1  # for [DONE]
            if reason is None:
                raise IncompleteError("the stream ended without finish_reason")
            return
        except Exception as error:
            if reason:  # the answer is whole, whatever came after it
                return
            request_id = getattr(error, "request_id", request_id)
            began = "200 " if request_id else ""
            status = getattr(error, "status_code", f"{began}{error!r}")
            log.warning("attempt %d: %s, request id %s", attempt, status, request_id)
            after = retry_after(error)
            # Spread, or all who were told the same moment come at that moment.
            spread = max(after / 10, min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1)))
            wait = after + random.uniform(0, spread)
            is_late = time.monotonic() + wait > deadline
            if attempt == MAX_ATTEMPTS or after > RETRY_AFTER_CAP or is_late:
                raise
            if has_text or not is_transient(error):
                raise
            log.warning("retrying in %.2f s", wait)
            await asyncio.sleep(wait)


async def main() -> None:
    async with AsyncOpenAI(  # belongs to this event loop: one asyncio.run, one client
        api_key=os.environ["FLOWAPI_API_KEY"],
        base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
        max_retries=0,  # or each attempt would be several requests
    ) as client:
        async for text in stream(client, "Hello"):
            print(text, end="", flush=True)
        print()


if __name__ == "__main__":
    asyncio.run(main())
