import logging
import os
import random
import re
import time
from email.utils import parsedate_to_datetime

from openai import APIConnectionError, APIStatusError, OpenAI

MAX_ATTEMPTS = 5  # requests in all, the first one included
FIRST_DELAY = 0.5  # seconds; doubles with each retry
MAX_DELAY = 30
RETRY_AFTER_CAP = 60  # give up when the server asks for more
TIMEOUT = 60  # of one attempt
TOTAL_TIME = 120

TRANSIENT = {429, 500, 502, 503, 504}
SPENT = {  # a 429 that waiting does not cure
    "insufficient_quota",
    "insufficient_balance",
    "insufficient_credits",
    "billing_hard_limit_reached",
}

client = OpenAI(
    api_key=os.environ["FLOWAPI_API_KEY"],
    base_url=os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1"),
    max_retries=0,  # or each attempt would be several requests
)


def is_transient(error: APIConnectionError | APIStatusError) -> bool:
    if isinstance(error, APIConnectionError):  # lost, or timed out
        return True
    return error.status_code in TRANSIENT and not SPENT & {error.code, error.type}


def retry_after(error: APIConnectionError | APIStatusError) -> float:
    if isinstance(error, APIConnectionError):
        return 0
    header = error.response.headers.get("retry-after", "")
    if re.fullmatch(r"\d+(\.\d+)?", header):
        return float(header)
    try:
        return max(0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:  # neither seconds nor a date, or no header
        return 0


def ask(prompt: str) -> str | None:
    deadline = time.monotonic() + TOTAL_TIME
    attempt = 0
    while True:
        attempt += 1
        left = deadline - time.monotonic()
        try:
            completion = client.chat.completions.create(
                model="gpt-4o",
                messages=[{"role": "user", "content": prompt}],
                timeout=max(0.1, min(TIMEOUT, left)),
            )
            return completion.choices[0].message.content
        except (APIConnectionError, APIStatusError) as error:
            request_id = getattr(error, "request_id", None)
            name = type(error).__name__
            logging.warning("attempt %d: %s, request id %s", attempt, name, request_id)
            wait = retry_after(error)
            if wait > RETRY_AFTER_CAP:
                raise
            if attempt == MAX_ATTEMPTS:
                return None
            backoff = min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1))
            wait += random.uniform(0, backoff)
            if not is_transient(error) or time.monotonic() + wait > deadline:
                raise
            logging.warning("retrying in %.2f s", wait)
            time.sleep(wait)


print(ask("Hello"))
