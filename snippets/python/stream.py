import asyncio
import contextlib
import logging
import os
import random
import re
import time
from collections.abc import AsyncGenerator
from email.utils import parsedate_to_datetime

import httpx2  # what the SDK sends requests with
from openai import APIConnectionError, APIError, APIStatusError, AsyncOpenAI

MAX_ATTEMPTS = 7  # requests in all, the first one included
FIRST_DELAY = 1  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 300  # until the first text, and from each text to the next
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

BASE_URL = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
logger = logging.getLogger(__name__)


class IncompleteError(Exception):
    """A 200 whose stream held no text or no end."""


def is_transient(error: BaseException) -> bool:
    if isinstance(error, APIStatusError):
        is_quota = QUOTA_CODES & {error.code, error.type}
        return error.status_code in RETRYABLE_STATUSES and not is_quota
    is_certificate = "CERTIFICATE_VERIFY_FAILED" in str(error)  # of OpenSSL
    return isinstance(error, NETWORK_ERRORS) and not is_certificate


def retry_after(error: BaseException) -> float:
    if not isinstance(error, APIStatusError):
        return 0
    header = error.response.headers.get("retry-after", "")
    if re.fullmatch(r"\d+(\.\d+)?", header):
        return float(header)
    try:
        date = parsedate_to_datetime(header)
        return max(0, date.timestamp() - time.time())
    except (OverflowError, ValueError):  # neither seconds nor date, or none
        return 0


async def stream(client: AsyncOpenAI, prompt: str) -> AsyncGenerator[str]:
    """Yields the answer's texts. Retries until the first, never later."""
    deadline = time.monotonic() + TOTAL_TIME
    attempt = 0
    while True:
        attempt += 1
        request_id = None
        has_text = is_whole = False
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
                    for choice in chunk.choices or []:
                        if choice.delta and choice.delta.content:
                            has_text = True
                            yield choice.delta.content
                            limit = time.monotonic() + TIMEOUT
                        if reason := choice.finish_reason:
                            if not has_text:
                                raise IncompleteError(f"no text: {reason}")
                            is_whole = True
                            limit = time.monotonic() + 2  # for [DONE]
            if not is_whole:
                raise IncompleteError("it ended without finish_reason")
            return
        except Exception as error:
            if is_whole:  # whatever came after it
                return
            is_lost = isinstance(error, APIConnectionError)
            cause = (is_lost and error.__cause__) or error
            request_id = getattr(cause, "request_id", request_id)
            began = "200 " if request_id else ""
            known = (*NETWORK_ERRORS, APIError, IncompleteError)
            # The text of another, as of a bad header, may hold the key.
            is_known = isinstance(cause, known)
            what = repr(cause) if is_known else type(cause).__name__
            status = getattr(cause, "status_code", began + what)
            logger.warning(
                "attempt %d: %s, request id %s",
                attempt,
                status,
                request_id,
            )
            after = retry_after(cause)
            backoff = min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1))
            # Spread, or all who were told one moment come at that moment.
            spread = max(after / 10, backoff)
            wait = after + random.uniform(0, spread)
            is_late = time.monotonic() + wait > deadline
            is_last = attempt == MAX_ATTEMPTS or after > RETRY_AFTER_CAP
            if is_last or is_late or has_text or not is_transient(cause):
                raise
            logger.warning("retrying in %.2f s", wait)
            await asyncio.sleep(wait)


async def main() -> None:
    # A client belongs to its event loop: one asyncio.run, one client.
    async with AsyncOpenAI(
        api_key=os.environ["FLOWAPI_API_KEY"].strip(),
        base_url=BASE_URL,
        max_retries=0,  # or each attempt would be several requests
    ) as client:
        # Hangs up when the loop below is left early.
        async with contextlib.aclosing(stream(client, "Hello")) as texts:
            async for text in texts:
                print(text, end="", flush=True)
        print()


if __name__ == "__main__":
    asyncio.run(main())
