import asyncio
import contextlib
import json
import logging
import os
import re

from openai import AsyncOpenAI, OpenAIError, Timeout

BASE_URL = os.environ.get("FLOWAPI_BASE_URL", "https://api.flowapi.net/v1")
logger = logging.getLogger(__name__)


async def ask(client: AsyncOpenAI, prompt: str) -> str:
    """Answers, or raises the last error. Cancel its task to cancel it."""
    try:
        response = await client.chat.completions.with_raw_response.create(
            model="gpt-4o", messages=[{"role": "user", "content": prompt}]
        )
    except OpenAIError as error:  # no response, no request id
        request_id = getattr(error, "request_id", None)
        logger.error("%s, request id %s", error, request_id)
        raise
    with contextlib.suppress(LookupError, TypeError, ValueError):
        answer = json.loads(response.text)
        choice = answer["choices"][0]
        text = choice["message"]["content"]
        reason = choice.get("finish_reason")
        if text and reason != "error" and not answer.get("error"):
            return str(text)
    # An error body, a page of HTML, or no choices.
    request_id, body = response.request_id, response.text[:200]
    raise ValueError(f"200, request id {request_id}: {body}")


async def main() -> None:
    key = os.environ["FLOWAPI_API_KEY"].strip()
    if not re.fullmatch(r"[!-~]+", key):  # else an error would show it
        raise ValueError("FLOWAPI_API_KEY is no key")
    async with AsyncOpenAI(
        api_key=key,
        base_url=BASE_URL,
        max_retries=6,  # after the first, also when a 429 means the quota
        timeout=Timeout(300, connect=5),  # of silence, not of an attempt
    ) as client:
        client.organization = client.project = None  # those of OpenAI
        async with asyncio.timeout(600):  # in all, waits included
            print(await ask(client, "Hello"))


if __name__ == "__main__":
    asyncio.run(main())
