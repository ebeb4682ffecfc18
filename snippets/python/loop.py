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

BASE_URL = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
logger = logging.getLogger(__name__)


class NoAnswerError(Exception):
    """A 200 that may have been paid for: it is not asked for again."""


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


async def ask_once(client: AsyncOpenAI, prompt: str) -> str:
    response = await client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": prompt}]
    )
    try:
        if answer := response.parse().choices[0].message.content:
            return answer
    except (AttributeError, IndexError, TypeError, ValueError):
        pass  # an error body, a page of HTML, or no choices
    request_id, body = response.request_id, response.text[:200]
    raise NoAnswerError(f"200, request id {request_id}: {body}")


async def ask(client: AsyncOpenAI, prompt: str) -> str:
    """Answers, or raises the last error. To cancel it, cancel its task."""
    deadline = time.monotonic() + TOTAL_TIME
    attempt = 0
    while True:
        attempt += 1
        left = deadline - time.monotonic()
        try:
            async with asyncio.timeout(min(TIMEOUT, left)):
                return await ask_once(client, prompt)
        except Exception as error:
            is_lost = isinstance(error, APIConnectionError)
            cause = (is_lost and error.__cause__) or error
            # The text of another, as of a bad header, may hold the key.
            is_known = isinstance(cause, (*NETWORK_ERRORS, NoAnswerError))
            what = repr(cause) if is_known else type(cause).__name__
            logger.warning(
                "attempt %d: %s, request id %s",
                attempt,
                getattr(cause, "status_code", what),
                getattr(cause, "request_id", None),
            )
            after = retry_after(cause)
            backoff = min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1))
            # Spread, or all who were told one moment come at that moment.
            spread = max(after / 10, backoff)
            wait = after + random.uniform(0, spread)
            is_late = time.monotonic() + wait > deadline
            is_last = attempt == MAX_ATTEMPTS or after > RETRY_AFTER_CAP
            if is_last or is_late or not is_transient(cause):
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
        print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
