import asyncio
import logging
import os
import random
import re
import time
from email.utils import parsedate_to_datetime

import httpx2  # what the SDK sends requests with
from openai import APIConnectionError, APIStatusError, AsyncOpenAI

MAX_ATTEMPTS = 7  # requests in all, the first one included
FIRST_DELAY = 1  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 300  # of one attempt, to its last byte
TOTAL_TIME = 600

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


class NoAnswerError(Exception):
    """A 200 without an answer. It may have been paid for: it is not asked for again."""


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


async def ask_once(client: AsyncOpenAI, prompt: str) -> str:
    response = await client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": prompt}]
    )
    try:
        if answer := response.parse().choices[0].message.content:
            return answer
    except (AttributeError, IndexError, TypeError, ValueError):
        pass  # an error body, a page of HTML, or no choices
    raise NoAnswerError(f"200, request id {response.request_id}: {response.text[:200]}")


async def ask(client: AsyncOpenAI, prompt: str) -> str:
    """Returns the answer or raises the last error. To cancel it, cancel its task."""
    deadline = time.monotonic() + TOTAL_TIME
    attempt = 0
    while True:
        attempt += 1
        left = deadline - time.monotonic()
        try:
            async with asyncio.timeout(min(TIMEOUT, left)):
                return await ask_once(client, prompt)
        except Exception as error:
            status = getattr(error, "status_code", repr(error))
            request_id = getattr(error, "request_id", None)
            log.warning("attempt %d: %s, request id %s", attempt, status, request_id)
            after = retry_after(error)
            # Spread, or all who were told the same moment come at that moment.
            spread = max(after / 10, min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1)))
            wait = after + random.uniform(0, spread)
            is_late = time.monotonic() + wait > deadline
            if attempt == MAX_ATTEMPTS or after > RETRY_AFTER_CAP or is_late:
                raise
            if not is_transient(error):
                raise
            log.warning("retrying in %.2f s", wait)
            await asyncio.sleep(wait)


async def main() -> None:
    async with AsyncOpenAI(  # belongs to this event loop: one asyncio.run, one client
        api_key=os.environ["FLOWAPI_API_KEY"],
        base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
        max_retries=0,  # or each attempt would be several requests
    ) as client:
        print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
