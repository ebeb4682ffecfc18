import asyncio
import contextlib
import logging
import math
import os
import random
import re
import time
from collections.abc import AsyncGenerator
from contextvars import ContextVar
from email.utils import parsedate_to_datetime

import httpx2  # what the SDK sends requests with
import openai
from openai.types.chat import ChatCompletionChunk

MAX_ATTEMPTS = 7  # requests in all, the first one included
FIRST_DELAY = 1  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 300  # until the first event, and from each event to the next
TOTAL_TIME = 600  # until the first text

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


class IncompleteError(openai.OpenAIError):
    """A 200 whose stream held no text or no end."""


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


async def texts_in(
    chunks: openai.AsyncStream[ChatCompletionChunk], deadline: float
) -> AsyncGenerator[str]:
    has_text = is_whole = False
    try:
        while True:
            left = min(TIMEOUT, deadline - time.monotonic())
            async with asyncio.timeout(left):
                chunk = await anext(chunks, None)
            if chunk is None:
                break
            for choice in chunk.choices or []:
                if choice.delta and choice.delta.content:
                    has_text = True
                    deadline = deadline if is_whole else math.inf
                    yield choice.delta.content
                if reason := choice.finish_reason:
                    # As a string, because the SDK's type knows no "error".
                    if not has_text or str(reason) == "error":
                        raise IncompleteError(f"finish_reason {reason}")
                    if reason != "stop":  # such as length: cut short
                        logger.warning("finish_reason %s", reason)
                    is_whole = True
                    deadline = time.monotonic() + 2  # for [DONE]
    except Exception:
        if not is_whole:  # else whatever came after it
            raise
    if not is_whole:
        raise IncompleteError("it ended without finish_reason")


async def stream(client: FlowAPI, prompt: str) -> AsyncGenerator[str]:
    """Yields the answer's texts. Retries until the first, never later."""
    deadline = time.monotonic() + TOTAL_TIME
    attempts: list[str] = []
    while True:
        has_text = False
        last_reply.set(NO_REPLY)
        left = min(TIMEOUT, deadline - time.monotonic())
        try:
            async with asyncio.timeout(left):
                chunks = await client.chat.completions.create(
                    model="gpt-4o",
                    messages=[{"role": "user", "content": prompt}],
                    stream=True,
                )
                reply = chunks.response
                kind = reply.headers.get("content-type", "")
                if not kind.startswith("text/event-stream"):
                    await reply.aread()
                    raise IncompleteError(reply.text[:200])
            async with chunks:
                async for text in texts_in(chunks, deadline):
                    has_text = True
                    yield text
                    last_reply.set(reply)  # the consumer may have its own
            return
        except Exception as error:
            reply = getattr(error, "response", last_reply.get())
            is_lost = isinstance(error, openai.APIConnectionError)
            cause = (is_lost and error.__cause__) or error
            request_id = reply.headers.get("x-request-id")
            status = reply.status_code or "no status"
            attempts.append(f"{status}, {cause!r}, request id {request_id}")
            if isinstance(error, IncompleteError):
                error.args = (f"200, request id {request_id}: {error}",)
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
            is_over = is_last or is_late or has_text
            if is_over or not is_transient(cause, reply):
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
        # Hangs up when the loop below is left early.
        async with contextlib.aclosing(stream(client, "Hello")) as texts:
            async for text in texts:
                print(text, end="", flush=True)
        print()


if __name__ == "__main__":
    asyncio.run(main())
