import asyncio
import contextlib
import json
import logging
import os
import random
import re
import time
from contextvars import ContextVar
from email.utils import parsedate_to_datetime

import httpx2  # what the SDK sends requests with
import openai

MAX_ATTEMPTS = 7  # requests in all, the first one included
FIRST_DELAY = 1  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 300  # of one attempt, to its last byte
TOTAL_TIME = 600

RETRYABLE_STATUSES = {429, 500, 502, 503, 504}
QUOTA_CODES = (  # of a 429 that waiting does not cure
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
)
NETWORK_ERRORS = (
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
    httpx2.TimeoutException,
    TimeoutError,
)

BASE_URL = os.getenv("FLOWAPI_BASE_URL") or "https://api.flowapi.net/v1"
logger = logging.getLogger(__name__)
NO_REPLY = httpx2.Response(0)
last_reply = ContextVar("last_reply", default=NO_REPLY)  # one per task


class NoAnswerError(openai.OpenAIError):
    """A 200 that may have been paid for: it is not asked for again."""


class FlowAPI(openai.AsyncOpenAI):
    """Sends no key or header that is set for OpenAI."""

    @property
    def default_headers(self) -> dict[str, str | openai.Omit]:
        return {"Content-Type": "application/json"}


async def note_reply(reply: httpx2.Response) -> None:
    """Keeps status and headers, whatever becomes of the body."""
    last_reply.set(reply)


def is_transient(error: BaseException, reply: httpx2.Response) -> bool:
    if reply.is_error:
        names = getattr(error, "code", None), getattr(error, "type", None)
        is_quota = any(name in QUOTA_CODES for name in names)
        return reply.status_code in RETRYABLE_STATUSES and not is_quota
    is_certificate = "CERTIFICATE_VERIFY_FAILED" in str(error)  # of OpenSSL
    return isinstance(error, NETWORK_ERRORS) and not is_certificate


def retry_after(header: str) -> float:
    if re.fullmatch(r"\d+(\.\d+)?", header):
        return float(header)
    try:
        date = parsedate_to_datetime(header)
        return max(0, date.timestamp() - time.time())
    except (OverflowError, ValueError):  # neither seconds nor date, or none
        return 0


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
    deadline = time.monotonic() + TOTAL_TIME
    attempts: list[str] = []
    while True:
        last_reply.set(NO_REPLY)
        limit = min(TIMEOUT, deadline - time.monotonic())
        try:
            async with asyncio.timeout(limit):
                raw = await completions.create(
                    model="gpt-4o",
                    messages=[{"role": "user", "content": prompt}],
                )
            return text_in(raw.text, raw.request_id)
        except Exception as error:
            reply = getattr(error, "response", last_reply.get())
            is_lost = isinstance(error, openai.APIConnectionError)
            cause = (is_lost and error.__cause__) or error
            request_id = reply.headers.get("x-request-id")
            status = reply.status_code or "no status"
            attempts.append(f"{status}, {cause!r}, request id {request_id}")
            attempt = len(attempts)
            logger.warning("attempt %d: %s", attempt, attempts[-1])
            after = retry_after(reply.headers.get("retry-after", ""))
            backoff = min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1))
            # Spread, or all who were told one moment come at that moment.
            spread = max(after / 10, backoff)
            wait = after + random.uniform(0, spread)
            # A second, or the attempt is not worth its wait.
            is_late = time.monotonic() + wait > deadline - 1
            is_last = attempt == MAX_ATTEMPTS or after > RETRY_AFTER_CAP
            if is_last or is_late or not is_transient(cause, reply):
                error.add_note("\n".join(attempts))
                is_cut = not isinstance(error, openai.APIStatusError)
                if reply.is_error and is_cut:  # the status counts
                    raise openai.APIStatusError(
                        f"{status}, body cut", response=reply, body=None
                    ) from error
                raise
            logger.warning("retrying in %.2f s", wait)
            await asyncio.sleep(wait)


async def main() -> None:
    key = os.environ["FLOWAPI_API_KEY"].strip()
    if not re.fullmatch(r"[!-~]+", key):  # else an error would show it
        raise ValueError("FLOWAPI_API_KEY is no key")
    # A client belongs to its event loop: one asyncio.run, one client.
    hooks = {"response": [note_reply]}
    async with FlowAPI(
        api_key=key,
        base_url=BASE_URL,
        max_retries=0,  # or each attempt would be several requests
        http_client=openai.DefaultAsyncHttpx2Client(event_hooks=hooks),
    ) as client:
        print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
